package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Side;

/// Lays out anew what of a session is to come. What is past stays as it was. Walks the segments
/// once and is then thrown away.
final class Relaying {
    private final List<Segment> segments;
    private final Segment here;
    private final Duration into;
    private final List<Segment> relaid;
    private int oldNumber;
    private boolean changesSides = false;

    private Relaying(List<Segment> segments, Segment here, Duration now) {
        this.segments = segments;
        this.here = here;
        this.into = now.minus(here.start());
        this.relaid = new ArrayList<>(segments.subList(0, here.index()));
        this.oldNumber = relaid.isEmpty() ? 0 : relaid.getLast().number();
    }

    /// `segments` from `here` on with these lengths and without the steps at the places that are
    /// `dropped`.
    static List<Segment> of(
            List<Segment> segments,
            Segment here,
            Duration now,
            Map<Sharer, Duration> lengths,
            Set<String> dropped) {
        var relaying = new Relaying(segments, here, now);
        relaying.lay(lengths, dropped);
        return relaying.relaid;
    }

    private void lay(Map<Sharer, Duration> lengths, Set<String> dropped) {
        var laid = new HashMap<Integer, Segment>();
        lengths.forEach((sharer, length) -> lay(sharer, length, laid));
        for (var old : segments.subList(here.index(), segments.size())) {
            if (dropped.contains(old.path())) {
                changesSides |= old.marks().opening().contains(Cue.Kind.SWITCH);
            } else {
                add(laid.getOrDefault(old.index(), old), old.number());
            }
        }
    }

    private void lay(Sharer sharer, Duration length, Map<Integer, Segment> laid) {
        if (sharer.isDivided()) {
            var spots =
                    sharer.segments().stream().flatMap(segment -> segment.spot().stream()).toList();
            var again = Layout.again(sharer.segments(), spots, length);
            for (int i = 0; i < again.size(); i++) {
                laid.put(sharer.segments().get(i).index(), again.get(i));
            }
        } else {
            for (var old : sharer.segments()) {
                laid.put(old.index(), lasting(length, old));
            }
        }
    }

    private Segment lasting(Duration length, Segment old) {
        if (old.length().equals(length)) {
            return old;
        }
        var past = old.index() == here.index() ? into : Duration.ZERO;
        var marks = old.marks().lasting(length, past, Holds.of(old.step(), length));
        return old.until(old.start().plus(length), marks);
    }

    private void add(Segment segment, int number) {
        var start = relaid.isEmpty() ? Duration.ZERO : relaid.getLast().end();
        int before = relaid.isEmpty() ? 0 : relaid.getLast().number();
        relaid.add(
                switching(segment)
                        .moved(relaid.size(), before + (number == oldNumber ? 0 : 1), start));
        oldNumber = number;
    }

    /// The first touch of a second pass says that the side changes, also where the step that would
    /// have said so is gone.
    private Segment switching(Segment segment) {
        if (segment.side().equals(Optional.of(Side.LEFT))) {
            changesSides = false;
        }
        boolean says = changesSides && segment.side().equals(Optional.of(Side.RIGHT));
        if (!says) {
            return segment;
        }
        changesSides = false;
        return segment.marks().opening().contains(Cue.Kind.SWITCH)
                ? segment
                : segment.until(segment.end(), segment.marks().opening(Cue.Kind.SWITCH));
    }
}
