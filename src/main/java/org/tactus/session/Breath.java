package org.tactus.session;

import java.time.Duration;
import java.util.OptionalInt;
import org.tactus.routine.BreathPhase;

/// A breath at one moment: the paced one of a breathing step, or the receiver's in a touch that
/// goes with it.
///
/// @param phase what the breath does
/// @param into how long it has done so
/// @param length how long it does so
/// @param number which breath it is, from 1
/// @param of how many there are; empty for the receiver's, which nobody counts
public record Breath(
        BreathPhase.Kind phase, Duration into, Duration length, int number, OptionalInt of) {

    /// How much of the phase is done, from 0 to 1.
    public double progress() {
        return (double) into.toNanos() / length.toNanos();
    }

    /// What is left of the phase.
    public Duration left() {
        return length.minus(into);
    }

    /// The count that is shown and spoken: whole seconds left in the phase, never 0.
    public long count() {
        return Math.max(1, left().plusNanos(999_999_999).toSeconds());
    }
}
