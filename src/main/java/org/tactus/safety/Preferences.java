package org.tactus.safety;

import java.util.Optional;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.routine.Pressure;

/// What a receiver likes, whatever the day.
///
/// @param pressure the firmest that is liked; absent: as the routine has it
/// @param unwanted where hands are not wanted
public record Preferences(Optional<Pressure> pressure, Set<Spot> unwanted) {
    /// Everything as the routine has it.
    public static final Preferences NONE = new Preferences(Optional.empty(), Set.of());

    public Preferences {
        unwanted = Set.copyOf(unwanted);
    }
}
