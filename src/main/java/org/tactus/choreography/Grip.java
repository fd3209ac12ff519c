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
record Grip(Implement implement, Point anchor, List<Point> presses) {
    private static final double PALM = 0.1;
    private static final int HEEL = 1;

    /// How `implement` does `technique` in a part of the body.
    static Grip of(Hands hands, Implement implement, Technique technique, Region region) {
        var contact = hands.shape(implement.id()).contact();
        if (implement == Implement.PALMS) {
            if (region.isSmall()) {
                return fingers(contact);
            }
            if (technique == Technique.CIRCLE_FRICTION) {
                var heel = contact.circles().get(HEEL).centre();
                return new Grip(implement, heel, List.of(heel));
            }
        }
        if (implement == Implement.FINGERTIPS && region == Region.HEAD) {
            // On the face one or two fingertips work; the others hover.
            return new Grip(implement, contact.anchor(), List.of(contact.anchor()));
        }
        var pads = contact.circles().stream()
                .filter(pad -> implement != Implement.PALMS || pad.radius() > PALM)
                .map(ImplementShape.Pad::centre);
        var bar = contact.bar().stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.from().mix(edge.to(), 0.5), edge.to()));
        // A roller lies across; only its middle is on the zone.
        var places = implement == Implement.ROLLER ? Stream.<Point>empty() : Stream.concat(pads, bar);
        return new Grip(
                implement,
                contact.anchor(),
                Stream.concat(places, Stream.of(contact.anchor())).toList());
    }

    private static Grip fingers(ImplementShape.Contact contact) {
        var tips = contact.circles().stream()
                .filter(pad -> pad.radius() < PALM)
                .map(ImplementShape.Pad::centre)
                .limit(3)
                .toList();
        return new Grip(Implement.PALMS, new Point(0.0, -0.93), tips);
    }

    /// How far from the spine it keeps, in body heights, so that all of it is beside it.
    double besideSpine() {
        return switch (implement) {
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
