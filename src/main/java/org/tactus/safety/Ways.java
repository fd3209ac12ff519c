package org.tactus.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tactus.body.Spot;
import org.tactus.routine.Implement;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;

/// Finds a way to do a touch that precautions leave.
final class Ways {
    /// What stands in for anything else, the broadest first.
    private static final List<Implement> HANDS =
            List.of(Implement.PALMS, Implement.FINGERTIPS, Implement.THUMBS);

    private final Precautions precautions;

    Ways(Precautions precautions) {
        this.precautions = precautions;
    }

    /// The nearest to how `touch` is written: the same technique with hands where its implement is
    /// forbidden; a glide where its technique is forbidden or cannot be done as lightly as needed.
    /// Empty where there is none.
    ///
    /// @param spots where it is to work, not empty
    Optional<Way> find(Step.Touch touch, Collection<Spot> spots) {
        var technique = touch.technique();
        var tools =
                isAllowed(touch.with()) ? List.of(touch.with()) : hands(technique, spots).toList();
        if (tools.isEmpty() && isAllowed(technique)) {
            return Optional.empty();
        }
        return tools.stream()
                .filter(_ -> isAllowed(technique))
                .map(tool -> way(technique, tool, touch.pressure(), spots))
                .filter(way -> technique.pressure().contains(way.pressure().level()))
                .findFirst()
                .or(() -> glide(touch.pressure(), spots));
    }

    private Optional<Way> glide(Pressure pressure, Collection<Spot> spots) {
        return isAllowed(Technique.EFFLEURAGE)
                ? hands(Technique.EFFLEURAGE, spots)
                        .map(tool -> way(Technique.EFFLEURAGE, tool, pressure, spots))
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Implement> hands(Technique technique, Collection<Spot> spots) {
        return HANDS.stream()
                .filter(this::isAllowed)
                .filter(technique.allowed()::contains)
                .filter(
                        tool ->
                                spots.stream()
                                        .allMatch(spot -> tool.mayTouch(spot.zone(), technique)));
    }

    /// As firm as wished, as far as precautions, zones, implement and technique allow.
    private Way way(Technique technique, Implement tool, Pressure wished, Collection<Spot> spots) {
        var pressure = wished.atMost(technique.pressure().high());
        for (var spot : spots) {
            pressure = pressure.atMost(tool.maxPressure(spot.zone()));
            pressure =
                    pressure.atMost(
                            precautions.cap(spot).map(Pressure::level).orElse(Pressure.DEEPEST));
        }
        return new Way(technique, tool, pressure);
    }

    private boolean isAllowed(Implement tool) {
        return precautions.against(tool).isEmpty();
    }

    private boolean isAllowed(Technique technique) {
        return precautions.against(technique).isEmpty();
    }
}
