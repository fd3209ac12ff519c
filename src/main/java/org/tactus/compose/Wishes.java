package org.tactus.compose;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tactus.body.Spot;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.safety.Precautions;

/// What somebody wishes for, and what limits it.
///
/// @param scores from 1 to 10 how sore each spot is, and so how much it wants; a score of 0 is the
///     same as none. May be empty. Their order does not matter
/// @param audience `PARTNER` or `SELF`
/// @param minutes 3 to 90
/// @param liked the firmest that is liked, 1 to 4
/// @param tools what is at hand; hands always are
/// @param positions those that the receiver can take; never empty
/// @param precautions what today's answers limit
/// @param recent what was done lately
public record Wishes(
        Map<Spot, Integer> scores,
        Audience audience,
        int minutes,
        Pressure liked,
        Set<Tool> tools,
        Set<Position> positions,
        Precautions precautions,
        Recent recent) {
    public static final int FEWEST_MINUTES = 3;
    public static final int MOST_MINUTES = 90;
    public static final int HIGHEST_SCORE = 10;

    /// What is pleasant for most.
    public static final Pressure USUALLY_LIKED = new Pressure(2);

    /// Never deeper in lay hands.
    public static final Pressure FIRMEST = new Pressure(4);

    private static final Comparator<Spot> BY_PLACE =
            Comparator.comparing(Spot::zone).thenComparing(Spot::side);

    public Wishes {
        check(audience != Audience.EITHER, "for " + audience.id());
        check(FEWEST_MINUTES <= minutes && minutes <= MOST_MINUTES, minutes + " minutes");
        check(liked.compareTo(FIRMEST) <= 0, "pressure " + liked.level());
        check(!positions.isEmpty(), "no position");
        var sorted = new TreeMap<Spot, Integer>(BY_PLACE);
        scores.forEach(
                (spot, score) -> {
                    check(0 <= score && score <= HIGHEST_SCORE, "score " + score);
                    if (score > 0) {
                        sorted.put(spot, score);
                    }
                });
        scores = Collections.unmodifiableMap(sorted);
        var all = EnumSet.of(Tool.HANDS);
        all.addAll(tools);
        tools = Collections.unmodifiableSet(all);
        positions = Collections.unmodifiableSet(EnumSet.copyOf(positions));
    }

    /// So many minutes, with hands alone, in any position, with nothing that speaks against
    /// anything.
    public static Wishes of(Map<Spot, Integer> scores, Audience audience, int minutes) {
        return new Wishes(
                scores,
                audience,
                minutes,
                USUALLY_LIKED,
                EnumSet.of(Tool.HANDS),
                EnumSet.allOf(Position.class),
                Precautions.NONE,
                Recent.NONE);
    }

    /// The same with other tools.
    public Wishes with(Set<Tool> others) {
        return new Wishes(scores, audience, minutes, liked, others, positions, precautions, recent);
    }

    private static void check(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException(what);
        }
    }
}
