package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is fixed about a segment when it is laid out, so that lengthening it later leaves alone
/// what has already been.
///
/// @param opening the cues with which it begins
/// @param half when its second half begins, from its start; empty in short segments
/// @param holds the spots of a point hold, in order; empty for all else
public record Marks(List<Cue.Kind> opening, Optional<Duration> half, List<Hold> holds) {
    private static final Duration SHORTEST_WITH_HALF = Duration.ofSeconds(30);

    public Marks {
        opening = List.copyOf(opening);
        holds = List.copyOf(holds);
    }

    /// The same in a segment of another length. What is past of `half` at `into` stays past.
    Marks lasting(Duration length, Duration into, List<Hold> newHolds) {
        boolean hadHalf = half.filter(middle -> middle.compareTo(into) < 0).isPresent();
        var middle = middle(length).filter(half -> half.compareTo(into) >= 0);
        return new Marks(opening, hadHalf ? half : middle, newHolds);
    }

    /// The same, beginning with one cue more.
    Marks opening(Cue.Kind also) {
        var kinds = new ArrayList<>(opening);
        kinds.add(also);
        return new Marks(kinds, half, holds);
    }

    /// The middle of a segment that is long enough to have one.
    static Optional<Duration> middle(Duration length) {
        return length.compareTo(SHORTEST_WITH_HALF) < 0
                ? Optional.empty()
                : Optional.of(length.dividedBy(2));
    }
}
