package org.tactus.compose;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;

/// A zone that gets work of its own.
///
/// @param position in which it is worked
/// @param sides where hands work
/// @param lean how much higher the score on the left is than that on the right
/// @param wished the sides that were wished for; none of a zone that only goes with others
/// @param score the higher one of its sides; 0 where it was not wished for
/// @param beside the wished zone that it goes with
/// @param usual whether it is worked as nothing was wished for
/// @param strokes what may be done, the preferred first; never empty
/// @param hold how a point is held on the wished sides
/// @param spot what one spot of it may get, in seconds
record Place(
        Zone zone,
        Position position,
        List<Side> sides,
        int lean,
        List<Side> wished,
        int score,
        Optional<Zone> beside,
        boolean usual,
        List<Move> strokes,
        Optional<Move> hold,
        int spot) {
    private static final int LEAST_A_SIDE = 14;
    private static final int LEAST_AT_ONCE = 20;
    /// A neighbour never gets more than this a side.
    private static final int MOST_BESIDE = 120;
    private static final Pressure FIRM = new Pressure(3);
    static final int MOST_STROKES = 4;
    /// So long, both sides together, thumbs work without a rest.
    private static final int THUMBS = 120;

    /// In the order in which hands come to them.
    static final Comparator<Place> IN_ORDER =
            Comparator.comparingInt(place -> place.area().zones().indexOf(place.zone()));

    Place {
        sides = List.copyOf(sides);
        wished = List.copyOf(wished);
        strokes = List.copyOf(strokes);
    }

    Area area() {
        return Area.of(zone);
    }

    /// The sides in the order in which they are worked: the less sore one first.
    List<Side> order() {
        return inOrder(sides, lean);
    }

    /// Sides, the left one last where it is the sorer one.
    static List<Side> inOrder(Collection<Side> sides, int lean) {
        var order = List.copyOf(sides);
        return order.size() == 2 && lean > 0 ? order.reversed() : order;
    }

    /// Whether somebody wished for it.
    boolean isWished() {
        return score > 0;
    }

    /// What its work is for.
    Why.Purpose purpose(int seconds) {
        if (isWished()) {
            return new Why.Wished(zone, score, Duration.ofSeconds(seconds));
        }
        return beside.<Why.Purpose>map(near -> new Why.Beside(zone, near))
                .orElseGet(() -> usual ? new Why.Usual(zone) : new Why.Spare(zone));
    }

    /// Strong pressure is a choice: not where nobody chose to be worked.
    Pressure firmest() {
        return isWished() ? Wishes.FIRMEST : FIRM;
    }

    /// How much time it gets in proportion to others.
    int weight() {
        return score + 1;
    }

    /// Whether both sides are worked at once: they lie close together and want little.
    boolean atOnce() {
        return switch (zone) {
            case SKULL_BASE, NECK_BACK, TEMPLE, CHEEK, JAW -> sides.size() == 2;
            default -> false;
        };
    }

    /// How many times its seconds are done: once, or on one side and the other.
    int turns() {
        return atOnce() ? 1 : sides.size();
    }

    /// The least that is worth its while, in seconds, all sides together.
    int least() {
        return turns() == 2 ? 2 * LEAST_A_SIDE : LEAST_AT_ONCE;
    }

    /// The most that it can take.
    int most() {
        int strokesTake = strokes.stream().limit(MOST_STROKES).mapToInt(this::longest).sum();
        int turn = Math.min(strokesTake, isWished() ? spot : Math.min(spot, MOST_BESIDE));
        boolean oneSided = isWished() && wished.size() < sides.size();
        return Math.max(least(), oneSided ? turn : turn * turns());
    }

    /// The longest, in seconds, that one turn of a stroke lasts.
    int longest(Move move) {
        int longest = (int) move.longest().toSeconds();
        return (move.isWithThumbs() ? Math.min(longest, THUMBS) : longest) / turns();
    }

    /// Every spot that hands come to.
    List<Spot> spots() {
        return sides.stream().map(side -> new Spot(zone, side)).toList();
    }

    /// Whether it gets a held point in this time, if it is among those that want it most.
    boolean isHeld(int seconds) {
        return isWished()
                && hold.isPresent()
                && seconds >= Work.shortestWithHold(wished.size(), turns());
    }
}
