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
///
/// By the machine's clocks it also looks at them by itself, four times a second, for as long as
/// somebody reads: so that what keeps the reader for seconds, such as a picture that is slow to
/// draw, is not taken for sleep. Only what stops the whole process is.
public final class SessionClock {
    private static final Duration ASLEEP = Duration.ofSeconds(2);
    private static final Duration BEAT = Duration.ofMillis(250);
    /// How long after the last reading it still looks by itself.
    private static final Duration UNREAD = Duration.ofMinutes(1);

    private final LongSupplier nanoTime;
    private final InstantSource wall;
    private final BigDecimal speed;
    private final boolean alive;
    private final long startNanos;
    private long lastNanos;
    private Instant lastWall;
    private long readNanos;
    private long told = 0;
    private boolean slept;
    private boolean beating;

    /// What a reading found.
    ///
    /// @param elapsed session time since the last reading
    /// @param nanos when it was read, on the monotonic source
    /// @param slept whether the machine slept, or stood still, since the last reading
    public record Tick(Duration elapsed, long nanos, boolean slept) {}

    /// Looks at the clocks when it is read, and only then.
    ///
    /// @param nanoTime monotonic, in nanoseconds
    /// @param wall the clock on the wall
    /// @param speed session seconds in a second
    public SessionClock(LongSupplier nanoTime, InstantSource wall, BigDecimal speed) {
        this(nanoTime, wall, speed, false);
    }

    /// @param alive whether it looks at the clocks by itself too
    private SessionClock(
            LongSupplier nanoTime, InstantSource wall, BigDecimal speed, boolean alive) {
        this.nanoTime = nanoTime;
        this.wall = wall;
        this.speed = speed;
        this.alive = alive;
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
        return new SessionClock(System::nanoTime, InstantSource.system(), speed, true);
    }

    /// Reads both clocks.
    public synchronized Tick read() {
        look();
        if (alive && !beating) {
            beating = true;
            // A thread of the system's, because work on virtual ones may keep it waiting.
            Thread.ofPlatform().daemon().name("session-clock").start(this::beat);
        }
        readNanos = lastNanos;
        long total =
                BigDecimal.valueOf(lastNanos - startNanos)
                        .multiply(speed)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        var tick = new Tick(Duration.ofNanos(total - told), lastNanos, slept);
        told = total;
        slept = false;
        return tick;
    }

    /// Looks whether the machine slept since the last look; the next reading tells.
    synchronized void look() {
        long nanos = nanoTime.getAsLong();
        var now = wall.instant();
        var byMonotonic = Duration.ofNanos(nanos - lastNanos);
        var apart = Duration.between(lastWall, now).minus(byMonotonic).abs();
        lastNanos = nanos;
        lastWall = now;
        slept |= byMonotonic.compareTo(ASLEEP) > 0 || apart.compareTo(ASLEEP) > 0;
    }

    private void beat() {
        try {
            do {
                Thread.sleep(BEAT);
                look();
            } while (isRead());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isRead() {
        beating = lastNanos - readNanos < UNREAD.toNanos();
        return beating;
    }
}
