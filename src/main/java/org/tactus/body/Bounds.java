package org.tactus.body;

import java.util.Collection;

/// An upright rectangle on the figure, in body heights.
public record Bounds(double minX, double minY, double maxX, double maxY) {

    /// The smallest rectangle that holds all `points`, of which there is at least one.
    public static Bounds of(Collection<Point> points) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (var point : points) {
            minX = Math.min(minX, point.x());
            minY = Math.min(minY, point.y());
            maxX = Math.max(maxX, point.x());
            maxY = Math.max(maxY, point.y());
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public Point centre() {
        return new Point((minX + maxX) / 2, (minY + maxY) / 2);
    }

    public boolean contains(double x, double y) {
        return minX <= x && x <= maxX && minY <= y && y <= maxY;
    }

    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /// Larger by `margin` on every side.
    public Bounds grown(double margin) {
        return new Bounds(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }

    /// The same rectangle on the other half of the body.
    public Bounds mirrored() {
        return new Bounds(-maxX, minY, -minX, maxY);
    }

    /// This rectangle, widened about its centre to at least these sizes.
    public Bounds atLeast(double width, double height) {
        double addX = Math.max(0, width - width()) / 2;
        double addY = Math.max(0, height - height()) / 2;
        return new Bounds(minX - addX, minY - addY, maxX + addX, maxY + addY);
    }
}
