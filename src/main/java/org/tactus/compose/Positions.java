package org.tactus.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;

/// Finds how the receiver lies: in the fewest positions that bring every zone to the hands, without
/// makeshift where one more position spares it, and among those in the ones that suit the zones
/// best. There are at most 64 sets of positions, so all are looked at.
final class Positions {
    private static final int A_POSITION = 10_000;
    private static final int A_MAKESHIFT = 11_000;

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

    private final Scope scope;
    private final Function<Zone, List<Position>> workable;

    /// @param workable the positions in which a zone can be worked, the best first
    Positions(Scope scope, Function<Zone, List<Position>> workable) {
        this.scope = scope;
        this.workable = workable;
    }

    /// The positions in the order in which they are preferred where nothing decides between them;
    /// they follow each other in this order too.
    static List<Position> preferred(Audience audience) {
        return audience == Audience.SELF ? ALONE : BY_PARTNER;
    }

    /// The position of each zone.
    ///
    /// @param zones each of which can be worked in some position
    Map<Zone, Position> of(Collection<Zone> zones) {
        var ranked = new EnumMap<Zone, List<Position>>(Zone.class);
        zones.forEach(zone -> ranked.put(zone, workable.apply(zone)));
        var best = Set.<Position>of();
        int least = Integer.MAX_VALUE;
        for (var positions : sets(scope.positions())) {
            int cost = cost(positions, ranked);
            if (cost < least) {
                least = cost;
                best = positions;
            }
        }
        var byZone = new EnumMap<Zone, Position>(Zone.class);
        for (var zone : zones) {
            byZone.put(zone, first(ranked.getOrDefault(zone, List.of()), best));
        }
        return byZone;
    }

    /// Every set of these, the empty one first.
    private static List<Set<Position>> sets(List<Position> positions) {
        var sets = new ArrayList<Set<Position>>();
        for (int chosen = 0; chosen < 1 << positions.size(); chosen++) {
            var set = EnumSet.noneOf(Position.class);
            for (int i = 0; i < positions.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    set.add(positions.get(i));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private int cost(Set<Position> positions, Map<Zone, List<Position>> ranked) {
        int cost = positions.size() * A_POSITION;
        var makeshift = EnumSet.noneOf(Position.class);
        for (var entry : ranked.entrySet()) {
            int rank = rank(entry.getValue(), positions);
            if (rank < 0) {
                return Integer.MAX_VALUE;
            }
            cost += rank;
            var position = entry.getValue().get(rank);
            if (scope.isMakeshift(entry.getKey(), position)) {
                makeshift.add(position);
            }
        }
        return cost + makeshift.size() * A_MAKESHIFT;
    }

    private static int rank(List<Position> ranked, Set<Position> usable) {
        for (int i = 0; i < ranked.size(); i++) {
            if (usable.contains(ranked.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Position first(List<Position> ranked, Set<Position> usable) {
        return ranked.get(rank(ranked, usable));
    }
}
