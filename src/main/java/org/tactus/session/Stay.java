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

    /// The segments with `extra` more for `here`, which is being played at `now`.
    List<Segment> longer(Segment here, Duration now, Duration extra) {
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

    /// The spots are lengthened at the same place on every side. What is past of `half` stays past.
    private static Segment lengthened(
            Segment segment, Duration into, Duration more, boolean isHere) {
        var length = segment.length().plus(more);
        var old = segment.marks();
        boolean hadHalf = isHere && old.half().filter(half -> half.compareTo(into) < 0).isPresent();
        var middle = Marks.middle(length).filter(half -> !isHere || half.compareTo(into) >= 0);
        return segment.until(
                segment.end().plus(more),
                new Marks(
                        old.opening(),
                        hadHalf ? old.half() : middle,
                        Holds.staying(old.holds(), into, more)));
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

    /// Left and right of a step come equally often and in the same order, however groups are
    /// nested: the other side of its third time on the left is its third time on the right.
    private Optional<Integer> otherSide(Segment here) {
        if (!here.side().equals(Optional.of(Side.LEFT))) {
            return Optional.empty();
        }
        long before =
                of(here.path(), Side.LEFT).stream().filter(index -> index < here.index()).count();
        return of(here.path(), Side.RIGHT).stream().skip(before).findFirst();
    }

    private List<Integer> of(String path, Side side) {
        return segments.stream()
                .filter(segment -> segment.path().equals(path) && segment.spot().isEmpty())
                .filter(segment -> segment.side().equals(Optional.of(side)))
                .map(Segment::index)
                .toList();
    }
}
