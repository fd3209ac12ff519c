package org.tactus.safety;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;

/// Another routine where too much of the wished one is gone.
public final class Suggestion {
    private Suggestion() {}

    /// The routine that is nearest to `wished` with `precautions`: for the same audience, with
    /// touch where that one has it, on some of the same zones where there is one. Of these the one
    /// with the least of it gone, then with the most zones in common, then the nearest in length.
    /// Empty where too much of every routine is gone.
    public static Optional<Adapted> of(
            Routine wished, List<Routine> routines, Precautions precautions, Phrases phrases) {
        var facts = RoutineFacts.of(wished);
        return routines.stream()
                .filter(routine -> !routine.id().equals(wished.id()))
                .filter(routine -> isFor(wished.audience(), routine.audience()))
                .map(routine -> Adaptation.of(routine, precautions, phrases))
                .filter(adapted -> !adapted.tooMuchGone())
                .filter(adapted -> RoutineFacts.of(adapted.routine()).touches() == facts.touches())
                .min(
                        Comparator.<Adapted, Boolean>comparing(
                                        adapted ->
                                                Collections.disjoint(facts.zones(), zones(adapted)))
                                .thenComparingInt(Adapted::gone)
                                .thenComparingLong(
                                        adapted ->
                                                -zones(adapted).stream()
                                                        .filter(facts.zones()::contains)
                                                        .count())
                                .thenComparing(adapted -> distance(adapted, facts.length())));
    }

    private static Set<Zone> zones(Adapted adapted) {
        return RoutineFacts.of(adapted.routine()).zones();
    }

    private static Duration distance(Adapted adapted, Duration length) {
        return adapted.after().minus(length).abs();
    }

    private static boolean isFor(Audience wished, Audience offered) {
        return wished == offered || wished == Audience.EITHER || offered == Audience.EITHER;
    }
}
