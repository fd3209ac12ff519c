package org.tactus.journal.look;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tactus.journal.Entry;

/// Some days in a row.
///
/// @param first its first day
/// @param last its last day, not before the first
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    /// As many days up to `last`.
    public static Period endingOn(LocalDate last, int days) {
        return new Period(last.minusDays(days - 1L), last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public long days() {
        return first.until(last, ChronoUnit.DAYS) + 1;
    }

    /// The entries that began on one of its days, by the calendar of the place where they began;
    /// the earliest first.
    public List<Entry> of(List<Entry> entries) {
        return InOrder.of(entries).stream()
                .filter(entry -> contains(entry.begun().toLocalDate()))
                .toList();
    }
}
