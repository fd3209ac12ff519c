package org.tactus.journal.look;

import java.util.Comparator;
import java.util.List;
import org.tactus.journal.Entry;

/// Entries as they followed one another.
final class InOrder {
    private InOrder() {}

    static List<Entry> of(List<Entry> entries) {
        return entries.stream()
                .sorted(
                        Comparator.<Entry>comparingLong(entry -> entry.begun().toEpochSecond())
                                .thenComparing(Entry::id))
                .toList();
    }

    /// Those that were played at all: what ended before its first second was no session.
    static List<Entry> played(List<Entry> entries) {
        return of(entries.stream().filter(entry -> entry.played().isPositive()).toList());
    }
}
