package org.tactus.compose;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;

/// Makes places: of zones that were wished for, and of their neighbours.
final class Places {
    /// Farther apart than this, zones are no neighbours.
    private static final int NEAR = 5;
    private static final int ANOTHER_AREA = 3;

    /// From the feet upwards, as zones lie beside each other.
    private static final List<Zone> ALONG_THE_BODY =
            List.of(
                    Zone.SOLE,
                    Zone.FOOT_TOP,
                    Zone.ANKLE_ACHILLES,
                    Zone.SHIN_OUTER,
                    Zone.CALF,
                    Zone.KNEECAP,
                    Zone.THIGH_INNER,
                    Zone.THIGH_OUTER,
                    Zone.THIGH_FRONT,
                    Zone.THIGH_BACK,
                    Zone.GLUTE,
                    Zone.HIP_SIDE,
                    Zone.SACRUM,
                    Zone.LOWER_BACK,
                    Zone.FLANK,
                    Zone.ABDOMEN,
                    Zone.MID_BACK,
                    Zone.SIDE_BACK,
                    Zone.BETWEEN_BLADES,
                    Zone.SHOULDER_BLADE,
                    Zone.CHEST,
                    Zone.SHOULDER_TOP,
                    Zone.NECK_BACK,
                    Zone.SKULL_BASE,
                    Zone.SHOULDER_CAP,
                    Zone.ARM_BACK,
                    Zone.ARM_FRONT,
                    Zone.FOREARM_BACK,
                    Zone.FOREARM_FRONT,
                    Zone.WRIST_INNER,
                    Zone.HAND_BACK,
                    Zone.PALM,
                    Zone.FINGERS,
                    Zone.SCALP,
                    Zone.FOREHEAD,
                    Zone.TEMPLE,
                    Zone.CHEEK,
                    Zone.JAW);

    /// What a back massage has, where nothing was wished for.
    private static final List<Zone> USUAL_BY_PARTNER =
            List.of(
                    Zone.LOWER_BACK,
                    Zone.SHOULDER_TOP,
                    Zone.BETWEEN_BLADES,
                    Zone.NECK_BACK,
                    Zone.MID_BACK,
                    Zone.SHOULDER_BLADE,
                    Zone.HIP_SIDE,
                    Zone.SKULL_BASE,
                    Zone.SIDE_BACK);

    /// What one does to oneself, where nothing was wished for.
    private static final List<Zone> USUAL_ALONE =
            List.of(
                    Zone.SHOULDER_TOP,
                    Zone.NECK_BACK,
                    Zone.SKULL_BASE,
                    Zone.SHOULDER_CAP,
                    Zone.FOREARM_BACK,
                    Zone.FOREARM_FRONT,
                    Zone.PALM,
                    Zone.SCALP);

    private final Wishes wishes;
    private final Choice choice;
    private final Scope scope;

    /// The zones that may be worked unasked, with the positions in which they can be, the best
    /// first: looked up again and again.
    private final Map<Zone, List<Position>> offered = new EnumMap<>(Zone.class);

    Places(Wishes wishes, Choice choice, Scope scope) {
        this.wishes = wishes;
        this.choice = choice;
        this.scope = scope;
        for (var zone : Zone.values()) {
            if (isOffered(zone) && scope.sides(zone).size() == Spot.of(zone).size()) {
                offered.put(zone, scope.workable(zone, Spot.of(zone)));
            }
        }
    }

    /// The places of zones that were wished for, in the positions that suit them together.
    List<Place> wished(List<Zone> zones) {
        var positions = new Positions(scope, zone -> scope.workable(zone, choice.spots(zone)));
        var byZone = positions.of(zones);
        return zones.stream()
                .map(zone -> wished(zone, Objects.requireNonNull(byZone.get(zone))))
                .toList();
    }

    private Place wished(Zone zone, Position position) {
        var sides = scope.sides(zone);
        if (scope.strokes(zone, position, spots(zone, sides)).isEmpty()) {
            // What one side is capped at leaves nothing that could be done on both.
            sides = choice.wished(zone);
        }
        return place(zone, position, sides, Optional.empty());
    }

