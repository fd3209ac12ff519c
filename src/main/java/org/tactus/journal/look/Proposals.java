package org.tactus.journal.look;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;
import org.tactus.journal.Entry.Remark;

/// What the journal proposes for the next session, where it knows enough for it.
///
/// @param lastTime as it was the last time
/// @param helped the zones after which it felt better, most first
/// @param neglected where it was sore within two months, more than a week ago, and no hand was
///     within that week
/// @param moreHere where more was wanted within four weeks, the most often wanted first
public record Proposals(
        Optional<Proposal> lastTime,
        Optional<Proposal> helped,
        Optional<Proposal> neglected,
        Optional<Proposal> moreHere) {
    /// Nothing to propose.
    public static final Proposals NONE =
            new Proposals(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_SPOTS = 3;
    private static final int MODERATE = 5;
    /// A number that nobody gave is below what bars a massage.
    private static final int MOST_HELPFUL = 7;

    private static final int HIGHEST = 10;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration TWO_MONTHS = Duration.ofDays(60);

    /// Where, how much, and how long where that is part of it.
    ///
    /// @param scores from 1 to 10, in the order of their weight
    public record Proposal(Map<Spot, Integer> scores, Optional<Duration> length) {
        public Proposal {
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }

        /// Without the scores, which are for no log.
        @Override
        public String toString() {
            return "Proposal";
        }
    }

    /// As of `now`; entries of the future (the clock was wrong) do not count.
    public static Proposals of(List<Entry> entries, OffsetDateTime now) {
        var past =
                InOrder.played(entries).stream()
                        .filter(entry -> !entry.begun().isAfter(now))
                        .toList();
        return new Proposals(
                lastTime(past), helped(past), neglected(past, now), moreHere(past, now));
    }

    /// Where it was sore beforehand, and where more was wanted; where neither was said, where
    /// hands were longest.
    private static Optional<Proposal> lastTime(List<Entry> past) {
        return past.reversed().stream()
                .filter(entry -> !entry.work().isEmpty())
                .findFirst()
                .map(entry -> new Proposal(wished(entry), Optional.of(entry.planned())))
                .filter(proposal -> !proposal.scores().isEmpty());
    }

    private static Map<Spot, Integer> wished(Entry entry) {
        var said = sore(entry);
        if (said.isEmpty()) {
            var time = new HashMap<Spot, Duration>();
            entry.work().forEach(work -> time.merge(work.spot(), work.time(), Duration::plus));
            var scores = new LinkedHashMap<Spot, Integer>();
            inOrder(time, length -> -length.toMillis()).stream()
                    .limit(MOST_SPOTS)
                    .forEach(spot -> scores.put(spot.getKey(), MODERATE));
            return scores;
        }
        return highestFirst(said, said.size());
    }

    /// What was said to be sore, and where *more here* was said at least half as sore as can be.
    private static Map<Spot, Integer> sore(Entry entry) {
        var said = new HashMap<Spot, Integer>();
        entry.before()
                .ifPresent(
                        before ->
                                before.scores()
                                        .forEach(
                                                (spot, score) -> {
                                                    if (score > 0) {
                                                        said.put(spot, score);
                                                    }
                                                }));
        entry.during().stream()
                .filter(remark -> remark.said() == Remark.Said.MORE_HERE)
                .flatMap(remark -> remark.spots().stream())
                .forEach(spot -> said.merge(spot, MODERATE, Math::max));
        return said;
    }

    private static Map<Spot, Integer> highestFirst(Map<Spot, Integer> said, int most) {
        var scores = new LinkedHashMap<Spot, Integer>();
        inOrder(said, score -> -score).stream()
                .limit(most)
                .forEach(spot -> scores.put(spot.getKey(), spot.getValue()));
        return scores;
    }

    private static Optional<Proposal> helped(List<Entry> past) {
        var scores = new LinkedHashMap<Spot, Integer>();
        var zones =
                Helped.of(past).zones().stream()
                        .map(Helped.Help::what)
                        .filter(zone -> zone.mayBePressed())
                        .limit(MOST_SPOTS)
                        .toList();
        for (int i = 0; i < zones.size(); i++) {
            int score = MOST_HELPFUL - i;
            Spot.of(zones.get(i)).forEach(spot -> scores.put(spot, score));
        }
        return some(scores);
    }

    private static Optional<Proposal> neglected(List<Entry> past, OffsetDateTime now) {
        var scores = new HashMap<Spot, List<Integer>>();
        var worked = new HashSet<Spot>();
        for (var entry : past) {
            boolean within = entry.begun().plus(WEEK).isAfter(now);
            if (!within && entry.begun().plus(TWO_MONTHS).isAfter(now)) {
                sore(entry)
                        .forEach(
                                (spot, score) ->
                                        scores.computeIfAbsent(spot, _ -> new ArrayList<>())
                                                .add(score));
            }
            if (within) {
                entry.work().forEach(work -> worked.add(work.spot()));
            }
        }
        scores.keySet().removeAll(worked);
        scores.keySet().removeIf(spot -> !spot.zone().mayBePressed());
        var means = new HashMap<Spot, Integer>();
        scores.forEach((spot, said) -> means.put(spot, mean(said)));
        return some(highestFirst(means, MOST_SPOTS));
    }

    /// One more for each further session in which more was wanted, as long as it bars no massage.
    private static Optional<Proposal> moreHere(List<Entry> past, OffsetDateTime now) {
        var scores = new LinkedHashMap<Spot, Integer>();
        MoreHere.lately(past, now.toLocalDate()).spots().stream()
                .filter(wanted -> wanted.spot().zone().mayBePressed())
                .limit(MOST_SPOTS)
                .forEach(
                        wanted ->
                                scores.put(
                                        wanted.spot(),
                                        Math.min(MOST_HELPFUL, MODERATE + wanted.times() - 1)));
        return some(scores);
    }

    private static int mean(List<Integer> scores) {
        double mean = scores.stream().mapToInt(Integer::intValue).average().orElse(0);
        return Math.clamp(Math.round(mean), 1, HIGHEST);
    }

    private static Optional<Proposal> some(Map<Spot, Integer> scores) {
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(scores, Optional.empty()));
    }

    /// The lowest rank first; of equal ones by zone and side, so that the same journal always
    /// proposes the same.
    private static <T> List<Map.Entry<Spot, T>> inOrder(
            Map<Spot, T> spots, ToDoubleFunction<T> rank) {
        return spots.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<Spot, T>>comparingDouble(
                                        spot -> rank.applyAsDouble(spot.getValue()))
                                .thenComparing(spot -> spot.getKey().zone())
                                .thenComparing(spot -> spot.getKey().side()))
                .toList();
    }
}
