package org.tactus.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Entry.Work;
import org.tactus.routine.Step;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// Adds up what was really played, stretch by stretch: what is skipped does not count, what is
/// repeated counts twice. How the stretches are cut makes no difference.
final class Tally {
    private final Map<Set<Spot>, Duration> times = new HashMap<>();
    private final Map<Spot, Integer> firmest = new HashMap<>();
    private Duration played = Duration.ZERO;
    private Duration breathed = Duration.ZERO;

    /// A stretch of `timeline` was played.
    void add(Timeline timeline, Duration from, Duration to) {
        for (var segment : timeline.segments()) {
            var begin = later(from, segment.start());
            var end = later(begin, to.compareTo(segment.end()) < 0 ? to : segment.end());
            if (begin.compareTo(end) < 0) {
                add(timeline, segment, begin, end.minus(begin));
            }
        }
    }

    /// `entry`, as it stood before anything was added here, with what was added since.
    Entry onTopOf(Entry entry, Ending ending) {
        return entry.withPlayed(
                entry.played().plus(played),
                entry.breathed().plus(breathed),
                work(entry.work()),
                ending);
    }

    /// Where hands are in `segment`: on the picked spot, or on all its step's zones.
    static Set<Spot> spots(Segment segment) {
        return segment.spot()
                .map(Set::of)
                .orElseGet(
                        () -> {
                            var spots = new HashSet<Spot>();
                            segment.zones().forEach(zone -> spots.addAll(spots(zone, segment)));
                            return spots;
                        });
    }

    private void add(Timeline timeline, Segment segment, Duration begin, Duration length) {
        played = played.plus(length);
        if (segment.step() instanceof Step.Breathe breathe && !breathe.pattern().isNatural()) {
            breathed = breathed.plus(length);
        }
        var spots = spots(segment);
        if (!spots.isEmpty()) {
            times.merge(spots, length, Duration::plus);
            // Wishes for softer only ever make it lighter, so that it begins firmest.
            int pressure = timeline.at(begin).pressure().orElseThrow().level();
            spots.forEach(spot -> firmest.merge(spot, pressure, Math::max));
        }
    }

    /// Hands that move over several zones share their time among them.
    private List<Work> work(List<Work> before) {
        var sums = new TreeMap<Spot, Duration>(Tally::inOrder);
        var pressures = new HashMap<>(firmest);
        times.forEach(
                (spots, time) -> {
                    var share = time.dividedBy(spots.size());
                    spots.forEach(spot -> sums.merge(spot, share, Duration::plus));
                });
        for (var work : before) {
            sums.merge(work.spot(), work.time(), Duration::plus);
            pressures.merge(work.spot(), work.firmest(), Math::max);
        }
        var all = new ArrayList<Work>();
        sums.forEach(
                (spot, time) -> all.add(new Work(spot, time, pressures.getOrDefault(spot, 0))));
        return all;
    }

    /// A step on one side is on that one only; any other, on both of a paired zone.
    private static List<Spot> spots(Zone zone, Segment segment) {
        return Spot.of(zone).stream()
                .filter(
                        spot ->
                                segment.side()
                                        .filter(side -> side == spot.side().mirrored())
                                        .filter(side -> side != spot.side())
                                        .isEmpty())
                .toList();
    }

    private static int inOrder(Spot one, Spot other) {
        int byZone = one.zone().compareTo(other.zone());
        return byZone != 0 ? byZone : one.side().compareTo(other.side());
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
