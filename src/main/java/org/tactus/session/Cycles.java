package org.tactus.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.tactus.routine.Step;
import org.tactus.routine.Tempo;

/// The cycles of a stroke, counted from 0 at its segment's start. Each is computed from its number,
/// so that an hour of them is as exact as the first.
public record Cycles(Tempo tempo) {
    private static final BigDecimal MOST_BEATS_A_MINUTE = BigDecimal.valueOf(240);

    /// The cycles of `step`; empty where it has no tempo.
    public static Optional<Cycles> of(Step.Leaf step) {
        return step instanceof Step.Stroke stroke
                ? stroke.tempo().map(Cycles::new)
                : Optional.empty();
    }

    /// Which cycle runs at `into` from the segment's start.
    public long at(Duration into) {
        return tempo.cycleAt(into);
    }

    /// When cycle `number` begins, from the segment's start.
    public Duration start(long number) {
        return tempo.startOf(number);
    }

    /// The cycles from one beat to the next: so many that there are at most 240 a minute.
    public long stride() {
        return tempo.perMinute()
                .divide(MOST_BEATS_A_MINUTE, 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
