package org.tactus.journal.look;

import java.util.Optional;
import org.tactus.body.Spot;
import org.tactus.body.Term;

/// The one honest sentence after a session: how it felt, never what it did. Its text has the key
/// [#key()] and takes the spot's name, its score before and its score after.
///
/// @param spot the one that the sentence is about; empty where nothing was sore
public record Felt(Way way, Optional<Spot> spot, Difference difference) {

    /// What the sentence says.
    public enum Way implements Term {
        /// Nothing was sore before or after.
        NONE,
        /// Nothing is sore any more.
        GONE,
        /// The sorest clearly less.
        CLEAR,
        /// The sorest a little less.
        SLIGHT,
        /// The sorest as before, others less.
        OTHERS,
        /// All as before.
        SAME,
        /// Some less, some more.
        MIXED,
        /// One a little more, none less.
        WORSE,
        /// One much more, none less.
        MUCH_WORSE
    }

    /// The sentence for a comparison. Where anything got worse it is said, whatever else got
    /// better.
    public static Felt of(Comparison comparison) {
        var worse = comparison.mostWorsened();
        var spot = worse.or(comparison::sorestSpot);
        var difference = spot.map(comparison.spots()::get).orElse(comparison.sorest());
        return new Felt(way(comparison, worse.isPresent(), difference), spot, difference);
    }

    private static Way way(Comparison comparison, boolean worse, Difference difference) {
        var differences = comparison.spots().values();
        boolean less = differences.stream().anyMatch(spot -> spot.band().isDown());
        if (worse && less) {
            return Way.MIXED;
        }
        if (less && differences.stream().allMatch(spot -> spot.after() == 0)) {
            return Way.GONE;
        }
        return switch (difference.band()) {
            case CLEAR -> Way.CLEAR;
            case SLIGHT -> Way.SLIGHT;
            case SAME ->
                    less
                            ? Way.OTHERS
                            : differences.stream().allMatch(spot -> spot.before() == 0)
                                    ? Way.NONE
                                    : Way.SAME;
            case WORSE -> Way.WORSE;
            case MUCH_WORSE -> Way.MUCH_WORSE;
        };
    }

    /// Where its text stands in the messages.
    public String key() {
        return "feel." + way.id();
    }
}
