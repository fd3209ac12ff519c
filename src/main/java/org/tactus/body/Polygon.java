package org.tactus.body;

import java.util.List;
import org.tactus.later.Later;

/// A flat area with straight edges, in one or more rings; a ring in a ring is a hole.
public final class Polygon {
    private final Later<Edges> edges;

    private record Edges(List<double[]> rings, Bounds bounds) {}

    /// @param rings at least one, each of at least one point
    public Polygon(List<List<Point>> rings) {
        edges = new Later<>(() -> edges(rings));
    }

    /// What is within `path`. The curves are cut into edges when they are first needed: most zones
    /// are drawn, and never hit.
    Polygon(PathData path) {
        edges = new Later<>(() -> edges(path.flattened()));
    }

    private static Edges edges(List<List<Point>> rings) {
        return new Edges(
                rings.stream().map(Polygon::flat).toList(),
                Bounds.of(rings.stream().flatMap(List::stream).toList()));
    }

    private static double[] flat(List<Point> ring) {
        var numbers = new double[ring.size() * 2];
        for (int i = 0; i < ring.size(); i++) {
            numbers[2 * i] = ring.get(i).x();
            numbers[2 * i + 1] = ring.get(i).y();
        }
        return numbers;
    }

    public Bounds bounds() {
        return edges.get().bounds();
    }

    /// Whether the place is inside, by the even-odd rule.
    public boolean contains(double x, double y) {
        if (!bounds().contains(x, y)) {
            return false;
        }
        boolean inside = false;
        for (var ring : edges.get().rings()) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                boolean crosses = ring[i + 1] > y != ring[j + 1] > y;
                if (crosses
                        && x
                                < (ring[j] - ring[i])
                                                * (y - ring[i + 1])
                                                / (ring[j + 1] - ring[i + 1])
                                        + ring[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    public boolean contains(Point point) {
        return contains(point.x(), point.y());
    }

    /// How far the place is from the nearest edge: positive inside, negative outside.
    public double depth(Point point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (var ring : edges.get().rings()) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                nearest =
                        Math.min(
                                nearest,
                                fromEdge(point, ring[j], ring[j + 1], ring[i], ring[i + 1]));
            }
        }
        return contains(point) ? nearest : -nearest;
    }

    private static double fromEdge(Point point, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : ((point.x() - x1) * dx + (point.y() - y1) * dy) / square;
        double clamped = Math.clamp(share, 0.0, 1.0);
        return Math.hypot(point.x() - x1 - clamped * dx, point.y() - y1 - clamped * dy);
    }

    /// The area covered, in square body heights, where no ring overlaps another.
    public double area() {
        return edges.get().rings().stream().mapToDouble(Polygon::area).sum();
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            twice += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
        }
        return Math.abs(twice) / 2;
    }
}
