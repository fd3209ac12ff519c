package org.tactus.sound;

import java.time.Duration;

/// A line with its place in the session.
///
/// @param at from the routine's start; negative in the lead-in, which is five seconds before it
/// @param segment index of the segment in which it is said. It tells on which side of a wait the
///     line stands, since a wait and what follows it begin at the same time: a line of the wait is
///     said when the wait begins, a line of the next segment when the person went on
public record Spoken(Duration at, int segment, Clip clip) {

    /// Where it is over.
    public Duration end() {
        return at.plus(clip.length());
    }
}
