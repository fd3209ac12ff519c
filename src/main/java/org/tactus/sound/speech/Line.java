package org.tactus.sound.speech;

import java.time.Duration;
import java.util.List;
import org.tactus.sound.Clip;
import org.tactus.sound.Spoken;

/// Something to be said at a place of the timeline.
///
/// @param at from the routine's start; negative in the lead-in
/// @param segment index of the segment in which it is said
/// @param until the end that it must not cross
/// @param wordings ways to say it, the best first; never empty
public record Line(Duration at, int segment, Duration until, List<String> wordings) {
    /// Later than this it is not said any more, even where there would be time for it.
    private static final Duration LATEST = Duration.ofSeconds(10);

    public Line {
        wordings = List.copyOf(wordings);
    }

    /// Where it begins in a session that is at `now`: in its place, or, where the session has just
    /// passed that, at once.
    Duration from(SessionPlace now) {
        return isPassed(now) ? now.at() : at;
    }

    /// Whether a session that is at `now` has come past where it begins, in the same segment.
    boolean isPassed(SessionPlace now) {
        return segment == now.segment() && at.compareTo(now.at()) < 0;
    }

    /// Whether it may still be said in a session that is at `now`.
    boolean isAhead(SessionPlace now) {
        return segment > now.segment()
                || (segment == now.segment() && fits(from(now), Duration.ZERO));
    }

    /// Whether `clip` may be said from `begin` on.
    boolean fits(Clip clip, Duration begin) {
        return fits(begin, clip.length());
    }

    private boolean fits(Duration begin, Duration length) {
        return begin.plus(length).compareTo(until) <= 0 && begin.compareTo(at.plus(LATEST)) <= 0;
    }

    /// This line with its sound, from `begin` on.
    Spoken spoken(Clip clip, Duration begin) {
        return new Spoken(begin, segment, clip);
    }
}
