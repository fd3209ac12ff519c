package org.tactus.routine;

import java.time.Duration;

/// One phase of a breath.
public record BreathPhase(Kind kind, Duration length) {

    /// What the breath does in a phase. A top-up is the second, shorter in-breath of a sigh.
    public enum Kind {
        IN,
        TOP_UP,
        HOLD,
        OUT
    }

    public BreathPhase {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("breath phase " + length);
        }
    }
}
