package org.tactus.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import org.tactus.settings.Appearance;
import org.tactus.settings.Look;
import org.tactus.settings.Settings;
import org.tactus.ui.shell.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of what is on screen, written to `target/screens/`, for people to look at: any node in
/// an unshown scene of any size, by day or by night, at any scale.
///
/// ```java
/// Screens.save("player-night", ColorScheme.DARK, 900, 640, () -> new PlayerView(…));
/// ```
public final class Screens {
    private static final Path FOLDER =
            Path.of(System.getProperty("tactus.target", "target"), "screens");

    private Screens() {}

    /// Builds a node on the JavaFX thread, lays it out in `width` × `height` with the application's
    /// theme and style sheets, and writes its picture to `target/screens/<name>.png`.
    ///
    /// @return the picture, for a test to look into
    public static WritableImage save(
            String name,
            ColorScheme scheme,
            double width,
            double height,
            Callable<? extends Parent> content) {
        return save(name, scheme, width, height, 1, content);
    }

    /// Writes four pictures: by day and by night, in the smallest window and in a large one.
    public static void saveAll(String name, Callable<? extends Parent> content) {
        for (var scheme : ColorScheme.values()) {
            var time = scheme == ColorScheme.DARK ? "night" : "day";
            save(name + "-" + time + "-small", scheme, 900, 640, content);
            save(name + "-" + time + "-large", scheme, 1600, 1000, content);
        }
    }

    /// As above on a screen of `scale` pixels to a unit.
    public static WritableImage save(
            String name,
            ColorScheme scheme,
            double width,
            double height,
            double scale,
            Callable<? extends Parent> content) {
        return onFxThread(
                () -> {
                    var scene = scene(scheme, width, height, content.call());
                    return save(name, scene, scale);
                });
    }

    /// Writes the picture of a scene, shown or not, as it is now. Only on the JavaFX thread.
    public static WritableImage save(String name, Scene scene, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        parameters.setTransform(Transform.scale(scale, scale));
        var picture = scene.getRoot().snapshot(parameters, null);
        write(name, picture);
        return picture;
    }

    /// An unshown scene with the application's style, laid out. Only on the JavaFX thread.
    ///
    /// The content is not the scene's root, just as in the window: the theme writes the text size
    /// into the root's style, where it would replace a screen's own.
    public static Scene scene(ColorScheme scheme, double width, double height, Parent content) {
        var root = new StackPane(content);
        var scene = new Scene(root, width, height);
        dress(scene, scheme);
        root.applyCss();
        root.resize(width, height);
        root.layout();
        return scene;
    }

    /// Gives `scene` the application's theme, by day or by night.
    public static void dress(Scene scene, ColorScheme scheme) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Theme.dress(
                scene,
                Settings.DEFAULT.withLook(
                        Look.DEFAULT.withAppearance(
                                scheme == ColorScheme.DARK ? Appearance.NIGHT : Appearance.DAY)));
    }

    /// Runs `work` on the JavaFX thread, started if need be, and hands its result back.
    public static <T> T onFxThread(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }

    private static void write(String name, WritableImage picture) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            Files.write(file, Png.of(picture));
            assertTrue(Files.size(file) > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(Objects.toString(FOLDER), e);
        }
    }
}
