package org.tactus.session;

import java.time.Duration;
import org.tactus.body.Term;

/// Something that begins at one instant of the timeline.
///
/// @param at from the routine's start
/// @param segment index of the segment it belongs to
public record Cue(Duration at, Kind kind, int segment) {

    /// What begins.
    public enum Kind implements Term {
        /// A step.
        START,
        /// The second half of a segment of 30 s or more.
        HALF,
        /// The last five seconds of a segment of 15 s or more.
        SOON,
        /// The other side.
        SWITCH,
        /// A cycle of a stroke.
        BEAT,
        INHALE,
        HOLD,
        EXHALE,
        /// Sinking into a spot.
        PRESS,
        /// Rising from a spot.
        RELEASE,
        /// A question to the receiver.
        ASK,
        /// A wait for the person.
        WAIT,
        /// The end of the routine.
        END
    }
}
