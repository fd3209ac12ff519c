package org.tactus.choreography;

import org.tactus.body.Hands;
import org.tactus.body.Point;

/// A hand, or whatever else touches, at one instant.
///
/// To draw it: move to `at`, turn by `angle`, scale by [#size], mirror x where `mirrored`, move by
/// minus `anchor`; then draw the implement's shape.
///
/// @param implement id of its shape in [Hands]
/// @param mirrored whether it is the left one of a pair
/// @param at where its `anchor` lies on the figure
/// @param anchor the place of the shape, in hand lengths, that follows the path
/// @param angle by which it is turned, in radians clockwise; at 0 the fingers point up
/// @param scale 1 at true size
/// @param opacity from 0 to 1
/// @param lift how far it floats above the skin: 0 lies on it, 1 is well clear of it
/// @param pressure what it presses with at this instant, on Walton's scale; 0 without pressure
/// @param resting whether it only keeps the contact while the other works
public record Hand(
        String implement,
        boolean mirrored,
        Point at,
        Point anchor,
        double angle,
        double scale,
        double opacity,
        double lift,
        double pressure,
        boolean resting) {

    /// The size of one hand length in body heights.
    public double size() {
        return Hands.UNIT * scale;
    }

    /// Where a place of the shape, in hand lengths, lies on the figure.
    public Point place(Point ofShape) {
        double dx = (ofShape.x() - anchor.x()) * size() * (mirrored ? -1 : 1);
        double dy = (ofShape.y() - anchor.y()) * size();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Point(at.x() + dx * cos - dy * sin, at.y() + dx * sin + dy * cos);
    }

    /// The same hand, fainter.
    Hand faded(double share) {
        return new Hand(
                implement,
                mirrored,
                at,
                anchor,
                angle,
                scale,
                opacity * share,
                lift,
                pressure * share,
                resting);
    }
}
