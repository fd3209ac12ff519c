package org.tactus.choreography;

import java.util.List;
import java.util.stream.Stream;
import org.tactus.body.Hands;
import org.tactus.body.ImplementShape;
import org.tactus.body.Point;
import org.tactus.routine.Implement;
import org.tactus.routine.Technique;

/// The part of an implement that works, in hand lengths.
///
/// @param anchor what follows the path
/// @param presses places that press: none of them may do so in a no-press zone
/// @param arm how far behind the anchor what it hangs on can be seen: the wrist, or the forearm to
///     the elbow
/// @param swing how much farther than others it must keep from the spine, as it works across
record Grip(Implement implement, Point anchor, List<Point> presses, double arm, double swing) {
    private static final double PALM = 0.1;
    private static final int HEEL = 1;
    /// Between the thumb and the fingers, where a hand that kneads holds the muscle.
    private static final Point WEB = new Point(-0.02, -0.52);
    private static final Point TIPS = new Point(0, -0.93);
    private static final Point THUMB = new Point(-0.31, -0.45);
    /// So much of their room several fingertips or knuckles lose to strokes across and to circles.
    private static final double ACROSS = 0.013;
    private static final double CIRCLE = 0.008;

    private Grip(Implement implement, ImplementShape shape, Point anchor, List<Point> presses) {
        this(implement, anchor, presses, arm(shape, anchor), 0);
    }

    /// A hand that clasps the neck: its fingertips on the far side, its thumb on the near one;
    /// one's own hand has its heel there.
    static Grip clasp(Hands hands, boolean own) {
        var shape = hands.shape(Implement.PALMS.id());
        var contact = shape.contact();
        var near = own ? contact.circles().get(HEEL).centre() : THUMB;
        return new Grip(
                Implement.PALMS,
                shape,
                TIPS,
                Stream.concat(tips(contact), Stream.of(near)).toList());
    }

    /// How `implement` does `technique` in a part of the body.
    static Grip of(Hands hands, Implement implement, Technique technique, Region region) {
        var shape = hands.shape(implement.id());
        var contact = shape.contact();
        if (implement == Implement.PALMS) {
            if (region.isSmall()) {
                return new Grip(implement, shape, TIPS, tips(contact).toList());
            }
            if (technique == Technique.CIRCLE_FRICTION) {
                var heel = contact.circles().get(HEEL).centre();
                return new Grip(implement, shape, heel, List.of(heel));
            }
            if (technique == Technique.KNEADING && region == Region.SHOULDER) {
                return new Grip(implement, shape, WEB, List.of(WEB, contact.anchor()));
            }
        }
        if (implement == Implement.FINGERTIPS && region == Region.HEAD) {
            // On the face one or two fingertips work; the others hover.
            return new Grip(implement, shape, contact.anchor(), List.of(contact.anchor()));
        }
        var pads =
                contact.circles().stream()
                        .filter(pad -> implement != Implement.PALMS || pad.radius() > PALM)
                        .map(ImplementShape.Pad::centre);
        var bar =
                contact.bar().stream()
                        .flatMap(
                                edge ->
                                        Stream.of(
                                                edge.from(),
                                                edge.from().mix(edge.to(), 0.5),
                                                edge.to()));
        // A roller lies across; only its middle is on the zone.
        var places =
                implement == Implement.ROLLER ? Stream.<Point>empty() : Stream.concat(pads, bar);
        return new Grip(
                implement,
                contact.anchor(),
                Stream.concat(places, Stream.of(contact.anchor())).toList(),
                arm(shape, contact.anchor()),
                swing(implement, technique));
    }

    private static double swing(Implement implement, Technique technique) {
        return switch (technique) {
            case CROSS_FRICTION -> ACROSS;
            case CIRCLE_FRICTION ->
                    implement == Implement.FINGERTIPS || implement == Implement.KNUCKLES
                            ? CIRCLE
                            : 0;
            default -> 0;
        };
    }

    /// To the middle of where the arm fades out; 0 for what hangs on none.
    private static double arm(ImplementShape shape, Point anchor) {
        return shape.fade()
                .map(
                        fade ->
                                fade.origin()
                                        .plus(
                                                fade.direction()
                                                        .times((fade.start() + fade.end()) / 2)))
                .map(end -> Math.max(0, end.y() - anchor.y()))
                .orElse(0.0);
    }

    private static Stream<Point> tips(ImplementShape.Contact contact) {
        return contact.circles().stream()
                .filter(pad -> pad.radius() < PALM)
                .map(ImplementShape.Pad::centre)
                .limit(3);
    }

    /// How far from the spine it keeps, in body heights, so that all of it is beside it.
    double besideSpine() {
        return swing
                + switch (implement) {
                    case PALMS -> 0.042;
                    case FOREARMS -> 0.046;
                    case FINGERTIPS -> 0.03;
                    case KNUCKLES, SOFT_FIST -> 0.033;
                    case THUMBS, ELBOW, BALL, DEVICE -> 0.026;
                    case FOOT -> 0.04;
                    case ROLLER -> 0.03;
                };
    }
}
