package org.tactus.ui.journal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tactus.journal.Person;

/// The plan of a week as it goes into a calendar.
///
/// @param days the first time of each
public record Planned(Person person, List<LocalDate> days, LocalTime at, Duration length) {
    public Planned {
        days = List.copyOf(days);
    }
}
