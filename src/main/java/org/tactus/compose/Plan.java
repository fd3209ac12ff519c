package org.tactus.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Status;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;

/// Which places are worked, in which position, for how long, and on which of them points are held.
/// Meets as many wishes as the minutes allow, the highest scores first; what time they leave goes
/// to their neighbours.
///
/// @param bouts in the order in which they are worked
/// @param seconds of each zone's own work
/// @param focus the zones on which points are held
/// @param tooShort the zones that the minutes do not suffice for
record Plan(
        List<Bout> bouts,
        Arc arc,
        Map<Zone, Integer> seconds,
        Set<Zone> focus,
        List<Zone> tooShort) {
    private static final int MOST_FOCUS = 3;

    /// Each place has so many seconds before one more neighbour is taken in.
    private static final int A_PLACE = 100;

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

    /// What is worked where nothing was wished for: a back, or one's own neck and shoulders.
    private static final List<Zone> USUAL =
            List.of(
                    Zone.SHOULDER_TOP,
                    Zone.LOWER_BACK,
                    Zone.BETWEEN_BLADES,
                    Zone.NECK_BACK,
                    Zone.MID_BACK,
                    Zone.SHOULDER_BLADE,
                    Zone.SKULL_BASE);

    static Plan of(Wishes wishes, Choice choice, Scope scope) {
        var zones = choice.zones();
        for (int met = zones.size(); ; met--) {
            var plan = new Planning(wishes, choice, scope).plan(zones.subList(0, met));
            if (plan.isPresent()) {
                var tooShort = zones.subList(met, zones.size());
                return new Plan(
                        plan.get().bouts,
                        plan.get().arc,
                        plan.get().seconds,
                        plan.get().focus,
                        tooShort);
            }
        }
    }

    /// Plans for one set of wishes.
    private record Planning(Wishes wishes, Choice choice, Scope scope) {

        /// A plan that meets all of `zones`; empty where there is no time for all of them.
        Optional<Plan> plan(List<Zone> zones) {
            var positions = Positions.of(zones, scope);
            var places = new ArrayList<Place>();
            for (var zone : zones) {
                places.add(place(zone, positions.get(zone), Optional.empty()).orElseThrow());
            }
            if (!zones.isEmpty() && !fits(places)) {
                return Optional.empty();
            }
            addNeighbours(places, zones);
            var bouts = bouts(places);
            var arc = arc(bouts);
            var ordered = bouts.stream().flatMap(bout -> bout.places().stream()).toList();
            int pool = arc.left() / 2 * 2;
            int most = ordered.stream().mapToInt(Place::most).sum() / 2 * 2;
            var parts =
                    ordered.stream()
                            .map(p -> new Budget.Part(p.least(), p.most(), p.weight()))
                            .toList();
            var shares = Budget.share(Math.min(pool, most), 2, parts);
            var seconds = new EnumMap<Zone, Integer>(Zone.class);
            for (int i = 0; i < shares.length; i++) {
                seconds.put(ordered.get(i).zone(), shares[i]);
            }
            int used = Arrays.stream(shares).sum();
            arc.stretch(arc.left() - used);
            return Optional.of(new Plan(bouts, arc, seconds, focus(ordered, seconds), List.of()));
        }

        private boolean fits(List<Place> places) {
            int least = places.stream().mapToInt(Place::least).sum();
            return arc(bouts(places)).left() >= least;
        }

        private Arc arc(List<Bout> bouts) {
            return new Arc(wishes.minutes() * 60, bouts, wishes.audience(), !bouts.isEmpty());
        }

        private List<Bout> bouts(List<Place> places) {
            var bouts = new ArrayList<Bout>();
            for (var position : Positions.preferred(wishes.audience())) {
                for (var area : Area.inOrder(position)) {
                    var here =
                            places.stream()
                                    .filter(place -> place.position() == position)
                                    .filter(place -> place.area() == area)
                                    .sorted(Place.IN_ORDER)
                                    .toList();
                    if (!here.isEmpty()) {
                        boolean warmed =
                                area == Area.NECK
                                        && !bouts.isEmpty()
                                        && bouts.getLast().position() == position
                                        && bouts.getLast().warmsShoulders();
                        var bout = Bout.of(position, area, here, scope);
                        bouts.add(warmed ? bout.withoutGlides() : bout);
                    }
                }
            }
            return bouts;
        }

        private Optional<Place> place(Zone zone, Position position, Optional<Zone> beside) {
            var sides = new ArrayList<>(scope.sides(zone));
            if (sides.size() == 2
                    && choice.score(zone, Side.LEFT) > choice.score(zone, Side.RIGHT)) {
                sides = new ArrayList<>(sides.reversed());
            }
            var spots = sides.stream().map(side -> new Spot(zone, side)).toList();
            var wished = choice.wished(zone);
            var strokes = scope.strokes(zone, spots);
            if (strokes.isEmpty() && !wished.isEmpty()) {
                sides = new ArrayList<>(wished);
                spots = sides.stream().map(side -> new Spot(zone, side)).toList();
                strokes = scope.strokes(zone, spots);
            }
            if (strokes.isEmpty()) {
                return Optional.empty();
            }
            var held = wished.stream().map(side -> new Spot(zone, side)).toList();
            int least =
                    spots.stream().mapToInt(s -> (int) scope.left(s).toSeconds()).min().orElse(0);
            return Optional.of(
                    new Place(
                            zone,
                            position,
                            sides,
                            wished,
                            choice.score(zone),
                            beside,
                            strokes,
                            held.isEmpty() ? Optional.empty() : scope.hold(zone, held),
                            least));
        }

        /// Takes neighbours in as long as there is much time for each place, the nearest first.
        private void addNeighbours(List<Place> places, List<Zone> wished) {
            var candidates = new ArrayList<>(neighbours(places, wished));
            int most = places.stream().mapToInt(Place::most).sum();
            while (!candidates.isEmpty()) {
                var next = candidates.removeFirst();
                var more = new ArrayList<>(places);
                more.add(next);
                int left = arc(bouts(more)).left();
                boolean wants = left / more.size() >= A_PLACE || left > most || places.isEmpty();
                if (!wants || !fits(more)) {
                    break;
                }
                places.add(next);
                most += next.most();
            }
        }

        private List<Place> neighbours(List<Place> places, List<Zone> wished) {
            var used = EnumSet.noneOf(Position.class);
            places.forEach(place -> used.add(place.position()));
            var positions = new ArrayList<>(Positions.preferred(wishes.audience()));
            positions.retainAll(scope.positions());
            var found = new ArrayList<Place>();
            for (var zone : Zone.values()) {
                boolean taken =
                        wished.contains(zone)
                                || Spot.of(zone).stream()
                                        .anyMatch(wishes.scores()::containsKey);
                if (!taken && isOffered(zone) && scope.isFree(zone)) {
                    positions.stream()
                            .filter(p -> Reach.of(zone, wishes.audience()).contains(p))
                            .min(Comparator.comparingInt(p -> used.contains(p) ? 0 : 1))
                            .flatMap(p -> place(zone, p, nearest(zone, wished)))
                            .filter(place -> place.sides().size() == Spot.of(zone).size())
                            .ifPresent(found::add);
                }
            }
            found.sort(
                    Comparator.<Place>comparingInt(p -> used.contains(p.position()) ? 0 : 1)
                            .thenComparingInt(
                                    p -> used.isEmpty() ? positions.indexOf(p.position()) : 0)
                            .thenComparingInt(p -> distance(p.zone(), wished)));
            return found;
        }

        /// What is worked unasked: open zones, and of those that ask for care the ones that every
        /// back massage has.
        private static boolean isOffered(Zone zone) {
            return zone.status() == Status.OPEN
                    || zone == Zone.LOWER_BACK
                    || zone == Zone.NECK_BACK
                    || zone == Zone.SKULL_BASE;
        }

        private static Optional<Zone> nearest(Zone zone, Collection<Zone> wished) {
            return wished.stream().min(Comparator.comparingInt(other -> distance(zone, other)));
        }

        private static int distance(Zone zone, List<Zone> wished) {
            if (wished.isEmpty()) {
                int usual = USUAL.indexOf(zone);
                return usual >= 0 ? usual : 100 + ALONG_THE_BODY.indexOf(zone);
            }
            return wished.stream().mapToInt(other -> distance(zone, other)).min().orElse(0);
        }

        private static int distance(Zone one, Zone other) {
            int apart =
                    Math.abs(ALONG_THE_BODY.indexOf(one) - ALONG_THE_BODY.indexOf(other));
            return Area.of(one) == Area.of(other) ? apart : apart + 10;
        }

        /// Points are held where the scores are highest and there is time for it.
        private static Set<Zone> focus(List<Place> places, Map<Zone, Integer> seconds) {
            var focus = EnumSet.noneOf(Zone.class);
            places.stream()
                    .filter(place -> place.isWished() && place.hold().isPresent())
                    .filter(place -> Work.holds(place, seconds.get(place.zone())))
                    .sorted(Comparator.comparingInt(place -> -place.score()))
                    .limit(MOST_FOCUS)
                    .forEach(place -> focus.add(place.zone()));
            return focus;
        }
    }
}
