package org.tactus.journal.look;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import org.tactus.journal.Entry;

/// A week in seven days. No streaks: a day without a session is a day.
///
/// @param days seven
public record Week(List<Day> days) {
    private static final int DAYS = 7;

    public Week {
        days = List.copyOf(days);
    }

    /// One day.
    ///
    /// @param sessions how many began
    /// @param played how long, together
    /// @param breathed how much of that was paced breathing
    public record Day(LocalDate date, int sessions, Duration played, Duration breathed) {}

    /// The week around `day`.
    ///
    /// @param begins the day on which weeks begin where the person lives
    public static Week of(List<Entry> entries, LocalDate day, DayOfWeek begins) {
        var first = day.with(TemporalAdjusters.previousOrSame(begins));
        var period = new Period(first, first.plusDays(DAYS - 1));
        var within = period.of(InOrder.played(entries));
        return new Week(
                first.datesUntil(first.plusDays(DAYS)).map(date -> day(date, within)).toList());
    }

    private static Day day(LocalDate date, List<Entry> entries) {
        var sessions =
                entries.stream().filter(entry -> entry.begun().toLocalDate().equals(date)).toList();
        return new Day(
                date,
                sessions.size(),
                sum(sessions, Entry::played),
                sum(sessions, Entry::breathed));
    }

    public int sessions() {
        return days.stream().mapToInt(Day::sessions).sum();
    }

    public Duration played() {
        return sum(days, Day::played);
    }

    public Duration breathed() {
        return sum(days, Day::breathed);
    }

    private static <T> Duration sum(List<T> things, Function<T, Duration> length) {
        return things.stream().map(length).reduce(Duration.ZERO, Duration::plus);
    }
}
