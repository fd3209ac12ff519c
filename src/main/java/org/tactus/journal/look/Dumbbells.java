package org.tactus.journal.look;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.tactus.journal.Entry;

/// Sessions of which both is known, each as the two ends of a bar.
///
/// @param sessions the earliest first
public record Dumbbells(List<Dumbbell> sessions) {
    public Dumbbells {
        sessions = List.copyOf(sessions);
    }

    /// One session.
    ///
    /// @param title of its routine, in English, for a routine that is gone
    public record Dumbbell(
            UUID entry, OffsetDateTime begun, String routine, String title, Comparison comparison) {

        /// The ends of its bar.
        public Difference ends() {
            return comparison.sorest();
        }
    }

    public static Dumbbells of(List<Entry> entries) {
        return new Dumbbells(
                InOrder.of(entries).stream()
                        .flatMap(
                                entry ->
                                        Comparison.of(entry).stream()
                                                .map(comparison -> dumbbell(entry, comparison)))
                        .toList());
    }

    private static Dumbbell dumbbell(Entry entry, Comparison comparison) {
        return new Dumbbell(entry.id(), entry.begun(), entry.routine(), entry.title(), comparison);
    }
}
