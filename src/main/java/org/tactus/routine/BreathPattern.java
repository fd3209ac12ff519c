package org.tactus.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A rhythm of breathing: phases that repeat. `natural` has none: the breath is only noticed.
///
/// @param name the id of a known pattern, or the phases written out (`in 4, hold 7, out 8`)
public record BreathPattern(String name, List<BreathPhase> phases) {
    /// The id of the easiest of the paced ones.
    public static final String GENTLE = "gentle-3-4";

    private static final BreathPattern NATURAL = new BreathPattern("natural", List.of());

    /// The patterns known by name, the application's default first. Sources in `docs/safety.md`.
    private static final List<BreathPattern> KNOWN =
            List.of(
                    known("calm-4-6", "in 4, out 6"),
                    known("coherent-5-5", "in 5, out 5"),
                    known("coherent-5.5", "in 5.5, out 5.5"),
                    known(GENTLE, "in 3, out 4"),
                    known("box-4", "in 4, hold 4, out 4, hold 4"),
                    known("relax-4-7-8", "in 4, hold 7, out 8"),
                    known("sigh-3-1-8", "in 3, in 1, out 8"),
                    NATURAL);

    public BreathPattern {
        phases = List.copyOf(phases);
    }

    /// Every pattern known by name.
    public static List<BreathPattern> known() {
        return KNOWN;
    }

    /// Breathing that is not paced.
    public static BreathPattern natural() {
        return NATURAL;
    }

    /// The pattern with this id, or written out in `text`; empty where it is neither.
    public static Optional<BreathPattern> parse(String text) {
        for (var pattern : KNOWN) {
            if (pattern.name().equals(text)) {
                return Optional.of(pattern);
            }
        }
        return BreathPhases.parse(text).map(phases -> new BreathPattern(text, phases));
    }

    /// The length of one breath; zero for natural breathing.
    public Duration cycle() {
        var length = Duration.ZERO;
        for (var phase : phases) {
            length = length.plus(phase.length());
        }
        return length;
    }

    public boolean isNatural() {
        return phases.isEmpty();
    }

    /// Whether the breath is held in it, which is not for everybody.
    public boolean hasHolds() {
        return phases.stream().anyMatch(phase -> phase.kind() == BreathPhase.Kind.HOLD);
    }

    private static BreathPattern known(String name, String phases) {
        return new BreathPattern(name, BreathPhases.parse(phases).orElseThrow());
    }
}
