package org.tactus.ui.player;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// Time that stands still until a test moves it.
public final class FakeClocks {
    private static final Instant START = Instant.parse("2026-11-22T21:15:00Z");

    private Duration time = Duration.ZERO;

    /// The clocks to hand to what is tested.
    public PlayerClocks clocks() {
        return new PlayerClocks(() -> time.toNanos(), () -> START.plus(time), ZoneOffset.UTC);
    }

    /// Lets time pass at once.
    public void pass(Duration by) {
        time = time.plus(by);
    }

    /// Lets time pass as on a machine that is awake: `frame` runs at least once a second.
    public void pass(Duration by, Runnable frame) {
        var left = by;
        while (left.isPositive()) {
            var step = left.compareTo(Duration.ofSeconds(1)) < 0 ? left : Duration.ofSeconds(1);
            pass(step);
            frame.run();
            left = left.minus(step);
        }
    }
}
