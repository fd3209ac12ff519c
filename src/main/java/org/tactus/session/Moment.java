package org.tactus.session;

import java.time.Duration;
import java.util.Optional;
import org.tactus.routine.Pressure;

/// Everything that is true at one position of a timeline. Pictures, sounds and words are functions
/// of it.
///
/// @param position from the routine's start
/// @param segment where it lies; at the end of the timeline the last one
/// @param into time since the segment's start
/// @param left time to the segment's end: what this side still gets
/// @param leftOfStep time to the step's end, its other sides and spots included
/// @param pressure how firmly hands press now, after zone limits and wishes for softer; empty
///     without touch
/// @param breath of a paced breathing step, or of the receiver where a touch goes with it
/// @param holding of a point hold
/// @param next the segment after this one: the other side, or the next step
/// @param announcing whether what comes next is to be named now
public record Moment(
        Duration position,
        Segment segment,
        Duration into,
        Duration left,
        Duration leftOfStep,
        Optional<Pressure> pressure,
        Optional<Breath> breath,
        Optional<Holding> holding,
        Optional<Segment> next,
        boolean announcing) {

    /// How much of the segment is done, from 0 to 1; 1 for one that takes no time.
    public double progress() {
        return segment.length().isZero() ? 1 : (double) into.toNanos() / segment.length().toNanos();
    }
}
