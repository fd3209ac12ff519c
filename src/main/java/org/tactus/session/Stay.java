package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tactus.body.Side;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

/// Lengthens a segment, and the other side with it, so that both sides stay equal.
final class Stay {
    private final List<Segment> segments;

    Stay(List<Segment> segments) {
        this.segments = segments;
    }

    /// The segments with `extra` more for `here`, which is being played at `now`; at a question,
    /// for what was worked before it.
    List<Segment> longer(Segment here, Duration now, Duration extra) {
        return Encore.after(segments, here, now, extra)
                .orElseGet(() -> lengthened(here, now, extra));
    }

    private List<Segment> lengthened(Segment here, Duration now, Duration extra) {
        var longer = new TreeSet<>(others(here));
        longer.add(here.index());
        var into = now.minus(here.start());
        var more = whole(here.step(), extra);
        var shift = Duration.ZERO;
        var stayed = new ArrayList<Segment>();
        for (var segment : segments) {
            var moved =
                    segment.moved(segment.index(), segment.number(), segment.start().plus(shift));
            boolean gets = longer.contains(segment.index());
            stayed.add(
                    gets ? lengthened(moved, into, more, segment.index() == here.index()) : moved);
            shift = gets ? shift.plus(more) : shift;
        }
        return stayed;
    }

    /// A breathing step ends on a whole breath: the least number of them that lasts `extra`.
    private static Duration whole(Step.Leaf step, Duration extra) {
        if (!(step instanceof Step.Breathe breathe) || breathe.pattern().isNatural()) {
            return extra;
        }
        var cycle = breathe.pattern().cycle();
        return cycle.multipliedBy(extra.plus(cycle).minusNanos(1).dividedBy(cycle));
    }

    /// The spots are lengthened at the same place on every side.
    private static Segment lengthened(
            Segment segment, Duration into, Duration more, boolean isHere) {
        return segment.until(
                segment.end().plus(more),
                segment.marks()
                        .lasting(
                                segment.length().plus(more),
                                isHere ? into : Duration.ZERO,
                                Holds.staying(segment.marks().holds(), into, more)));
    }

    /// The segments yet to come that share the step's time, or are its other side in a group.
    private Set<Integer> others(Segment here) {
        boolean onSpots =
                here.spot().isPresent()
                        && here.touch().filter(touch -> touch.sides() == Sides.FOCUS).isPresent();
        if (onSpots) {
            var spots = new TreeSet<Integer>();
            for (int i = here.index() + 1;
                    i < segments.size() && segments.get(i).number() == here.number();
                    i++) {
                spots.add(i);
            }
            return spots;
        }
        return otherSide(here).map(Set::of).orElse(Set.of());
    }

    /// What is still to come of a step on the left has its other side still to come, in the same
    /// order, however groups are nested: what was done once more is past.
    private Optional<Integer> otherSide(Segment here) {
        if (!here.side().equals(Optional.of(Side.LEFT))) {
            return Optional.empty();
        }
        int lefts = toCome(here, Side.LEFT).size();
        var rights = toCome(here, Side.RIGHT);
        return rights.stream().skip(Math.max(0, rights.size() - lefts)).findFirst();
    }

    /// The segments of the same step on `side`, `here` among them.
    private List<Integer> toCome(Segment here, Side side) {
        return segments.subList(here.index(), segments.size()).stream()
                .filter(segment -> segment.path().equals(here.path()) && segment.spot().isEmpty())
                .filter(segment -> segment.side().equals(Optional.of(side)))
                .map(Segment::index)
                .toList();
    }
}
