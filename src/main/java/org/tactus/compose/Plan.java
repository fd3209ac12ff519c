package org.tactus.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tactus.body.Zone;

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

    /// So many seconds a neighbour has to get, and a usual place where nothing was wished for.
    private static final int A_NEIGHBOUR = 60;
    private static final int A_USUAL_PLACE = 150;

    /// What a wished place is taken to weigh before its score is looked at.
    private static final int A_WISH = 5;

    /// Sides are equal to the second, so that time is shared out in pairs of seconds.
    private static final int GRAIN = 2;

    /// The own seconds of a zone; 0 where it has none.
    int seconds(Zone zone) {
        return seconds.getOrDefault(zone, 0);
    }

    static Plan of(Wishes wishes, Choice choice, Scope scope) {
        var planning =
                new Planning(wishes.minutes() * 60, new Places(wishes, choice, scope), scope);
        var zones = choice.zones();
        int met = zones.size();
        while (met > 0 && !planning.fits(zones.subList(0, met))) {
            met--;
        }
        return planning.plan(zones.subList(0, met), zones.subList(met, zones.size()));
    }

    /// Plans within a time.
    private record Planning(int total, Places source, Scope scope) {

        /// Whether there is time for all of `zones`.
        boolean fits(List<Zone> zones) {
            return fit(source.wished(zones));
        }

        Plan plan(List<Zone> zones, List<Zone> tooShort) {
            var places = withNeighbours(source.wished(zones), zones);
            var bouts = bouts(places);
            var arc = arc(bouts);
            var ordered = bouts.stream().flatMap(bout -> bout.places().stream()).toList();
            var parts =
                    ordered.stream()
                            .map(p -> new Budget.Part(p.least(), p.most(), p.weight()))
                            .toList();
            var shares = Budget.share(arc.left(total), GRAIN, parts);
            var seconds = new EnumMap<Zone, Integer>(Zone.class);
            for (int i = 0; i < shares.length; i++) {
                seconds.put(ordered.get(i).zone(), shares[i]);
            }
            var stretched = arc.stretched(arc.left(total) - Arrays.stream(shares).sum());
            return new Plan(bouts, stretched, seconds, focus(ordered, shares), tooShort);
        }

        private boolean fit(List<Place> places) {
            int least = places.stream().mapToInt(Place::least).sum();
            return arc(bouts(places)).left(total) >= least;
        }

        private Arc arc(List<Bout> bouts) {
            return Arc.of(total, bouts, scope);
        }

        private List<Bout> bouts(List<Place> places) {
            var bouts = new ArrayList<Bout>();
            for (var position : Positions.preferred(scope.audience())) {
                boolean shoulders = false;
                for (var area : Area.inOrder(position)) {
                    var here =
                            places.stream()
                                    .filter(place -> place.position() == position)
                                    .filter(place -> place.area() == area)
                                    .sorted(Place.IN_ORDER)
                                    .toList();
                    if (!here.isEmpty()) {
                        var bout = Bout.of(position, area, here, scope);
                        bouts.add(area == Area.NECK && shoulders ? bout.afterOthers() : bout);
                        shoulders |= bout.warmsShoulders();
                    }
                }
            }
            return bouts;
        }

        /// Takes neighbours in as long as each gets its time, and anything else as long as there
        /// is time that nobody can take.
        private List<Place> withNeighbours(List<Place> wished, List<Zone> zones) {
            var places = new ArrayList<>(wished);
            while (true) {
                int left = arc(bouts(places)).left(total);
                boolean spare = left > places.stream().mapToInt(Place::most).sum();
                boolean worthwhile = isWorthwhile(left, wished.size(), places.size());
                var next =
                        spare || worthwhile
                                ? source.next(places, zones, !spare)
                                : Optional.<Place>empty();
                if (next.isEmpty()) {
                    return places;
                }
                places.add(next.get());
                if (!fit(places)) {
                    places.removeLast();
                    return places;
                }
            }
        }

        private static boolean isWorthwhile(int left, int wished, int places) {
            int each = wished == 0 ? A_USUAL_PLACE : A_NEIGHBOUR;
            return left >= each * (wished * A_WISH + places - wished + 1);
        }

        /// Points are held where the scores are highest and there is time for it.
        private static Set<Zone> focus(List<Place> places, int[] seconds) {
            var focus = EnumSet.noneOf(Zone.class);
            IntStream.range(0, seconds.length)
                    .filter(i -> places.get(i).isHeld(seconds[i]))
                    .mapToObj(places::get)
                    .sorted(Comparator.comparingInt(place -> -place.score()))
                    .limit(MOST_FOCUS)
                    .forEach(place -> focus.add(place.zone()));
            return focus;
        }
    }
}
