package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;

/// Lays out the spots of a point hold: as many as fit, evenly spread, at least one.
final class Holds {
    private static final Duration USUAL = Duration.ofSeconds(30);

    private Holds() {}

    /// The spots of `step` within `length`; none where it is no point hold.
    static List<Hold> of(Step.Leaf step, Duration length) {
        if (!(step instanceof Step.Press press)
                || press.technique() != Technique.POINT_HOLD
                || length.isZero()) {
            return List.of();
        }
        var wished = press.hold().orElse(USUAL);
        int count = (int) Math.max(1, length.dividedBy(Step.Press.once(wished)));
        var sink = least(Step.Press.SINK, length.dividedBy(3));
        var hold = least(wished, length.minus(sink.multipliedBy(2)));
        var holds = new ArrayList<Hold>();
        for (int i = 0; i < count; i++) {
            var start = share(length, i, count);
            holds.add(new Hold(start, sink, hold, share(length, i + 1, count).minus(start)));
        }
        return holds;
    }

    /// `holds` with `extra` more for the spot that is held at `into`. Where the hand is already
    /// rising from it, one more spot of that length follows.
    static List<Hold> staying(List<Hold> holds, Duration into, Duration extra) {
        var stayed = new ArrayList<Hold>();
        for (var hold : holds) {
            boolean here = hold.start().compareTo(into) <= 0 && into.compareTo(hold.end()) < 0;
            if (hold.start().compareTo(into) > 0) {
                stayed.add(hold.later(extra));
            } else if (here && into.compareTo(hold.release()) < 0) {
                stayed.add(hold.longer(extra));
            } else {
                stayed.add(hold);
                if (here) {
                    stayed.add(another(hold, extra));
                }
            }
        }
        return stayed;
    }

    private static Hold another(Hold before, Duration length) {
        var sink = least(Step.Press.SINK, length.dividedBy(3));
        return new Hold(before.end(), sink, length.minus(sink.multipliedBy(2)), length);
    }

    /// Where part `i` of `count` equal parts begins; the parts sum to `length` to the nanosecond.
    static Duration share(Duration length, int i, int count) {
        return length.multipliedBy(i).dividedBy(count);
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
