package org.tactus.choreography;

import java.util.List;
import org.tactus.body.Point;

/// One hand, or one thing, at work in a stretch.
///
/// @param track on the picture's right half, or on the midline
/// @param mirrored whether it works on the picture's left half, in mirror image
/// @param other whether it is the other hand than the one that would come to this half by itself
/// @param guarded whether it keeps off the no-press zones; a hand that only rests may lie across
///     the spine
/// @param aside how far it keeps off the track, to the outer side, beside another hand
/// @param resting whether it only keeps the contact
record Worker(
        Grip grip,
        Track track,
        HandMotion motion,
        boolean mirrored,
        boolean other,
        double aside,
        boolean guarded,
        boolean resting) {

    /// The hand at an instant.
    ///
    /// @param level the pressure of the step
    Hand hand(double seconds, double level, Guard guard) {
        var pose = motion.at(seconds);
        var place = track.at(pose.along());
        var at = place.point().plus(place.outer().times(pose.across() + aside));
        double angle = handed() ? place.angle() + pose.turn() : 0;
        boolean left = handed() ? mirrored ^ track.fingersDown() ^ other : mirrored;
        var hand =
                new Hand(
                        grip.implement().id(),
                        left,
                        mirrored ? at.mirrored() : at,
                        grip.anchor(),
                        mirrored ? -angle : angle,
                        pose.scale(),
                        pose.opacity(),
                        Math.max(pose.lift(), 0.5 * (1 - place.contact())),
                        level * pose.press() * place.contact(),
                        resting);
        return guarded ? guard.lifted(hand, grip.presses()) : hand;
    }

    /// The points of its track as they lie on the figure.
    List<Point> route() {
        return mirrored ? track.points().stream().map(Point::mirrored).toList() : track.points();
    }

    private boolean handed() {
        return switch (grip.implement()) {
            case PALMS, FINGERTIPS, THUMBS, KNUCKLES, SOFT_FIST, FOREARMS, ELBOW, FOOT -> true;
            case BALL, ROLLER, DEVICE -> false;
        };
    }
}
