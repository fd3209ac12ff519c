package org.tactus.journal.share;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.tactus.body.Spot;
import org.tactus.journal.Feeling;
import org.tactus.text.Wording;

/// The spots that were sore, in words.
final class SoreSpots {
    private SoreSpots() {}

    /// The sorest first: `Calf, left; Palm, right`.
    static String of(Feeling feeling, Wording wording) {
        return feeling.scores().keySet().stream()
                .sorted(
                        Comparator.<Spot>comparingInt(spot -> -feeling.of(spot).orElse(0))
                                .thenComparing(Spot::zone)
                                .thenComparing(Spot::side))
                .map(wording::spot)
                .collect(Collectors.joining("; "));
    }
}
