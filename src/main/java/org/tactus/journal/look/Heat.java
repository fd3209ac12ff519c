package org.tactus.journal.look;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;

/// The figure over a period: where it was sore, and where hands were.
///
/// @param spots those that were chosen or worked
public record Heat(Map<Spot, Warmth> spots) {
    public Heat {
        spots = Map.copyOf(spots);
    }

    /// What is known of one spot.
    ///
    /// @param chosen in how many sessions it was said to be sore beforehand
    /// @param worked in how many hands were there
    /// @param time how long they were there
    /// @param before the mean score beforehand, where it was chosen
    /// @param change by how many points it went up in the mean (negative: down), where both scores
    ///     are known
    public record Warmth(
            int chosen, int worked, Duration time, OptionalDouble before, OptionalDouble change) {}

    public static Heat of(List<Entry> entries, Period period) {
        var counts = new HashMap<Spot, Count>();
        for (var entry : period.of(entries)) {
            entry.before()
                    .ifPresent(
                            before ->
                                    before.scores()
                                            .forEach(
                                                    (spot, score) ->
                                                            count(counts, spot).choose(score)));
            var worked = new HashMap<Spot, Duration>();
            entry.work().forEach(work -> worked.merge(work.spot(), work.time(), Duration::plus));
            worked.forEach((spot, time) -> count(counts, spot).work(time));
            Comparison.of(entry)
                    .map(Comparison::spots)
                    .orElse(Map.of())
                    .forEach((spot, difference) -> count(counts, spot).change(difference));
        }
        var spots = new HashMap<Spot, Warmth>();
        counts.forEach((spot, count) -> spots.put(spot, count.warmth()));
        return new Heat(spots);
    }

    private static Count count(Map<Spot, Count> counts, Spot spot) {
        return counts.computeIfAbsent(spot, _ -> new Count());
    }

    /// What is known of `spot`; empty where it was neither chosen nor worked.
    public Optional<Warmth> at(Spot spot) {
        return Optional.ofNullable(spots.get(spot));
    }

    /// How often the spot was chosen that was chosen most: what the deepest colour stands for.
    public int mostChosen() {
        return spots.values().stream().mapToInt(Warmth::chosen).max().orElse(0);
    }

    /// The longest that hands were on one spot.
    public Duration mostWorked() {
        return spots.values().stream()
                .map(Warmth::time)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /// Sums up one spot.
    private static final class Count {
        private int chosen;
        private int scores;
        private int worked;
        private Duration time = Duration.ZERO;
        private int compared;
        private int points;

        void choose(int score) {
            chosen++;
            scores += score;
        }

        void work(Duration length) {
            worked++;
            time = time.plus(length);
        }

        void change(Difference difference) {
            compared++;
            points += difference.points();
        }

        Warmth warmth() {
            return new Warmth(chosen, worked, time, mean(scores, chosen), mean(points, compared));
        }

        private static OptionalDouble mean(int sum, int count) {
            return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
        }
    }
}
