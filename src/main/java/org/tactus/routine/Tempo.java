package org.tactus.routine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Cycles of a stroke, or taps, a minute.
public record Tempo(BigDecimal perMinute) {
    private static final BigDecimal NANOS_A_MINUTE = BigDecimal.valueOf(60_000_000_000L);

    public Tempo {
        if (perMinute.signum() <= 0) {
            throw new IllegalArgumentException("tempo " + perMinute);
        }
        perMinute = perMinute.stripTrailingZeros();
    }

    public static Tempo of(long perMinute) {
        return new Tempo(BigDecimal.valueOf(perMinute));
    }

    /// When cycle `number` (from 0) begins, counted from the start of the stroke. Computed from the
    /// number and not added up, so that no error gathers.
    public Duration startOf(long number) {
        return Duration.ofNanos(
                BigDecimal.valueOf(number)
                        .multiply(NANOS_A_MINUTE)
                        .divide(perMinute, 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /// Which cycle runs at `into` from the start of the stroke.
    public long cycleAt(Duration into) {
        long number =
                BigDecimal.valueOf(into.toNanos())
                        .multiply(perMinute)
                        .divide(NANOS_A_MINUTE, 0, RoundingMode.FLOOR)
                        .longValueExact();
        // The starts are rounded to the nanosecond, so that the quotient may be one off.
        while (startOf(number + 1).compareTo(into) <= 0) {
            number++;
        }
        while (number > 0 && startOf(number).compareTo(into) > 0) {
            number--;
        }
        return number;
    }

    /// The length of one cycle.
    public Duration cycle() {
        return startOf(1);
    }
}
