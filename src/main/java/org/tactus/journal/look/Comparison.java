package org.tactus.journal.look;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;

/// How it felt before a session beside how it felt after it.
///
/// A spot that was not touched before was not sore then and counts as 0. One that is missing
/// afterwards was passed over and is not compared, unless nothing at all was sore any more.
///
/// @param spots every spot of which both is known; empty where nothing was sore at either time
public record Comparison(Map<Spot, Difference> spots) {
    /// The sorest before first; of several the one that is sorest afterwards, so that the picture
    /// never flatters; then by zone, so that the same answers always tell the same.
    private static final Comparator<Map.Entry<Spot, Difference>> SOREST =
            Comparator.<Map.Entry<Spot, Difference>>comparingInt(spot -> -spot.getValue().before())
                    .thenComparingInt(spot -> -spot.getValue().after())
                    .thenComparing(spot -> spot.getKey().zone())
                    .thenComparing(spot -> spot.getKey().side());

    private static final Difference NOTHING = new Difference(0, 0);

    public Comparison {
        spots = Map.copyOf(spots);
    }

    public static Comparison of(Feeling before, Feeling after) {
        var spots = new HashMap<Spot, Difference>();
        after.scores()
                .forEach(
                        (spot, score) ->
                                spots.put(spot, new Difference(before.of(spot).orElse(0), score)));
        if (after.scores().isEmpty()) {
            before.scores().forEach((spot, score) -> spots.put(spot, new Difference(score, 0)));
        }
        return new Comparison(spots);
    }

    /// Empty where one of the two was not said.
    public static Optional<Comparison> of(Entry entry) {
        return entry.before()
                .flatMap(before -> entry.after().map(after -> Comparison.of(before, after)));
    }

    /// The spot that was sorest before; empty where nothing was sore.
    public Optional<Spot> sorestSpot() {
        return spots.entrySet().stream().min(SOREST).map(Map.Entry::getKey);
    }

    /// What became of the spot that was sorest before.
    public Difference sorest() {
        return sorestSpot().map(spots::get).orElse(NOTHING);
    }

    /// The spot that went up the most; empty where none did.
    public Optional<Spot> mostWorsened() {
        return spots.entrySet().stream()
                .filter(spot -> spot.getValue().band().isUp())
                .min(
                        Comparator.<Map.Entry<Spot, Difference>>comparingInt(
                                        spot -> -spot.getValue().points())
                                .thenComparing(SOREST))
                .map(Map.Entry::getKey);
    }

    /// Whether any spot is two points worse or more.
    public boolean isMuchWorse() {
        return spots.values().stream().anyMatch(spot -> spot.band() == Band.MUCH_WORSE);
    }
}
