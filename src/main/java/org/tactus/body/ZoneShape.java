package org.tactus.body;

import java.util.List;

/// The shape of a zone, on one side, as seen in one view.
///
/// @param side `LEFT` or `RIGHT` of a paired zone, `MIDLINE` of an unpaired one
/// @param path SVG path data in body heights; may have several subpaths
/// @param polygon the same area with straight edges
/// @param axis its long axis through the middle, from the feet upwards (on the arm from the hand
///     upwards, across the face from the midline outwards); at least two points
/// @param centre where a label or a still hand is placed: always inside
/// @param area in square body heights
public record ZoneShape(
        Zone zone,
        Side side,
        View view,
        String path,
        Polygon polygon,
        List<Point> axis,
        Point centre,
        double area) {

    public ZoneShape {
        axis = List.copyOf(axis);
    }

    public boolean contains(double x, double y) {
        return polygon.contains(x, y);
    }

    /// The place that a person picks by pointing here.
    public Spot spot() {
        return new Spot(zone, side);
    }

    public Bounds bounds() {
        return polygon.bounds();
    }

    /// The same shape on the other half of the body.
    ZoneShape mirrored() {
        var other = PathData.parse(path).mirrored();
        return new ZoneShape(
                zone,
                side.mirrored(),
                view,
                other.toString(),
                new Polygon(other),
                axis.stream().map(Point::mirrored).toList(),
                centre.mirrored(),
                area);
    }
}
