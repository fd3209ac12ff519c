package org.tactus.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A point hold at one moment.
///
/// @param number which spot of this side it is, from 1
/// @param of how many spots this side has
/// @param into how long the phase has lasted
/// @param length how long the phase lasts
public record Holding(int number, int of, Phase phase, Duration into, Duration length) {

    /// What the hand does at a spot.
    public enum Phase {
        SINKING,
        HOLDING,
        RISING,
        /// On the way to the next spot.
        MOVING
    }

    /// How much of the phase is done, from 0 to 1.
    public double progress() {
        return length.isZero() ? 1 : (double) into.toNanos() / length.toNanos();
    }

    /// What is left of the phase.
    public Duration left() {
        return length.minus(into);
    }

    /// The hold that runs at `into` from the segment's start; empty where there is none.
    static Optional<Holding> at(List<Hold> holds, Duration into) {
        int last = 0;
        for (int i = 1; i < holds.size(); i++) {
            if (holds.get(i).start().compareTo(into) <= 0) {
                last = i;
            }
        }
        return holds.isEmpty()
                ? Optional.empty()
                : Optional.of(at(holds.get(last), last + 1, holds.size(), into));
    }

    private static Holding at(Hold hold, int number, int of, Duration into) {
        var sunk = hold.start().plus(hold.sink());
        if (into.compareTo(sunk) < 0) {
            return new Holding(number, of, Phase.SINKING, into.minus(hold.start()), hold.sink());
        }
        if (into.compareTo(hold.release()) < 0) {
            return new Holding(number, of, Phase.HOLDING, into.minus(sunk), hold.hold());
        }
        if (into.compareTo(hold.risen()) < 0) {
            return new Holding(number, of, Phase.RISING, into.minus(hold.release()), hold.sink());
        }
        return new Holding(
                number, of, Phase.MOVING, into.minus(hold.risen()), hold.end().minus(hold.risen()));
    }
}
