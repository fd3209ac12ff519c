package org.tactus.choreography;

import java.util.List;
import org.tactus.body.Side;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;

/// How hands go about a step in one view: in turn or together, one or both, on the spine's sides or
/// on it. Facts of the technique and of the place, nothing else.
///
/// @param shapes of the zones on the picture's right half
record Manner(Step.Touch touch, Giver giver, View view, Side side, List<ZoneShape> shapes) {

    /// The part of the body that the step begins on.
    Region region() {
        return Region.of(shapes.getFirst().zone());
    }

    /// Where its pressure goes.
    Direction direction() {
        return touch instanceof Step.Stroke stroke
                ? stroke.direction().orElse(touch.technique().defaultDirection())
                : touch.technique().defaultDirection();
    }

    /// Whether the fingers lead along the track.
    boolean leads() {
        return switch (touch.technique()) {
            case EFFLEURAGE, STRIPPING, SKIN_ROLLING, FEATHERING -> true;
            case STILL_TOUCH,
                    CIRCLE_EFFLEURAGE,
                    KNEADING,
                    WRINGING,
                    CIRCLE_FRICTION,
                    CROSS_FRICTION,
                    COMPRESSION,
                    POINT_HOLD,
                    TAPOTEMENT,
                    VIBRATION,
                    SHAKING,
                    ROCKING,
                    MYOFASCIAL_HOLD,
                    ROLLING,
                    DEVICE_GLIDE ->
                    false;
        };
    }

    /// Whether hands wring, side by side from the outside.
    boolean crosses() {
        return touch.technique() == Technique.WRINGING && (side == Side.LEFT || side == Side.RIGHT);
    }

    /// Whether hands that should work on the midline must keep beside it, as the spine is there and
    /// they press.
    boolean flanksSpine() {
        return view == View.BACK
                && !rests()
                && shapes.stream()
                        .anyMatch(
                                shape ->
                                        switch (shape.zone()) {
                                            case LOWER_BACK,
                                                    MID_BACK,
                                                    BETWEEN_BLADES,
                                                    NECK_BACK,
                                                    SKULL_BASE,
                                                    SHOULDER_TOP ->
                                                    true;
                                            default -> false;
                                        });
    }

    /// Whether hands only lie there, without weight.
    boolean rests() {
        return touch.technique() == Technique.STILL_TOUCH || touch.technique() == Technique.ROCKING;
    }

    /// Whether one hand kneads both sides of the neck at once.
    boolean clasps() {
        return touch.technique() == Technique.KNEADING
                && touch.with() == Implement.PALMS
                && giver != Giver.HEAD
                && shapes.size() == 1
                && shapes.getFirst().zone() == Zone.NECK_BACK;
    }

    /// Whether hands work in turn. (Two hands that rock sway the same way, not in mirror image.)
    boolean alternates() {
        return switch (touch.technique()) {
            case CIRCLE_EFFLEURAGE, KNEADING, WRINGING, TAPOTEMENT, FEATHERING, ROCKING, SHAKING ->
                    true;
            case STILL_TOUCH,
                    EFFLEURAGE,
                    SKIN_ROLLING,
                    CIRCLE_FRICTION,
                    CROSS_FRICTION,
                    COMPRESSION,
                    POINT_HOLD,
                    STRIPPING,
                    VIBRATION,
                    MYOFASCIAL_HOLD,
                    ROLLING,
                    DEVICE_GLIDE ->
                    false;
        };
    }

    /// One's own hand on the other arm, shoulder or hand, and everything that is no hand.
    boolean worksAlone() {
        boolean hand =
                switch (touch.with()) {
                    case PALMS, FINGERTIPS, THUMBS, KNUCKLES, SOFT_FIST, FOREARMS, ELBOW -> true;
                    case FOOT, BALL, ROLLER, DEVICE -> false;
                };
        return !hand || (giver == Giver.SELF && region().isReachedAcross());
    }

    /// Whether both hands work where only one side is worked.
    boolean usesBothHands() {
        if (touch.with() == Implement.FOREARMS || touch.with() == Implement.ELBOW) {
            return false;
        }
        return switch (touch.technique()) {
            case STILL_TOUCH,
                    EFFLEURAGE,
                    CIRCLE_EFFLEURAGE,
                    KNEADING,
                    WRINGING,
                    SKIN_ROLLING,
                    COMPRESSION,
                    TAPOTEMENT,
                    SHAKING,
                    ROCKING,
                    FEATHERING,
                    MYOFASCIAL_HOLD ->
                    true;
            case CIRCLE_FRICTION,
                    CROSS_FRICTION,
                    POINT_HOLD,
                    STRIPPING,
                    VIBRATION,
                    ROLLING,
                    DEVICE_GLIDE ->
                    touch.with() == Implement.THUMBS && liesSideBySide();
        };
    }

    /// Whether two hands lie side by side and not behind each other: on a hand or a foot, and two
    /// thumbs that rub on a limb, where none of them comes from beyond the spine.
    boolean liesSideBySide() {
        return switch (region()) {
            case HAND, FOOT -> true;
            case ARM, LEG ->
                    touch.with() == Implement.THUMBS
                            && touch.technique() == Technique.CIRCLE_FRICTION;
            case HEAD, NECK, SHOULDER, TRUNK -> false;
        };
    }

    /// Whether hands that work in turn do so too where a zone is too short for one behind the
    /// other. One's own hands do not both reach there but on a leg.
    boolean takesTurnsWhereShort() {
        return alternates()
                && switch (region()) {
                    case LEG -> true;
                    case SHOULDER, TRUNK, ARM -> giver != Giver.SELF;
                    case HEAD, NECK, HAND, FOOT -> false;
                };
    }
}
