package org.tactus.ui.player;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Where on a screen a small window does not lie over a large one.
final class FreePlace {
    private static final double APART = 24;

    private FreePlace() {}

    /// The upper left corner of a window of `width` × `height`: at the right of the large window,
    /// at its left, below or above it, wherever there is room first; in the upper right corner of
    /// the screen where there is none.
    static Point2D beside(Rectangle2D large, double width, double height, Rectangle2D screen) {
        double left = Math.clamp(large.getMinX(), screen.getMinX(), screen.getMaxX() - width);
        double top = Math.clamp(large.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        return List.of(
                        new Point2D(large.getMaxX() + APART, top),
                        new Point2D(large.getMinX() - APART - width, top),
                        new Point2D(left, large.getMaxY() + APART),
                        new Point2D(left, large.getMinY() - APART - height))
                .stream()
                .filter(at -> screen.contains(at.getX(), at.getY(), width, height))
                .findFirst()
                .orElseGet(
                        () ->
                                new Point2D(
                                        screen.getMaxX() - width - APART,
                                        screen.getMinY() + APART));
    }
}
