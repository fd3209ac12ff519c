package org.tactus.journal.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;

/// After what it felt better, by routine and by zone. Sessions of which less than half was played
/// tell nothing of that. Whatever has fewer than five sessions with both scores is left out, and so
/// is what did not go down: silence is more honest than chance.
///
/// @param routines by id, the largest change first
/// @param zones the largest change first
public record Helped(List<Help<String>> routines, List<Help<Zone>> zones) {
    /// From how many sessions on something is said.
    public static final int FEWEST = 5;

    public Helped {
        routines = List.copyOf(routines);
        zones = List.copyOf(zones);
    }

    /// What usually followed.
    ///
    /// @param points the median change, below 0
    /// @param sessions of how many
    public record Help<T>(T what, double points, int sessions) {}

    public static Helped of(List<Entry> entries) {
        var routines = new HashMap<String, List<Integer>>();
        var zones = new EnumMap<Zone, List<Integer>>(Zone.class);
        for (var entry : entries.stream().filter(Entry::isMostlyPlayed).toList()) {
            Comparison.of(entry)
                    .ifPresent(
                            comparison -> {
                                add(routines, entry.routine(), comparison.sorest());
                                sorest(comparison)
                                        .forEach(
                                                (zone, difference) -> add(zones, zone, difference));
                            });
        }
        return new Helped(helps(routines, Function.identity()), helps(zones, Zone::id));
    }

    /// Of each zone that was sore beforehand the side that was sorer: a zone counts once a session.
    private static Map<Zone, Difference> sorest(Comparison comparison) {
        var zones = new EnumMap<Zone, Difference>(Zone.class);
        comparison
                .spots()
                .forEach(
                        (spot, difference) -> {
                            if (difference.before() > 0) {
                                zones.merge(spot.zone(), difference, Helped::sorer);
                            }
                        });
        return zones;
    }

    private static Difference sorer(Difference one, Difference other) {
        var order = Comparator.comparingInt(Difference::before).thenComparingInt(Difference::after);
        return order.compare(one, other) >= 0 ? one : other;
    }

    private static <T> void add(Map<T, List<Integer>> groups, T group, Difference difference) {
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(difference.points());
    }

    private static <T> List<Help<T>> helps(Map<T, List<Integer>> groups, Function<T, String> name) {
        var helps = new ArrayList<Help<T>>();
        groups.forEach(
                (what, points) -> {
                    double median = Median.of(points).orElse(0);
                    if (points.size() >= FEWEST && median < 0) {
                        helps.add(new Help<>(what, median, points.size()));
                    }
                });
        helps.sort(
                Comparator.<Help<T>>comparingDouble(Help::points)
                        .thenComparingInt(help -> -help.sessions())
                        .thenComparing(help -> name.apply(help.what())));
        return helps;
    }
}
