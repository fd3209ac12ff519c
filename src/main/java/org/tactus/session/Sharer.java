package org.tactus.session;

import java.time.Duration;
import java.util.List;
import org.tactus.fit.Leeway;
import org.tactus.fit.Shares;

/// What of a session is yet to come and takes part in sharing the time that is left with one
/// length: a segment, two sides that are done alike, or the picked spots of one step.
///
/// @param segments in the order in which they are played
/// @param isDivided whether they divide the length among them; else each takes all of it
/// @param leeway between which lengths it may take
/// @param length what it takes now
record Sharer(List<Segment> segments, boolean isDivided, Leeway leeway, Duration length) {

    /// A segment that is played once, or both sides.
    static Sharer of(List<Segment> segments, Leeway leeway) {
        return new Sharer(segments, false, leeway, segments.getFirst().length());
    }

    /// The spots of one step.
    static Sharer divided(List<Segment> spots, Leeway leeway) {
        var length = spots.getLast().end().minus(spots.getFirst().start());
        return new Sharer(spots, true, leeway, length);
    }

    Segment first() {
        return segments.getFirst();
    }

    /// The least that it takes, all its segments together.
    Duration shortest() {
        return leeway.least().multipliedBy(times());
    }

    /// What it takes part in sharing with.
    Shares.Part part() {
        return leeway.part(length, times());
    }

    private int times() {
        return isDivided ? 1 : segments.size();
    }
}
