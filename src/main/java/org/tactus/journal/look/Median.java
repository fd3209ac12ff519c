package org.tactus.journal.look;

import java.util.List;
import java.util.OptionalDouble;

/// The middle of some scores: of an even number of them the mean of the two in the middle.
final class Median {
    private Median() {}

    /// Empty where there is no score.
    static OptionalDouble of(List<Integer> scores) {
        if (scores.isEmpty()) {
            return OptionalDouble.empty();
        }
        var sorted = scores.stream().mapToInt(Integer::intValue).sorted().toArray();
        int middle = sorted.length / 2;
        return OptionalDouble.of(
                sorted.length % 2 == 1
                        ? sorted[middle]
                        : (sorted[middle - 1] + sorted[middle]) / 2.0);
    }
}
