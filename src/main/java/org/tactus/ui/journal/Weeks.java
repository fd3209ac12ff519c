package org.tactus.ui.journal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.tactus.journal.Day;
import org.tactus.journal.look.Week;

/// Makes weeks of days.
final class Weeks {
    /// Half a year is as much as a strip can hold.
    private static final int COUNT = 26;

    private static final int DAYS = 7;

    private Weeks() {}

    /// The last half year, the week of `today` last.
    static List<Week> of(List<Day> days, LocalDate today, DayOfWeek begins) {
        var last = today.with(TemporalAdjusters.previousOrSame(begins));
        var first = last.minusWeeks(COUNT - 1);
        var known =
                days.stream()
                        .filter(day -> !day.date().isBefore(first))
                        .collect(toMap(Day::date, identity()));
        return IntStream.range(0, COUNT)
                .mapToObj(first::plusWeeks)
                .map(
                        begin ->
                                new Week(
                                        begin.datesUntil(begin.plusDays(DAYS))
                                                .map(
                                                        date ->
                                                                known.containsKey(date)
                                                                        ? day(known.get(date))
                                                                        : none(date))
                                                .toList()))
                .toList();
    }

    private static Week.Day day(Day day) {
        return new Week.Day(day.date(), day.sessions(), day.played(), day.breathed());
    }

    private static Week.Day none(LocalDate date) {
        return new Week.Day(date, 0, Duration.ZERO, Duration.ZERO);
    }
}
