package org.tactus.body;

/// A place on the figure, or a step from one place to another, in body heights.
///
/// @param x to the picture's right, 0 on the midline
/// @param y downwards, 0 at the crown
public record Point(double x, double y) {
    public static final Point ORIGIN = new Point(0, 0);

    /// The unit vector at `angle`, in radians clockwise from the picture's right.
    public static Point towards(double angle) {
        return new Point(Math.cos(angle), Math.sin(angle));
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /// The same place on the other half of the body.
    public Point mirrored() {
        return new Point(-x, y);
    }

    /// This vector turned by a right angle, clockwise as seen.
    public Point turned() {
        return new Point(-y, x);
    }

    public double dot(Point other) {
        return x * other.x + y * other.y;
    }

    public double length() {
        return Math.hypot(x, y);
    }

    /// The direction of this vector, in radians clockwise from the picture's right.
    public double angle() {
        return Math.atan2(y, x);
    }

    public double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /// The place a `share` of the way to `other`.
    public Point mix(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /// This vector at length 1; the zero vector points down.
    public Point unit() {
        double length = length();
        return length < 1e-12 ? new Point(0, 1) : new Point(x / length, y / length);
    }
}
