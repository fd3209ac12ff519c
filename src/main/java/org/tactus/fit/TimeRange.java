package org.tactus.fit;

import java.time.Duration;

/// Between which lengths a routine can be fitted.
public record TimeRange(Duration shortest, Duration longest) {

    /// The fewest whole minutes.
    public int fewestMinutes() {
        return (int) shortest.plusMinutes(1).minusNanos(1).toMinutes();
    }

    /// The most whole minutes.
    public int mostMinutes() {
        return (int) longest.toMinutes();
    }
}
