package org.tactus.compose;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.tactus.body.Spot;

/// What was done to the same receiver lately.
///
/// @param lastDay how long hands worked on each spot in the last 24 hours; a spot that is missing
///     was left alone
/// @param firmInTwoDays the spots that were worked firmly, or on which a point was held, in the
///     last 48 hours
public record Recent(Map<Spot, Duration> lastDay, Set<Spot> firmInTwoDays) {
    /// Nothing, as far as anybody knows.
    public static final Recent NONE = new Recent(Map.of(), Set.of());

    public Recent {
        lastDay = Map.copyOf(lastDay);
        firmInTwoDays = Set.copyOf(firmInTwoDays);
    }

    /// How long hands worked on a spot in the last 24 hours.
    Duration on(Spot spot) {
        return lastDay.getOrDefault(spot, Duration.ZERO);
    }
}
