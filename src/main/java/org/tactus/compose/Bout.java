package org.tactus.compose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Position;

/// The work on one area in one position: a glide that warms, the places in order, a glide that
/// finishes.
///
/// @param chain the zones that its glides join; empty where none may
record Bout(Position position, Area area, List<Place> places, List<Zone> chain) {
    Bout {
        places = List.copyOf(places);
        chain = List.copyOf(chain);
    }

    /// The work on `places`, which are those of an area in a position, in order.
    static Bout of(Position position, Area area, List<Place> places, Scope scope) {
        var sides = sides(places);
        var chain =
                area.chain(position, scope.audience()).stream()
                        .filter(
                                zone ->
                                        Reach.of(zone, scope.audience()).contains(position)
                                                && scope.isDone(
                                                        glide(area), zone, spots(zone, sides)))
                        .filter(zone -> spots(zone, sides).stream().allMatch(scope::isFree))
                        .toList();
        return new Bout(position, area, places, chain);
    }

    Move glide() {
        return glide(area);
    }

    private static Move glide(Area area) {
        return area == Area.HEAD ? Move.FACE_GLIDE : Move.GLIDE;
    }

    /// The sides that are worked, in order: the less sore one first.
    List<Side> sides() {
        var sides = sides(places);
        if (sides.size() < 2 || sides.contains(Side.MIDLINE)) {
            return List.copyOf(sides);
        }
        long right =
                places.stream()
                        .filter(Place::isWished)
                        .filter(place -> place.sides().getFirst() == Side.RIGHT)
                        .count();
        long left =
                places.stream()
                        .filter(Place::isWished)
                        .filter(place -> place.sides().getFirst() == Side.LEFT)
                        .count();
        return right > left ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.LEFT, Side.RIGHT);
    }

    private static Set<Side> sides(List<Place> places) {
        var sides = EnumSet.noneOf(Side.class);
        places.forEach(place -> sides.addAll(place.sides()));
        return sides;
    }

    /// The spots of a zone on these sides; an unpaired zone is on every side, and a paired one of
    /// an area in the middle on both.
    static List<Spot> spots(Zone zone, Set<Side> sides) {
        boolean all = !zone.paired() || sides.contains(Side.MIDLINE);
        return Spot.of(zone).stream().filter(spot -> all || sides.contains(spot.side())).toList();
    }

    /// The spots that its glides pass over.
    List<Spot> chainSpots() {
        var sides = sides(places);
        return chain.stream().flatMap(zone -> spots(zone, sides).stream()).toList();
    }

    /// Whether its glides come to the shoulders, so that the neck needs none of its own.
    boolean warmsShoulders() {
        return area == Area.BACK && chain.contains(Zone.SHOULDER_TOP);
    }

    Bout withoutGlides() {
        return new Bout(position, area, places, List.of());
    }

    boolean glides() {
        return !chain.isEmpty();
    }
}
