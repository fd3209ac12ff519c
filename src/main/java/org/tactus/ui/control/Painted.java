package org.tactus.ui.control;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Puts off what a picture can do without until it has been painted, so that a screen is seen
/// before all of it is built.
public final class Painted {
    private Painted() {}

    /// Runs `next` when the picture of `node` that is due has been painted; at once where nothing
    /// is painted, because its window is not on the screen.
    public static void then(Node node, Runnable next) {
        painting(node).ifPresentOrElse(scene -> then(scene, next), next);
    }

    /// Runs `next` when the picture of `scene` that is due has been painted, though its window may
    /// be yet to come. A pulse begins when the picture of the one before has been painted.
    public static void then(Scene scene, Runnable next) {
        afterPulse(scene, () -> afterPulse(scene, next));
    }

    /// Runs `next` while the picture of `node` that is due is being painted; at once where nothing
    /// is painted.
    public static void meanwhile(Node node, Runnable next) {
        painting(node).ifPresentOrElse(scene -> afterPulse(scene, next), next);
    }

    private static Optional<Scene> painting(Node node) {
        return Optional.ofNullable(node.getScene())
                .filter(scene -> scene.getWindow() != null && scene.getWindow().isShowing());
    }

    private static void afterPulse(Scene scene, Runnable next) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        Platform.requestNextPulse();
                        // Not in the pulse itself, which would paint what this changes half done.
                        Platform.runLater(next);
                    }
                });
        Platform.requestNextPulse();
    }
}
