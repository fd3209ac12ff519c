package org.tactus.ui.control;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Stops a session when a key or a button is held for two seconds. It knows no clock of its own:
/// ask [#frame] whenever something is drawn.
public final class HoldToStop {
    private static final Duration NEEDED = Duration.ofSeconds(2);
    /// A press shorter than this is a click and shows no progress.
    private static final Duration NOT_YET_A_HOLD = Duration.ofMillis(350);

    private final LongSupplier nanos;
    private final Runnable stop;
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private OptionalLong since = OptionalLong.empty();

    /// @param nanos monotonic, in nanoseconds
    /// @param stop runs once when it was held long enough
    public HoldToStop(LongSupplier nanos, Runnable stop) {
        this.nanos = nanos;
        this.stop = stop;
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
        done.set(0);
        return held;
    }

    public boolean isHeld() {
        return since.isPresent();
    }

    /// Brings it up to now.
    public void frame() {
        if (!isHeld()) {
            return;
        }
        var held = held();
        if (held.compareTo(NEEDED) >= 0) {
            end();
            stop.run();
        } else if (held.compareTo(NOT_YET_A_HOLD) >= 0) {
            done.set((double) held.toNanos() / NEEDED.toNanos());
        }
    }

    /// How much of the hold is over, from 0 to 1; 0 while it may still be a click.
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    private Duration held() {
        return since.isPresent()
                ? Duration.ofNanos(nanos.getAsLong() - since.getAsLong())
                : Duration.ZERO;
    }
}
