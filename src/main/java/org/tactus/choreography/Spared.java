package org.tactus.choreography;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tactus.body.Body;
import org.tactus.body.Point;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;

/// The skin of a view that hands leave out today, and the spine: nothing lies there that can lie
/// elsewhere.
final class Spared {
    /// At so many instants of a stretch its hands are looked at.
    private static final int LOOKS = 12;
    /// Places of a hand from its fingertips to where its arm fades, in hand lengths.
    private static final List<Point> PLACES =
            Stream.of(-0.85, -0.6, -0.35, -0.1, 0.1, 0.23)
                    .flatMap(y -> Stream.of(-0.15, 0.0, 0.15).map(x -> new Point(x, y)))
                    .toList();

    private final List<ZoneShape> out;
    private final List<ZoneShape> spine;

    Spared(Body body, View view, Set<Spot> out) {
        this.out = body.shapes(view).stream().filter(shape -> out.contains(shape.spot())).toList();
        this.spine =
                body.shapes(view).stream().filter(shape -> shape.zone() == Zone.SPINE).toList();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /// Whether a hand lies on skin that is left out.
    boolean isUnder(Hand hand) {
        return isOn(out, hand);
    }

    boolean spineIsUnder(Hand hand) {
        return isOn(spine, hand);
    }

    private static boolean isOn(List<ZoneShape> shapes, Hand hand) {
        return PLACES.stream().map(hand::place).anyMatch(place -> isIn(shapes, place));
    }

    /// How much of the hands of a stretch lies on skin that is left out.
    long under(Stretch stretch) {
        return IntStream.rangeClosed(0, LOOKS)
                .mapToDouble(i -> stretch.start() + (stretch.end() - stretch.start()) * i / LOOKS)
                .mapToObj(seconds -> stretch.hands(seconds, 1))
                .flatMap(List::stream)
                .flatMap(hand -> PLACES.stream().map(hand::place))
                .filter(place -> isIn(out, place))
                .count();
    }

    private static boolean isIn(List<ZoneShape> shapes, Point place) {
        return shapes.stream().anyMatch(shape -> shape.contains(place.x(), place.y()));
    }
}
