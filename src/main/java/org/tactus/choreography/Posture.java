package org.tactus.choreography;

import org.tactus.body.Point;
import org.tactus.body.View;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;

/// Where the fingers point when a hand comes from where the giver is: from outside or from the
/// giver's end, never from within the receiver's head. For the picture's right half.
final class Posture {
    private Posture() {}

    /// The direction of the fingers.
    ///
    /// @param with forearms lie outwards, so that the hand passes the head
    /// @param limb the direction of the limb towards the heart
    static Point fingers(Region region, View view, Giver giver, Implement with, Point limb) {
        if (with == Implement.FOREARMS && (region == Region.SHOULDER || region == Region.TRUNK)) {
            return (region == Region.SHOULDER ? new Point(0.5, -0.9) : new Point(0.3, -1)).unit();
        }
        return switch (giver) {
            case HEAD -> fromTheHead(region, limb).unit();
            case SELF -> ownHand(region, view, limb).unit();
            case LEFT, RIGHT, FEET, BEHIND -> fromBelow(region, limb).unit();
        };
    }

    private static Point fromBelow(Region region, Point limb) {
        return switch (region) {
            case HEAD -> new Point(-0.5, -0.85);
            case NECK -> new Point(-0.75, -0.65);
            case SHOULDER -> new Point(0.12, -1);
            case TRUNK -> new Point(0.1, -1);
            case ARM, LEG -> limb.plus(new Point(-0.25, 0));
            case HAND -> new Point(-0.35, -0.95);
            case FOOT -> new Point(-0.2, -1);
        };
    }

    private static Point fromTheHead(Region region, Point limb) {
        return switch (region) {
            case HEAD -> new Point(-0.35, 0.95);
            case NECK -> new Point(-0.85, 0.5);
            case SHOULDER -> new Point(-0.5, 0.85);
            case TRUNK -> new Point(-0.1, 1);
            case ARM, LEG -> limb.times(-1).plus(new Point(-0.25, 0));
            case HAND -> new Point(-0.35, -0.95);
            case FOOT -> new Point(-0.2, -1);
        };
    }

    private static Point ownHand(Region region, View view, Point limb) {
        return switch (region) {
            case HEAD -> new Point(-0.45, -0.9);
            case NECK -> new Point(-0.97, -0.15);
            case SHOULDER -> new Point(-0.25, 0.97);
            case TRUNK -> view == View.FRONT ? new Point(-0.8, 0.45) : new Point(-0.5, 0.85);
            case ARM -> new Point(0.8, 0.5);
            case HAND -> new Point(0.9, 0.35);
            case LEG -> limb.times(-1).plus(new Point(-0.25, 0));
            case FOOT -> view == View.SOLE ? new Point(-0.35, -0.95) : new Point(-0.3, 0.95);
        };
    }
}
