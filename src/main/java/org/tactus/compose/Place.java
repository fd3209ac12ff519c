package org.tactus.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Position;
import org.tactus.routine.Technique;

/// A zone that gets work of its own.
///
/// @param position in which it is worked
/// @param sides where hands work, in the order in which they do: the less sore side first
/// @param wished the sides that were wished for; none of a zone that only goes with others
/// @param score the higher one of its sides; 0 where it was not wished for
/// @param beside the wished zone that it goes with
/// @param strokes what may be done, the preferred first; never empty
/// @param hold how a point is held on the wished sides
/// @param spot what one spot of it may get, in seconds
record Place(
        Zone zone,
        Position position,
        List<Side> sides,
        List<Side> wished,
        int score,
        Optional<Zone> beside,
        List<Move> strokes,
        Optional<Move> hold,
        int spot) {
    private static final int LEAST_A_SIDE = 14;
    private static final int LEAST_AT_ONCE = 20;
    /// A neighbour never gets more than this a side.
    private static final int MOST_BESIDE = 120;
    private static final int MOST_STROKES = 4;
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

    /// Whether somebody wished for it.
    boolean isWished() {
        return score > 0;
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

    /// The same without a held point.
    Place withoutHold() {
        return new Place(
                zone, position, sides, wished, score, beside, strokes, Optional.empty(), spot);
    }

    /// Broad strokes before narrow ones, as the field's arc goes: gliding, kneading, pressing,
    /// friction.
    static int breadth(Move move) {
        return BROAD_FIRST.indexOf(move.technique());
    }

    private static final List<Technique> BROAD_FIRST =
            List.of(
                    Technique.ROCKING,
                    Technique.EFFLEURAGE,
                    Technique.CIRCLE_EFFLEURAGE,
                    Technique.KNEADING,
                    Technique.WRINGING,
                    Technique.COMPRESSION,
                    Technique.ROLLING,
                    Technique.DEVICE_GLIDE,
                    Technique.CIRCLE_FRICTION,
                    Technique.STRIPPING);

}
