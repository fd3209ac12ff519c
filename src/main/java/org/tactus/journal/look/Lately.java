package org.tactus.journal.look;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;

/// What was done within the last days, so that no more is done than is good: how long hands were on
/// each spot within a day, and where firm work rests still.
///
/// @param lastDay how long hands were on a spot within 24 hours
/// @param firm where hands worked firmly within [Plan#REST]
public record Lately(Map<Spot, Duration> lastDay, Set<Spot> firm) {
    private static final Duration DAY = Duration.ofDays(1);

    public Lately {
        lastDay = Map.copyOf(lastDay);
        firm = Set.copyOf(firm);
    }

    /// As of `now`; a session counts from its end, and one of the future (the clock was wrong) does
    /// not.
    public static Lately of(List<Entry> entries, OffsetDateTime now) {
        var lastDay = new HashMap<Spot, Duration>();
        var firm = new HashSet<Spot>();
        for (var entry : entries) {
            var ended = entry.begun().plus(entry.played());
            if (entry.begun().isAfter(now)) {
                continue;
            }
            for (var work : entry.work()) {
                if (ended.plus(DAY).isAfter(now)) {
                    lastDay.merge(work.spot(), work.time(), Duration::plus);
                }
                if (work.isFirm() && ended.plus(Plan.REST).isAfter(now)) {
                    firm.add(work.spot());
                }
            }
        }
        return new Lately(lastDay, firm);
    }
}
