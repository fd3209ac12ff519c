package org.tactus.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;

/// Finds how the receiver lies: in the fewest positions that bring every zone to the hands, and
/// among those in the ones that suit the zones best. There are at most 64 sets of positions, so
/// all are looked at.
final class Positions {
    private static final List<Position> BY_PARTNER =
            List.of(
                    Position.PRONE,
                    Position.SIDE_LYING,
                    Position.SEATED,
                    Position.SUPINE,
                    Position.RECLINED,
                    Position.STANDING);

    private static final List<Position> ALONE =
            List.of(
                    Position.SEATED,
                    Position.STANDING,
                    Position.RECLINED,
                    Position.SUPINE,
                    Position.SIDE_LYING,
                    Position.PRONE);

    private Positions() {}

    /// The positions in the order in which they are preferred where nothing decides between them;
    /// they follow each other in this order too.
    static List<Position> preferred(Audience audience) {
        return audience == Audience.SELF ? ALONE : BY_PARTNER;
    }

    /// The position of each zone.
    ///
    /// @param zones each of which can be reached in some position
    static Map<Zone, Position> of(Collection<Zone> zones, Scope scope) {
        var possible = scope.positions();
        var best = Set.<Position>of();
        int least = Integer.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << possible.size(); chosen++) {
            var positions = EnumSet.noneOf(Position.class);
            for (int i = 0; i < possible.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    positions.add(possible.get(i));
                }
            }
            int cost = cost(positions, zones, scope);
            if (cost < least) {
                least = cost;
                best = positions;
            }
        }
        var byZone = new EnumMap<Zone, Position>(Zone.class);
        for (var zone : zones) {
            byZone.put(zone, first(scope.positions(zone), best));
        }
        return byZone;
    }

    /// One more position costs more than any discomfort of the zones.
    private static int cost(Set<Position> positions, Collection<Zone> zones, Scope scope) {
        int cost = positions.size() * 1000;
        for (var zone : zones) {
            var ranked = new ArrayList<>(scope.positions(zone));
            var usable = ranked.stream().filter(positions::contains).findFirst();
            if (usable.isEmpty()) {
                return Integer.MAX_VALUE;
            }
            cost += ranked.indexOf(usable.get());
        }
        return cost;
    }

    private static Position first(List<Position> ranked, Set<Position> usable) {
        return ranked.stream().filter(usable::contains).findFirst().orElseThrow();
    }
}
