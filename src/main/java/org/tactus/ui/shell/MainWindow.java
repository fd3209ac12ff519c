package org.tactus.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.tactus.settings.Settings;
import org.tactus.settings.WindowPlace;
import org.tactus.ui.control.Painted;

/// The window itself: its place and size, which it remembers, what is dropped on it, and the
/// question when it is closed during a session.
public final class MainWindow {
    /// This much of the window must lie on a screen, or it is put back to where it began.
    private static final double LEAST_VISIBLE = 120;

    private final Stage stage;
    private final Shell shell;
    private final Scene scene;
    private Optional<WindowPlace> restored = Optional.empty();
    private Runnable moved = () -> {};
    private Settings worn;

    public MainWindow(Stage stage, Shell shell, String title, Settings settings) {
        this.stage = stage;
        this.shell = shell;
        this.scene = new Scene(shell, Theme.USUAL_WIDTH, Theme.USUAL_HEIGHT);
        worn = settings;
        Theme.dress(scene, settings);
        for (var side : List.of(scene.widthProperty(), scene.heightProperty())) {
            side.subscribe((_, _) -> Platform.runLater(() -> Theme.dress(scene, worn)));
        }
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setMinWidth(Theme.LEAST_WIDTH);
        stage.setMinHeight(Theme.LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(javafx.scene.input.KeyCombination.NO_MATCH);
        settings.window().filter(MainWindow::isVisible).ifPresent(this::restore);
        for (var side :
                List.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty())) {
            side.subscribe(_ -> Platform.runLater(this::remember));
        }
    }

    /// The window's place, unless it fills the screen: told a moment later, when it is known
    /// whether it does.
    private void remember() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen()) {
            restored =
                    Optional.of(
                            new WindowPlace(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight(),
                                    false));
        }
        if (stage.isShowing()) {
            moved.run();
        }
    }

    /// Runs `then` whenever the window was moved or has another size.
    public void onMoved(Runnable then) {
        moved = then;
    }

    public Stage stage() {
        return stage;
    }

    /// Shows the window, and runs `then` when its first picture has been painted.
    public void show(Runnable then) {
        Painted.then(scene, then);
        stage.show();
    }

    /// Wears what the settings say, and goes on so when its size changes.
    public void dress(Settings settings) {
        worn = settings;
        Theme.dress(scene, settings);
    }

    /// Where it is now; while maximised or in full screen the place it goes back to.
    public WindowPlace place() {
        boolean filled = stage.isMaximized() || stage.isFullScreen();
        var before = filled ? restored : Optional.<WindowPlace>empty();
        return before.map(
                        place ->
                                new WindowPlace(
                                        place.x(),
                                        place.y(),
                                        place.width(),
                                        place.height(),
                                        stage.isMaximized()))
                .orElseGet(
                        () ->
                                new WindowPlace(
                                        stage.getX(),
                                        stage.getY(),
                                        stage.getWidth(),
                                        stage.getHeight(),
                                        stage.isMaximized()));
    }

    /// Asks `mayClose` before the window closes; `closed` runs when it does.
    public void onClosing(Supplier<Boolean> mayClose, Runnable closed) {
        stage.addEventHandler(
                WindowEvent.WINDOW_CLOSE_REQUEST,
                event -> {
                    if (mayClose.get()) {
                        closed.run();
                    } else {
                        event.consume();
                    }
                });
    }

    /// Hands files that are dropped on the window to `dropped`.
    public void onDrop(java.util.function.Consumer<java.nio.file.Path> dropped) {
        scene.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        shell.setReceiving(true);
                        event.consume();
                    }
                });
        scene.addEventHandler(DragEvent.DRAG_EXITED, _ -> shell.setReceiving(false));
        scene.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    shell.setReceiving(false);
                    event.getDragboard().getFiles().forEach(file -> dropped.accept(file.toPath()));
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    private void restore(WindowPlace place) {
        restored = Optional.of(place);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(Math.max(Theme.LEAST_WIDTH, place.width()));
        stage.setHeight(Math.max(Theme.LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }

    private static boolean isVisible(WindowPlace place) {
        var bounds =
                new Rectangle2D(
                        place.x(),
                        place.y(),
                        Math.max(1, place.width()),
                        Math.max(1, place.height()));
        return Screen.getScreensForRectangle(bounds).stream()
                .map(Screen::getVisualBounds)
                .anyMatch(
                        screen ->
                                overlap(
                                                        screen.getMinX(),
                                                        screen.getMaxX(),
                                                        bounds.getMinX(),
                                                        bounds.getMaxX())
                                                >= LEAST_VISIBLE
                                        && overlap(
                                                        screen.getMinY(),
                                                        screen.getMaxY(),
                                                        bounds.getMinY(),
                                                        bounds.getMaxY())
                                                >= LEAST_VISIBLE);
    }

    private static double overlap(double fromA, double toA, double fromB, double toB) {
        return Math.min(toA, toB) - Math.max(fromA, fromB);
    }
}
