package org.tactus.routine;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tactus.body.Spot;
import org.tactus.body.Zone;

/// What follows from a routine's steps: how long it takes, where hands go, how it is breathed.
///
/// @param length both sides together, groups unrolled
/// @param spots every zone and side that hands work on, in the order in which they come there
/// @param focusZones the zones among which a person may pick spots, in order; empty without focus
///     steps
/// @param held whether the breath is held anywhere
public record RoutineFacts(Duration length, Set<Spot> spots, Set<Zone> focusZones, boolean held) {

    public static RoutineFacts of(Routine routine) {
        var spots = new LinkedHashSet<Spot>();
        var focusZones = new LinkedHashSet<Zone>();
        touches(routine.steps())
                .forEach(
                        touch -> {
                            touch.zones().forEach(zone -> spots.addAll(spots(zone, touch.sides())));
                            if (touch.sides() == Sides.FOCUS) {
                                focusZones.addAll(touch.zones());
                            }
                        });
        return new RoutineFacts(
                Extent.of(routine.steps()).length(), spots, focusZones, held(routine.steps()));
    }

    /// Whether hands work anywhere.
    public boolean touches() {
        return !spots.isEmpty();
    }

    /// The zones that hands work on, in order.
    public Set<Zone> zones() {
        var zones = new LinkedHashSet<Zone>();
        spots.forEach(spot -> zones.add(spot.zone()));
        return zones;
    }

    private static Stream<Step.Touch> touches(List<Step> steps) {
        return steps.stream()
                .flatMap(
                        step ->
                                switch (step) {
                                    case Step.Touch touch -> Stream.of(touch);
                                    case Step.Group group -> touches(group.steps());
                                    case Step.Leaf _ -> Stream.empty();
                                });
    }

    private static boolean held(List<Step> steps) {
        return steps.stream()
                .anyMatch(
                        step ->
                                switch (step) {
                                    case Step.Breathe breathe -> breathe.pattern().hasHolds();
                                    case Step.Group group -> held(group.steps());
                                    case Step.Leaf _ -> false;
                                });
    }

    private static List<Spot> spots(Zone zone, Sides sides) {
        var all = Spot.of(zone);
        return switch (sides) {
            case LEFT -> all.subList(0, 1);
            case RIGHT -> all.subList(all.size() - 1, all.size());
            case BOTH, MIDLINE, LEFT_THEN_RIGHT, FOCUS -> all;
        };
    }
}
