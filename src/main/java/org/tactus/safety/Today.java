package org.tactus.safety;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.routine.Routine;

/// A routine as a receiver gets it today.
///
/// @param adapted what is played, and what is different about it
/// @param out where hands do not go, whether the routine would or not
/// @param instead the routine that fits better, where too much of this one is gone
public record Today(Adapted adapted, Set<Spot> out, Optional<Routine> instead) {
    public Today {
        out = Set.copyOf(out);
    }

    /// `wished` with `precautions`.
    ///
    /// @param routines to find another one among
    /// @param phrases says what is done where it is something else than the routine says
    public static Today of(
            Routine wished, List<Routine> routines, Precautions precautions, Phrases phrases) {
        var adapted = Adaptation.of(wished, precautions, phrases);
        var instead =
                adapted.tooMuchGone()
                        ? Suggestion.of(wished, routines, precautions, phrases)
                        : Optional.<Adapted>empty();
        return new Today(
                adapted,
                precautions.excluded(),
                // The routine as it was written: it is adapted anew when it is opened.
                instead.flatMap(other -> find(routines, other.routine().id())));
    }

    /// `routine` with nothing that speaks against it.
    public static Today asWritten(Routine routine) {
        return new Today(Adapted.unchanged(routine), Set.of(), Optional.empty());
    }

    /// `played` as a receiver got it earlier: what was different about it is found by adapting
    /// `wished` again. Where that leads somewhere else by now, only where hands do not go.
    ///
    /// @param precautions what was kept to
    public static Today earlier(
            Routine played, Optional<Routine> wished, Precautions precautions, Phrases phrases) {
        var adapted =
                wished.map(routine -> Adaptation.of(routine, precautions, phrases))
                        .filter(again -> again.routine().equals(played))
                        .orElseGet(() -> Adapted.unchanged(played));
        return new Today(adapted, precautions.excluded(), Optional.empty());
    }

    /// What is played.
    public Routine routine() {
        return adapted.routine();
    }

    private static Optional<Routine> find(List<Routine> routines, String id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }
}
