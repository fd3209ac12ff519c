package org.tactus.journal.look;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;

/// When to massage next: two or three days a week with at least a day between them, and no firm
/// work on a zone within 48 hours of the last. Trials that helped were weekly to three times a
/// week; gentle work may be daily. A day that was missed moves the plan and nothing else.
///
/// @param days the next days, one for each that was wanted, the earliest first; the same weekdays
///     again every week keep the distance
/// @param resting from when firm work is free again, for each zone where it is not
/// @param restToday why today is better a day of rest; empty where nothing speaks for it
public record Plan(
        List<LocalDate> days, Map<Zone, OffsetDateTime> resting, List<Reason> restToday) {
    /// How long a zone rests after firm work.
    public static final Duration REST = Duration.ofDays(2);

    private static final int WEEK = 7;
    private static final int REST_DAYS = 2;

    public Plan {
        days = List.copyOf(days);
        resting = Map.copyOf(resting);
        restToday = List.copyOf(restToday);
    }

    /// How many days a week are wanted.
    public enum Often {
        TWICE(0, 3),
        THREE_TIMES(0, 2, 4);

        private final List<Integer> offsets;

        Often(Integer... offsets) {
            this.offsets = List.of(offsets);
        }

        public int days() {
            return offsets.size();
        }

        /// The least distance between two of its days.
        int distance() {
            return offsets.get(1);
        }
    }

    /// Why today is a day of rest.
    public sealed interface Reason {

        /// There was a session today.
        record DoneToday() implements Reason {}

        /// There were as many sessions as wanted within the last seven days.
        record EnoughThisWeek(int sessions) implements Reason {}

        /// Firm work was done yesterday or today.
        ///
        /// @param zones where
        /// @param free when the last of them is free again
        record FirmWork(List<Zone> zones, OffsetDateTime free) implements Reason {
            public FirmWork {
                zones = List.copyOf(zones);
            }
        }

        /// A spot was much sorer after the last session, which was yesterday or today.
        record FeltWorse() implements Reason {}
    }

    /// The plan as of `now`; entries of the future (the clock was wrong) do not count.
    public static Plan of(List<Entry> entries, Often often, OffsetDateTime now) {
        var today = now.toLocalDate();
        var past =
                InOrder.played(entries).stream()
                        .filter(entry -> !entry.begun().isAfter(now))
                        .toList();
        var resting = resting(past, now);
        var reasons = reasons(past, often, resting, today, now);
        var first = first(past, often, reasons, today, now);
        return new Plan(often.offsets.stream().map(first::plusDays).toList(), resting, reasons);
    }

    /// The weekdays of the plan, in its order.
    public List<DayOfWeek> weekdays() {
        return days.stream().map(LocalDate::getDayOfWeek).toList();
    }

    /// From when firm work on `zone` is free again; empty where it is free now.
    public Optional<OffsetDateTime> free(Zone zone) {
        return Optional.ofNullable(resting.get(zone));
    }

    private static Map<Zone, OffsetDateTime> resting(List<Entry> past, OffsetDateTime now) {
        var resting = new EnumMap<Zone, OffsetDateTime>(Zone.class);
        for (var entry : past) {
            var free = entry.begun().plus(entry.played()).plus(REST);
            for (var work : entry.work()) {
                if (work.isFirm() && free.isAfter(now)) {
                    resting.merge(
                            work.spot().zone(),
                            free.withOffsetSameInstant(now.getOffset()),
                            (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        return resting;
    }

    private static List<Reason> reasons(
            List<Entry> past,
            Often often,
            Map<Zone, OffsetDateTime> resting,
            LocalDate today,
            OffsetDateTime now) {
        var reasons = new ArrayList<Reason>();
        if (whole(past).stream().anyMatch(entry -> day(entry, now).equals(today))) {
            reasons.add(new Reason.DoneToday());
        }
        if (!past.isEmpty() && day(past.getLast(), now).isAfter(today.minusDays(REST_DAYS))) {
            Comparison.of(past.getLast())
                    .filter(Comparison::isMuchWorse)
                    .ifPresent(_ -> reasons.add(new Reason.FeltWorse()));
        }
        resting.values().stream()
                .filter(free -> free.toLocalDate().isAfter(today))
                .max(Comparator.naturalOrder())
                .ifPresent(free -> reasons.add(new Reason.FirmWork(zones(resting, today), free)));
        int sessions = daysWithin(whole(past), today, now);
        if (sessions >= often.days()) {
            reasons.add(new Reason.EnoughThisWeek(sessions));
        }
        return reasons;
    }

    /// Those that count towards how often: what was broken off early moves no day.
    private static List<Entry> whole(List<Entry> past) {
        return past.stream().filter(Entry::isMostlyPlayed).toList();
    }

    private static List<Zone> zones(Map<Zone, OffsetDateTime> resting, LocalDate today) {
        return resting.entrySet().stream()
                .filter(zone -> zone.getValue().toLocalDate().isAfter(today))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// On how many of the last seven days, today left out, there was a session.
    private static int daysWithin(List<Entry> past, LocalDate today, OffsetDateTime now) {
        return (int)
                past.stream()
                        .map(entry -> day(entry, now))
                        .filter(day -> day.isAfter(today.minusDays(WEEK)) && day.isBefore(today))
                        .distinct()
                        .count();
    }

    /// The first day on which nothing speaks for rest, a little distance after the last session.
    private static LocalDate first(
            List<Entry> past,
            Often often,
            List<Reason> reasons,
            LocalDate today,
            OffsetDateTime now) {
        var day = reasons.isEmpty() ? today : today.plusDays(1);
        var whole = whole(past);
        if (!whole.isEmpty()) {
            day = later(day, day(whole.getLast(), now).plusDays(often.distance()));
        }
        for (var reason : reasons) {
            if (reason instanceof Reason.FirmWork(var _, var free)) {
                day = later(day, free.toLocalDate());
            }
        }
        return day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// The day on which a session began, as the calendar had it where the person is now.
    private static LocalDate day(Entry entry, OffsetDateTime now) {
        return entry.begun().withOffsetSameInstant(now.getOffset()).toLocalDate();
    }
}
