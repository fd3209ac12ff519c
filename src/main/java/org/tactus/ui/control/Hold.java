package org.tactus.ui.control;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// Measures how long something is being held: a key, a mouse button.
public final class Hold {
    private final Duration needed;
    private final LongSupplier nanos;
    private OptionalLong since = OptionalLong.empty();

    /// A hold that is complete after `needed`.
    public Hold(Duration needed, LongSupplier nanos) {
        this.needed = needed;
        this.nanos = nanos;
    }

    /// It is held from now on, unless it is held already.
    public void begin() {
        if (since.isEmpty()) {
            since = OptionalLong.of(nanos.getAsLong());
        }
    }

    /// It was let go; answers how long it was held.
    public Duration end() {
        var held = held();
        since = OptionalLong.empty();
        return held;
    }

    public boolean isHeld() {
        return since.isPresent();
    }

    /// How much of the hold is over, from 0 to 1; 1 when it is complete.
    public double done() {
        return Math.min(1, held().toNanos() / (double) needed.toNanos());
    }

    /// How long it has been held.
    public Duration held() {
        return since.isPresent()
                ? Duration.ofNanos(nanos.getAsLong() - since.getAsLong())
                : Duration.ZERO;
    }
}
