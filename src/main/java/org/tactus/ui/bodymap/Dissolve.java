package org.tactus.ui.bodymap;

import javafx.animation.FadeTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/// Softens a jump: a picture of how it looked before lies over how it looks now, and fades.
final class Dissolve extends Group {
    private static final Duration TIME = Duration.millis(350);

    private final FadeTransition fade = new FadeTransition(TIME, this);

    Dissolve() {
        setMouseTransparent(true);
        setManaged(false);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(_ -> getChildren().clear());
    }

    /// Keeps how `node`, in this group's coordinates, looks now, and lets it fade.
    void from(Node node) {
        var window = node.getScene() == null ? null : node.getScene().getWindow();
        if (window == null || !window.isShowing()) {
            return;
        }
        double scale = window.getRenderScaleX();
        var bounds = node.getBoundsInParent();
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        var before = new ImageView(node.snapshot(parameters, null));
        before.setFitWidth(bounds.getWidth());
        before.setFitHeight(bounds.getHeight());
        before.relocate(bounds.getMinX(), bounds.getMinY());
        getChildren().setAll(before);
        fade.playFromStart();
    }
}
