package org.tactus.ui.shell;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.tactus.settings.Settings;
import org.tactus.ui.control.StyleSheet;

/// Dresses scenes: AtlantaFX below, our tokens over it, day or night, the size of the text.
public final class Theme {
    /// The smallest window that everything fits into at the normal size of the text.
    static final double LEAST_WIDTH = 900;

    static final double LEAST_HEIGHT = 640;
    private static final String BELOW = new PrimerLight().getUserAgentStylesheetBSS();
    /// The window to begin with.
    static final double USUAL_WIDTH = 1120;

    static final double USUAL_HEIGHT = 760;
    private static final double MOST_GROWTH = 1.2;
    private static final double NORMAL_TEXT_PX = 14;
    private static final double NORMAL_ICON_PX = 17;
    private static final List<String> SHEETS =
            List.of("tokens", "controls", "bodymap/bodymap", "library/library", "routine/routine");

    private Theme() {}

    /// Names the theme that all windows have, before JavaFX starts and before the first control is
    /// made: without a name JavaFX loads a theme of its own with that control, and whoever makes it
    /// waits until it has started.
    public static void name() {
        readSheetsAsText();
        try {
            Application.setUserAgentStylesheet(BELOW);
        } catch (IllegalStateException notStarted) {
            // It is named all the same, and read by #install.
        }
    }

    /// Reads the theme and all sheets, before the first window, on the JavaFX thread.
    public static void install() {
        readSheetsAsText();
        Application.setUserAgentStylesheet(BELOW);
        var scene = new Scene(new Pane());
        dress(scene, Settings.DEFAULT);
        scene.getRoot().applyCss();
    }

    /// JavaFX looks first whether a sheet is there in binary form, as ours are not; telling so, the
    /// JDK asks its security, see [org.tactus.machine.PlainFile].
    private static void readSheetsAsText() {
        System.setProperty("binary.css", "false");
    }

    /// Gives `scene` the look that `settings` ask for; call it again when they change.
    public static void dress(Scene scene, Settings settings) {
        if (scene.getStylesheets().isEmpty()) {
            SHEETS.forEach(
                    name ->
                            scene.getStylesheets()
                                    .add(
                                            StyleSheet.url(
                                                    Theme.class,
                                                    "/org/tactus/ui/" + name + ".css")));
        }
        double scale = textScale(scene, settings);
        scaleIcons(scene, scale);
        scene.getPreferences()
                .setColorScheme(
                        switch (settings.look().appearance()) {
                            case SYSTEM -> null;
                            case DAY -> ColorScheme.LIGHT;
                            case NIGHT -> ColorScheme.DARK;
                        });
        scene.getRoot()
                .setStyle(
                        String.format(
                                Locale.ROOT, "-fx-font-size: %.2fpx;", NORMAL_TEXT_PX * scale));
    }

    /// Lets icons grow with the text. The sheets give their size in pixels, since an icon's `em` is
    /// its own size; one more sheet says it anew where text is not of the normal size.
    private static void scaleIcons(Scene scene, double scale) {
        var sheet =
                String.format(
                        Locale.ROOT,
                        ".ikonli-font-icon { -fx-icon-size: %dpx; }",
                        Math.round(NORMAL_ICON_PX * scale));
        var wanted =
                scale == 1
                        ? List.<String>of()
                        : List.of(
                                "data:text/css;base64,"
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        sheet.getBytes(StandardCharsets.US_ASCII)));
        var extra = scene.getStylesheets().subList(SHEETS.size(), scene.getStylesheets().size());
        if (!extra.equals(wanted)) {
            scene.getStylesheets().remove(SHEETS.size(), scene.getStylesheets().size());
            scene.getStylesheets().addAll(wanted);
        }
    }

    /// Larger text than the window has room for is not given: at the smallest window none beyond
    /// the normal size.
    private static double textScale(Scene scene, Settings settings) {
        double room = Math.min(scene.getWidth() / LEAST_WIDTH, scene.getHeight() / LEAST_HEIGHT);
        return Math.min(settings.look().textScale() * growth(scene), Math.max(1, room));
    }

    /// In a large window text is a little larger: whoever has one sits further away from it.
    private static double growth(Scene scene) {
        double size = Math.min(scene.getWidth() / USUAL_WIDTH, scene.getHeight() / USUAL_HEIGHT);
        return Math.clamp(Math.sqrt(size), 1, MOST_GROWTH);
    }

    /// Whether only what must move may move.
    public static boolean reducedMotion(Settings settings) {
        return switch (settings.look().motion()) {
            case SYSTEM -> Platform.getPreferences().isReducedMotion();
            case FULL -> false;
            case REDUCED -> true;
        };
    }
}
