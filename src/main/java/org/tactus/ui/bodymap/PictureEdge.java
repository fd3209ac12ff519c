package org.tactus.ui.bodymap;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/// Four strips along the edges of a picture, in which it can fade into the page around it.
final class PictureEdge extends Group {
    /// How deep a strip is, as a share of the picture's shorter side.
    private static final double DEPTH = 0.06;

    private final Region left = strip("left");
    private final Region right = strip("right");
    private final Region top = strip("top");
    private final Region bottom = strip("bottom");

    PictureEdge() {
        getStyleClass().add("picture-edge");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(List.of(left, right, top, bottom));
    }

    void fit(double width, double height) {
        double depth = Math.rint(DEPTH * Math.min(width, height));
        left.resizeRelocate(0, 0, depth, height);
        right.resizeRelocate(width - depth, 0, depth, height);
        top.resizeRelocate(0, 0, width, depth);
        bottom.resizeRelocate(0, height - depth, width, depth);
    }

    private static Region strip(String side) {
        var strip = new Region();
        strip.getStyleClass().add(side);
        strip.setManaged(false);
        return strip;
    }
}
