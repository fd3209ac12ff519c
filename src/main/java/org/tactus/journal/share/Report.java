package org.tactus.journal.share;

import java.time.LocalDate;
import java.util.List;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Heat;
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Trend;

/// What goes into the report for a doctor.
///
/// @param name as the person typed it; may be empty
/// @param period which sessions are listed
/// @param entries all of the person's, so that the first week is known
/// @param notes whether what was written is printed too
/// @param made the day on which it is made
public record Report(
        String name, Period period, List<Entry> entries, boolean notes, LocalDate made) {
    public Report {
        entries = List.copyOf(entries);
    }

    /// The sessions of the period, the latest first.
    List<Entry> sessions() {
        return period.of(entries).reversed();
    }

    Trend trend() {
        return Trend.of(entries);
    }

    Heat heat() {
        return Heat.of(entries, period);
    }
}
