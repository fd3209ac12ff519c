package org.tactus.ui.journal;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Plan;
import org.tactus.journal.look.SeeSomeone;

/// What follows from the sessions for the days that come.
///
/// @param prompts to let someone have a look, those of the last weeks
/// @param at when sessions usually begin, on the half hour
/// @param length how long they are usually planned to take
public record Ahead(List<SeeSomeone.Prompt> prompts, Plan plan, LocalTime at, Duration length) {
    /// A prompt is said for four weeks from the day on which its reason arose; what goes on then
    /// has been said.
    private static final int SAID_FOR_DAYS = 28;

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int HALF_HOUR = 30;
    private static final long STEP = 5;
    private static final int LATEST = 5;
    private static final Duration USUAL = Duration.ofMinutes(20);

    public Ahead {
        prompts = List.copyOf(prompts);
    }

    /// @param known the sessions of the first week and of the last months, earliest first
    static Ahead of(List<Entry> known, Plan.Often often, OffsetDateTime now) {
        var today = now.toLocalDate();
        var latest =
                known.stream()
                        .filter(entry -> entry.played().isPositive())
                        .sorted(Comparator.comparing(Entry::begun).reversed())
                        .limit(LATEST)
                        .toList();
        return new Ahead(
                SeeSomeone.prompts(known, today).stream()
                        .filter(prompt -> prompt.since().isAfter(today.minusDays(SAID_FOR_DAYS)))
                        .toList(),
                Plan.of(known, often, now),
                middle(latest, entry -> halfHour(entry.begun().toLocalTime())).orElse(EVENING),
                middle(latest, entry -> rounded(entry.planned())).orElse(USUAL));
    }

    private static <T extends Comparable<T>> Optional<T> middle(
            List<Entry> entries, java.util.function.Function<Entry, T> of) {
        var sorted = entries.stream().map(of).sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }

    private static LocalTime halfHour(LocalTime time) {
        return time.truncatedTo(ChronoUnit.HOURS)
                .plusMinutes(time.getMinute() < HALF_HOUR ? 0 : HALF_HOUR);
    }

    /// Up to the next five minutes.
    private static Duration rounded(Duration planned) {
        long minutes = Math.ceilDiv(planned.toSeconds(), STEP * 60) * STEP;
        return Duration.ofMinutes(Math.max(STEP, minutes));
    }
}
