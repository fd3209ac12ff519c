package org.tactus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Spot;
import org.tactus.routine.Audience;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.safety.Precautions;

/// What someone wants of a visit.
///
/// @param focus the spots that get the focus time
/// @param sore how sore spots are, where that was said with the wish
/// @param renewal for a session that can be made anew; others are adapted as they are
/// @param origin where it was said, and where whoever does not want it after all is led back to
record Wish(
        Routine routine,
        List<Spot> focus,
        Map<Spot, Integer> sore,
        Optional<Renewal> renewal,
        Origin origin) {

    /// Where a wish is said.
    enum Origin {
        /// On the routine's page.
        PAGE,
        /// In the editor, to try out what was written.
        EDITOR,
        /// Beside a session that was composed.
        COMPOSING
    }

    /// Makes a session anew within what limits it today.
    interface Renewal {
        Renewed within(Precautions precautions);
    }

    /// A session that was made anew.
    ///
    /// @param notes what is different about it, a sentence each
    record Renewed(Routine routine, List<String> notes) {}

    /// For a routine as it is written.
    static Wish of(Routine routine, Collection<Spot> focus, Origin origin) {
        return new Wish(routine, List.copyOf(focus), Map.of(), Optional.empty(), origin);
    }

    /// Whether hands touch the receiver.
    boolean touches() {
        return RoutineFacts.of(routine).touches();
    }

    /// Whom the questions are for: breathing needs nobody who gives it.
    Audience audience() {
        return touches() ? routine.audience() : Audience.SELF;
    }

    /// The session within `precautions`, where it can be made anew; else as it is.
    Renewed within(Precautions precautions) {
        return renewal.map(anew -> anew.within(precautions))
                .orElseGet(() -> new Renewed(routine, List.of()));
    }

    /// The same for another routine.
    Wish with(Routine other) {
        return new Wish(other, focus, sore, renewal, origin);
    }

    /// The same where spots are as sore as this.
    Wish with(Map<Spot, Integer> scores) {
        return new Wish(routine, focus, scores, renewal, origin);
    }
}
