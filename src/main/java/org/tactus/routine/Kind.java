package org.tactus.routine;

import java.time.Duration;
import java.util.Optional;
import org.tactus.body.Term;

/// The kinds of step that the format knows.
public enum Kind implements Term {
    SETTLE(120),
    BREATHE(600),
    STROKE(0),
    PRESS(0),
    ASK(60),
    WAIT(0),
    REST(300),
    CLOSE(300),
    EACH_SIDE(0),
    REPEAT(0);

    private final Optional<Duration> longest;

    Kind(int maxSeconds) {
        this.longest =
                maxSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(maxSeconds));
    }

    /// How long a step of this kind may last; empty where its technique decides, or it takes no
    /// time.
    public Optional<Duration> longest() {
        return longest;
    }

    /// Whether steps of this kind hold other steps.
    public boolean isGroup() {
        return this == EACH_SIDE || this == REPEAT;
    }
}
