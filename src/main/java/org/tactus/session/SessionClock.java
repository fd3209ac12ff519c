package org.tactus.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The only class that knows what time it is. It tells how much session time went by between two
/// readings, and whether the machine slept between them. The readings add up exactly, because each
/// is the difference of two totals.
public final class SessionClock {
    private static final Duration ASLEEP = Duration.ofSeconds(2);

    private final LongSupplier nanoTime;
    private final InstantSource wall;
    private final BigDecimal speed;
    private final long startNanos;
    private long lastNanos;
    private Instant lastWall;
    private long told = 0;

    /// What a reading found.
    ///
    /// @param elapsed session time since the last reading
    /// @param slept whether the machine slept, or stood still, since the last reading
    public record Tick(Duration elapsed, boolean slept) {}

    /// @param nanoTime monotonic, in nanoseconds
    /// @param wall the clock on the wall
    /// @param speed session seconds in a second
    public SessionClock(LongSupplier nanoTime, InstantSource wall, BigDecimal speed) {
        this.nanoTime = nanoTime;
        this.wall = wall;
        this.speed = speed;
        this.startNanos = nanoTime.getAsLong();
        this.lastNanos = startNanos;
        this.lastWall = wall.instant();
    }

    /// At the speed of life.
    public SessionClock(LongSupplier nanoTime, InstantSource wall) {
        this(nanoTime, wall, BigDecimal.ONE);
    }

    /// By the machine's clocks, at the speed of life.
    public static SessionClock ofThisMachine() {
        return ofThisMachine(BigDecimal.ONE);
    }

    /// By the machine's clocks.
    public static SessionClock ofThisMachine(BigDecimal speed) {
        return new SessionClock(System::nanoTime, InstantSource.system(), speed);
    }

    /// Reads both clocks.
    public Tick read() {
        long nanos = nanoTime.getAsLong();
        var now = wall.instant();
        var byMonotonic = Duration.ofNanos(nanos - lastNanos);
        var apart = Duration.between(lastWall, now).minus(byMonotonic).abs();
        lastNanos = nanos;
        lastWall = now;
        long total =
                BigDecimal.valueOf(nanos - startNanos)
                        .multiply(speed)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        var elapsed = Duration.ofNanos(total - told);
        told = total;
        return new Tick(elapsed, byMonotonic.compareTo(ASLEEP) > 0 || apart.compareTo(ASLEEP) > 0);
    }
}
