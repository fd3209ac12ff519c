package org.tactus.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

/// Where a touch may still work.
///
/// @param left its zones on the left that nothing speaks against
/// @param right those on the right
/// @param lost the spots that are left out
/// @param reasons why
record Remaining(List<Zone> left, List<Zone> right, Set<Spot> lost, Set<Reason> reasons) {

    /// A stretch of work on one side, or on both.
    record Part(List<Zone> zones, Sides sides, Duration length) {
        boolean works(Side side) {
            return switch (sides) {
                case LEFT -> side == Side.LEFT;
                case RIGHT -> side == Side.RIGHT;
                case BOTH, MIDLINE, LEFT_THEN_RIGHT, FOCUS -> true;
            };
        }

        /// Every spot that hands come to.
        Set<Spot> spots() {
            var spots = new LinkedHashSet<Spot>();
            for (var zone : zones) {
                for (var spot : Spot.of(zone)) {
                    if (spot.side() == Side.MIDLINE || works(spot.side())) {
                        spots.add(spot);
                    }
                }
            }
            return spots;
        }
    }

    /// @param against why a spot is left out
    static Remaining of(Step.Touch touch, Function<Spot, Set<Reason>> against) {
        var lost = new LinkedHashSet<Spot>();
        var reasons = new LinkedHashSet<Reason>();
        var whole = new Part(touch.zones(), touch.sides(), touch.length());
        for (var spot : whole.spots()) {
            var why = against.apply(spot);
            if (!why.isEmpty()) {
                lost.add(spot);
                reasons.addAll(why);
            }
        }
        return new Remaining(
                free(Side.LEFT, whole, lost), free(Side.RIGHT, whole, lost), lost, reasons);
    }

    /// What is done of `touch` where it chooses its sides itself. One side of two that take turns
    /// gets its half of the time; one of two that are worked at once, all of it. What both sides
    /// are to do at once, only where both may.
    List<Part> parts(Step.Touch touch) {
        var length = touch.length();
        return switch (touch.sides()) {
            case LEFT -> one(left, Sides.LEFT, length);
            case RIGHT -> one(right, Sides.RIGHT, length);
            case MIDLINE -> one(left, Sides.MIDLINE, length);
            case BOTH -> both(Sides.BOTH, length, length);
            case FOCUS -> both(Sides.FOCUS, length, half(length));
            case LEFT_THEN_RIGHT ->
                    left.equals(right)
                            ? one(left, Sides.LEFT_THEN_RIGHT, length)
                            : apart(half(length), half(length));
        };
    }

    /// What is done of `touch` on the left, or on the right, in a group that is done on each side.
    List<Part> onEach(Side side, Step.Touch touch) {
        return one(side == Side.LEFT ? left : right, Sides.BOTH, touch.length());
    }

    private List<Part> both(Sides sides, Duration length, Duration alone) {
        var common = left.stream().filter(right::contains).toList();
        return common.isEmpty() ? apart(alone, half(length)) : one(common, sides, length);
    }

    /// @param alone how long, where there is but one side
    private List<Part> apart(Duration alone, Duration half) {
        var length = left.isEmpty() || right.isEmpty() ? alone : half;
        var parts = new ArrayList<>(one(left, Sides.LEFT, length));
        parts.addAll(one(right, Sides.RIGHT, length));
        return parts;
    }

    private static List<Part> one(List<Zone> zones, Sides sides, Duration length) {
        return zones.isEmpty() || length.isZero()
                ? List.of()
                : List.of(new Part(zones, sides, length));
    }

    /// The zones that are free on a side; of a touch on the midline those free on both.
    private static List<Zone> free(Side side, Part whole, Set<Spot> lost) {
        if (!whole.works(side)) {
            return List.of();
        }
        return whole.zones().stream()
                .filter(
                        zone ->
                                Spot.of(zone).stream()
                                        .filter(spot -> counts(spot, side, whole.sides()))
                                        .noneMatch(lost::contains))
                .toList();
    }

    private static boolean counts(Spot spot, Side side, Sides sides) {
        return sides == Sides.MIDLINE || spot.side() == side || spot.side() == Side.MIDLINE;
    }

    private static Duration half(Duration length) {
        return Duration.ofSeconds(length.toSeconds() / 2);
    }
}
