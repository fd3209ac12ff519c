package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

/// What one side, or one picked spot, gets of a step's time.
record Part(Optional<Side> side, Optional<Spot> spot, Duration length) {
    /// The parts of a step that stands outside `each-side`, in the order in which they are played.
    static List<Part> of(Step.Leaf step, Duration length, List<Spot> focus) {
        if (!(step instanceof Step.Touch touch)) {
            return List.of(new Part(Optional.empty(), Optional.empty(), length));
        }
        return switch (touch.sides()) {
            case BOTH -> List.of(on(Side.BOTH, length));
            case MIDLINE -> List.of(on(Side.MIDLINE, length));
            case LEFT -> List.of(on(Side.LEFT, length));
            case RIGHT -> List.of(on(Side.RIGHT, length));
            case LEFT_THEN_RIGHT -> leftThenRight(length);
            case FOCUS -> {
                var spots =
                        focus.stream()
                                .filter(spot -> touch.zones().contains(spot.zone()))
                                .distinct()
                                .limit(Sides.MOST_SPOTS)
                                .toList();
                yield spots.isEmpty() ? leftThenRight(length) : onSpots(spots, length);
            }
        };
    }

    /// All the time on one side.
    static Part on(Side side, Duration length) {
        return new Part(Optional.of(side), Optional.empty(), length);
    }

    private static List<Part> leftThenRight(Duration length) {
        var half = length.dividedBy(2);
        return Stream.of(on(Side.LEFT, half), on(Side.RIGHT, length.minus(half))).toList();
    }

    private static List<Part> onSpots(List<Spot> spots, Duration length) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            var share =
                    Holds.share(length, i + 1, spots.size())
                            .minus(Holds.share(length, i, spots.size()));
            parts.add(new Part(Optional.of(spot.side()), Optional.of(spot), share));
        }
        return parts;
    }
}
