package org.tactus.routine;

import java.time.Duration;
import java.util.Optional;

/// How far a step may move when a routine is fitted to the minutes available.
///
/// @param min shortest length; half the step's length where absent
/// @param max longest length; double the step's length where absent
/// @param optional whether the step may be dropped
public record Fit(Optional<Duration> min, Optional<Duration> max, boolean optional) {

    /// The defaults.
    public static final Fit DEFAULT = new Fit(Optional.empty(), Optional.empty(), false);
}
