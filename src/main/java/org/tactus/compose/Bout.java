package org.tactus.compose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Position;
import org.tactus.routine.Sides;

/// The work on one area in one position: a glide that warms, the places in order, a glide that
/// finishes.
///
/// @param chain the zones that its glides join; empty where none may, or none are needed
/// @param warmedBefore whether other glides have come here already
record Bout(
        Position position, Area area, List<Place> places, List<Zone> chain, boolean warmedBefore) {
    Bout {
        places = List.copyOf(places);
        chain = List.copyOf(chain);
    }

    /// The work on `places`, which are those of an area in a position, in order.
    static Bout of(Position position, Area area, List<Place> places, Scope scope) {
        var sides = sides(places);
        var chain =
                area.chain(position, scope.audience()).stream()
                        .filter(zone -> Reach.of(zone, scope.audience()).contains(position))
                        .filter(zone -> isGlided(zone, area, sides, scope))
                        .toList();
        return new Bout(position, area, places, chain, false);
    }

    /// Whether a glide may pass over a zone on just the sides that are worked.
    private static boolean isGlided(Zone zone, Area area, Set<Side> sides, Scope scope) {
        var spots = spots(zone, sides);
        return Spot.of(zone).stream().allMatch(spot -> scope.isFree(spot) == spots.contains(spot))
                && scope.isDone(glide(area), zone, spots);
    }

    /// Whether a place is warmed before it is worked: it is passed over, or hands spread out to it
    /// on their way.
    boolean warms(Place place, Scope scope) {
        return (glides() || warmedBefore)
                && (chain.contains(place.zone())
                        || scope.glide(place.zone(), place.spots()).isPresent());
    }

    Move glide() {
        return glide(area);
    }

    private static Move glide(Area area) {
        return area == Area.HEAD ? Move.FACE_GLIDE : Move.GLIDE;
    }

    /// The sides that are worked, in order: the less sore one first.
    List<Side> sides() {
        return Place.inOrder(sides(places), places.stream().mapToInt(Place::lean).sum());
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

    /// The zones of its glides that broad circles warm as well.
    List<Zone> circled(Scope scope) {
        return glidedSides() == Sides.BOTH
                ? chain.stream()
                        .filter(zone -> scope.isDone(Move.PALM_CIRCLES, zone, Spot.of(zone)))
                        .toList()
                : List.of();
    }

    /// On which sides its glides go, where they do not take turns.
    Sides glidedSides() {
        var sides = sides(places);
        if (sides.equals(EnumSet.of(Side.LEFT))) {
            return Sides.LEFT;
        }
        return sides.equals(EnumSet.of(Side.RIGHT)) ? Sides.RIGHT : Sides.BOTH;
    }

    /// Whether its glides come to the shoulders, so that the neck needs none of its own.
    boolean warmsShoulders() {
        return area == Area.BACK && chain.contains(Zone.SHOULDER_TOP);
    }

    /// The same, where glides over the back have come to the shoulders before.
    Bout afterOthers() {
        return new Bout(position, area, places, List.of(), true);
    }

    boolean glides() {
        return !chain.isEmpty();
    }
}
