package org.tactus.ui.journal;

import java.time.LocalDate;
import java.util.List;
import org.tactus.journal.Day;
import org.tactus.journal.look.Period;

/// The days on which a person had sessions, and which of them are to be read to look at a period.
///
/// @param days earliest first
record Past(List<Day> days) {
    /// Before a period, so that its first median is one of five too.
    private static final int DAYS_BEFORE = 5;

    private static final int WEEK = 7;

    Past {
        days = List.copyOf(days);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /// @throws java.util.NoSuchElementException where there is none
    LocalDate first() {
        return days.getFirst().date();
    }

    /// The period with five days with a score before it.
    Period withDaysBefore(Period period) {
        var first =
                days.reversed().stream()
                        .filter(day -> day.date().isBefore(period.first()))
                        .filter(day -> day.before().isPresent())
                        .limit(DAYS_BEFORE)
                        .map(Day::date)
                        .reduce((_, earlier) -> earlier)
                        .orElse(period.first());
        return new Period(first, period.last());
    }

    /// The period, and the first week with a score, which all is compared with: no day twice.
    List<Period> withFirstWeek(Period period) {
        return days.stream()
                .filter(day -> day.before().isPresent())
                .findFirst()
                .map(day -> new Period(day.date(), day.date().plusDays(WEEK - 1)))
                .filter(week -> week.first().isBefore(period.first()))
                .map(week -> joined(week, period))
                .orElseGet(() -> List.of(period));
    }

    private static List<Period> joined(Period week, Period later) {
        return week.last().isBefore(later.first())
                ? List.of(week, later)
                : List.of(new Period(week.first(), later.last()));
    }
}
