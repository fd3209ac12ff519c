package org.tactus.journal;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalInt;
import org.tactus.body.Spot;

/// How much hurts now, spot by spot, from 0 (nothing) to 10 (the worst imaginable): the numeric
/// rating scale NRS-11, which only ever compares a person with themselves.
///
/// @param at when it was said
/// @param scores of the spots that were touched; empty where nothing was sore
public record Feeling(OffsetDateTime at, Map<Spot, Integer> scores) {
    /// The highest score.
    public static final int WORST = 10;

    public Feeling {
        scores = Map.copyOf(scores);
        scores.values().forEach(Feeling::check);
    }

    /// The score of the sorest spot: 0 where none is sore.
    public int worst() {
        return scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// The score of `spot`; empty where it was not touched.
    public OptionalInt of(Spot spot) {
        return scores.containsKey(spot) ? OptionalInt.of(scores.get(spot)) : OptionalInt.empty();
    }

    private static void check(int score) {
        if (score < 0 || score > WORST) {
            throw new IllegalArgumentException("A score of " + score);
        }
    }
}
