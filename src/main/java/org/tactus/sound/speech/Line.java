package org.tactus.sound.speech;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.sound.Clip;
import org.tactus.sound.Spoken;

/// Something to be said at a place of the timeline.
///
/// @param at from the routine's start; negative in the lead-in
/// @param segment index of the segment in which it is said
/// @param until the end that it must not cross
/// @param wordings ways to say it, the best first; never empty
public record Line(Duration at, int segment, Duration until, List<String> wordings) {
    public Line {
        wordings = List.copyOf(wordings);
    }

    /// This line with the sound of one of its wordings; empty if that does not end in time.
    Optional<Spoken> spoken(Clip clip) {
        return at.plus(clip.length()).compareTo(until) <= 0
                ? Optional.of(new Spoken(at, segment, clip))
                : Optional.empty();
    }
}