    private Place place(Zone zone, Position position, List<Side> sides, Optional<Zone> beside) {
        var spots = spots(zone, sides);
        var held = choice.spots(zone);
        return new Place(
                zone,
                position,
                sides,
                choice.score(zone, Side.LEFT) - choice.score(zone, Side.RIGHT),
                choice.wished(zone),
                choice.score(zone),
                beside,
                choice.scores().isEmpty(),
                scope.strokes(zone, position, spots),
                held.isEmpty() ? Optional.empty() : scope.hold(zone, position, held),
                spots.stream()
                        .mapToInt(spot -> (int) scope.left(spot).toSeconds())
                        .min()
                        .orElse(0));
    }

    private static List<Spot> spots(Zone zone, List<Side> sides) {
        return sides.stream().map(side -> new Spot(zone, side)).toList();
    }

    /// The next place to be taken in unasked: in a position that is used anyway if there is one,
    /// and the nearest to what was wished for.
    ///
    /// @param near whether it has to be a neighbour that needs no other position
    Optional<Place> next(List<Place> places, List<Zone> wished, boolean near) {
        var taken = EnumSet.noneOf(Zone.class);
        var used = EnumSet.noneOf(Position.class);
        for (var place : places) {
            taken.add(place.zone());
            used.add(place.position());
        }
        return offered.keySet().stream()
                .filter(zone -> !taken.contains(zone))
                .filter(zone -> !near || isNear(zone, wished))
                .flatMap(zone -> found(zone, used, wished).stream())
                .filter(found -> !near || used.contains(found.position()))
                .min(
                        Comparator.<Found>comparingInt(
                                        found -> used.contains(found.position()) ? 0 : 1)
                                .thenComparingInt(Found::distance))
                .map(found -> beside(found, wished));
    }

    /// A zone that may be worked unasked.
    private record Found(Zone zone, Position position, int distance) {}

    private Optional<Found> found(Zone zone, Set<Position> used, List<Zone> wished) {
        return offered.getOrDefault(zone, List.of()).stream()
                .filter(position -> !scope.isMakeshift(zone, position) || used.contains(position))
                .min(Comparator.comparing(position -> !used.contains(position)))
                .map(position -> new Found(zone, position, distance(zone, wished)));
    }

    private Place beside(Found found, List<Zone> wished) {
        var beside =
                wished.stream()
                        .filter(zone -> apart(zone, found.zone()) <= NEAR)
                        .min(Comparator.comparingInt(zone -> apart(zone, found.zone())));
        return place(found.zone(), found.position(), scope.sides(found.zone()), beside);
    }

    /// Open zones, and of those that ask for care the ones that every back massage has; none about
    /// which something was said.
    private boolean isOffered(Zone zone) {
        boolean offered =
                switch (zone.status()) {
                    case OPEN -> true;
                    case CAUTION ->
                            zone == Zone.LOWER_BACK
                                    || zone == Zone.NECK_BACK
                                    || zone == Zone.SKULL_BASE;
                    case NO_PRESS -> false;
                };
        return offered && Spot.of(zone).stream().noneMatch(wishes.scores()::containsKey);
    }

    private boolean isNear(Zone zone, List<Zone> wished) {
        return wished.isEmpty()
                ? usual().contains(zone)
                : wished.stream().anyMatch(other -> apart(zone, other) <= NEAR);
    }

    private List<Zone> usual() {
        return wishes.audience() == Audience.SELF ? USUAL_ALONE : USUAL_BY_PARTNER;
    }

    private int distance(Zone zone, List<Zone> wished) {
        if (wished.isEmpty()) {
            int place = usual().indexOf(zone);
            return place >= 0 ? place : usual().size() + ALONG_THE_BODY.indexOf(zone);
        }
        return wished.stream().mapToInt(other -> apart(zone, other)).min().orElse(0);
    }

    private static int apart(Zone one, Zone other) {
        int apart = Math.abs(ALONG_THE_BODY.indexOf(one) - ALONG_THE_BODY.indexOf(other));
        return Area.of(one) == Area.of(other) ? apart : apart + ANOTHER_AREA;
    }
}
