package org.tactus.choreography;

/// What a hand does on its track at one instant.
///
/// @param along how far along the track, in body heights
/// @param across how far off it, to the outer side, in body heights
/// @param press share of the step's pressure
/// @param lift 0 on the skin, 1 well clear of it
/// @param scale of the hand
/// @param opacity of the hand
/// @param turn by which it is turned out of its posture, in radians; positive outwards
record Pose(
        double along,
        double across,
        double press,
        double lift,
        double scale,
        double opacity,
        double turn) {

    /// Lying on the track with the whole pressure of the step.
    static Pose pressing(double along, double across) {
        return new Pose(along, across, 1, 0, 1, 1, 0);
    }

    Pose along(double way) {
        return new Pose(way, across, press, lift, scale, opacity, turn);
    }

    Pose across(double way) {
        return new Pose(along, way, press, lift, scale, opacity, turn);
    }

    Pose press(double share) {
        return new Pose(along, across, share, lift, scale, opacity, turn);
    }

    Pose lift(double height) {
        return new Pose(along, across, press, height, scale, opacity, turn);
    }

    Pose scale(double size) {
        return new Pose(along, across, press, lift, size, opacity, turn);
    }

    Pose opacity(double share) {
        return new Pose(along, across, press, lift, scale, share, turn);
    }

    Pose turn(double angle) {
        return new Pose(along, across, press, lift, scale, opacity, angle);
    }
}
