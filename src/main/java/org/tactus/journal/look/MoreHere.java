package org.tactus.journal.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;
import org.tactus.journal.Entry.Remark.Said;

/// Where the receiver lately said *more here*, for the next session to offer. Four weeks later it
/// is forgotten; and a spot that hurt after the latest session is not offered, for more is not what
/// it asks for.
///
/// @param spots the most often wanted first, of equals the latest
public record MoreHere(List<Wanted> spots) {
    private static final int DAYS = 28;
    private static final Comparator<Wanted> ORDER =
            Comparator.comparingInt(Wanted::times)
                    .thenComparing(Wanted::last)
                    .reversed()
                    .thenComparing(wanted -> wanted.spot().zone())
                    .thenComparing(wanted -> wanted.spot().side());

    public MoreHere {
        spots = List.copyOf(spots);
    }

    /// A spot that more was wanted for.
    ///
    /// @param times in how many sessions
    /// @param last the day of the latest of them
    public record Wanted(Spot spot, int times, LocalDate last) {}

    public static MoreHere lately(List<Entry> entries, LocalDate today) {
        var wanted = new HashMap<Spot, Wanted>();
        Set<Spot> hurting = Set.of();
        for (var entry : InOrder.of(entries)) {
            var day = entry.begun().toLocalDate();
            hurting = entry.hurting();
            if (!day.isBefore(today.minusDays(DAYS)) && !day.isAfter(today)) {
                spots(entry)
                        .forEach(
                                spot ->
                                        wanted.merge(
                                                spot, new Wanted(spot, 1, day), MoreHere::again));
            }
        }
        wanted.keySet().removeAll(hurting);
        return new MoreHere(wanted.values().stream().sorted(ORDER).toList());
    }

    /// Once a session, however often it was said.
    private static Set<Spot> spots(Entry entry) {
        var spots = new HashSet<Spot>();
        for (var remark : entry.during()) {
            if (remark.said() == Said.MORE_HERE) {
                spots.addAll(remark.spots());
            }
        }
        return spots;
    }

    private static Wanted again(Wanted before, Wanted now) {
        return new Wanted(now.spot(), before.times() + 1, now.last());
    }
}
