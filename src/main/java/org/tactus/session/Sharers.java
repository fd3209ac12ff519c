package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tactus.body.Side;
import org.tactus.fit.Leeway;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

/// Finds what of a session can still take another length. What cannot: a wait; a side whose other
/// side is past; spots and point holds that are under way; and what was asked for once more.
final class Sharers {
    private final List<Segment> toCome;
    private final boolean begun;
    private final Segment here;
    private final Duration into;
    private final Set<Duration> encores;
    private final Map<Integer, Segment> otherSides;

    /// @param here what is being played at `now`
    /// @param wishes what was wished for before
    Sharers(List<Segment> segments, Segment here, Duration now, List<Wish> wishes) {
        this.toCome = segments.subList(here.index(), segments.size());
        this.here = here;
        this.into = now.minus(here.start());
        this.begun = into.isPositive() || isContinued(segments);
        this.encores =
                wishes.stream()
                        .filter(wish -> wish instanceof Wish.StayHere)
                        .map(Wish::at)
                        .collect(Collectors.toSet());
        this.otherSides = otherSides();
    }

    /// All of them, in order.
    List<Sharer> all() {
        var all = new ArrayList<Sharer>();
        var met = new HashSet<Integer>();
        for (var segment : toCome) {
            if (met.add(segment.index())) {
                var together = together(segment);
                together.forEach(other -> met.add(other.index()));
                sharer(together).ifPresent(all::add);
            }
        }
        return all;
    }

    /// The segments that take one length with `first`, the first of them.
    private List<Segment> together(Segment first) {
        if (isOnPickedSpot(first)) {
            return toCome.stream().filter(spot -> spot.number() == first.number()).toList();
        }
        return otherSides.containsKey(first.index())
                ? List.of(first, otherSides.get(first.index()))
                : List.of(first);
    }

    private Optional<Sharer> sharer(List<Segment> together) {
        var first = together.getFirst();
        boolean underWay = begun && first.index() == here.index();
        if (first.isWait() || isEncore(first) || (together.size() == 1 && isSecondSide(first))) {
            return Optional.empty();
        }
        if (underWay && (isOnPickedSpot(first) || !first.marks().holds().isEmpty())) {
            return Optional.empty();
        }
        if (isOnPickedSpot(first)) {
            return Optional.of(Sharer.divided(together, Leeway.of(first.step())));
        }
        var leeway = isHalf(first) ? Leeway.of(first.step()).ofOneSide() : Leeway.of(first.step());
        return underWay
                ? underWay(leeway).map(rest -> Sharer.of(together, rest))
                : Optional.of(Sharer.of(together, leeway));
    }

    /// What is under way can end no sooner than what comes next is named; and what the person
    /// stayed with may last as long as they wanted.
    private Optional<Leeway> underWay(Leeway leeway) {
        var soonest = earlier(here.length(), into.plus(SegmentCues.SOON));
        var least = later(leeway.least(), soonest);
        var most = later(leeway.most(), here.length());
        return leeway.within(least, most);
    }

    /// Whether the step that begins anew here is one of which another side or spot is past.
    private boolean isContinued(List<Segment> segments) {
        return here.index() > 0 && segments.get(here.index() - 1).number() == here.number();
    }

    /// By its index, each first side that is to come with its second. Second sides of which the
    /// first is past come before those, however groups are nested.
    private Map<Integer, Segment> otherSides() {
        var otherSides = new HashMap<Integer, Segment>();
        var paths = new LinkedHashSet<String>();
        toCome.forEach(segment -> paths.add(segment.path()));
        for (var path : paths) {
            var lefts = ofTwo(path, Side.LEFT);
            var rights = ofTwo(path, Side.RIGHT);
            int past = Math.max(0, rights.size() - lefts.size());
            for (int i = past; i < rights.size(); i++) {
                otherSides.put(lefts.get(i - past).index(), rights.get(i));
            }
        }
        return otherSides;
    }

    private List<Segment> ofTwo(String path, Side side) {
        return toCome.stream()
                .filter(segment -> segment.path().equals(path))
                .filter(segment -> segment.side().equals(Optional.of(side)))
                .filter(segment -> isOneOfTwo(segment) && !isEncore(segment))
                .toList();
    }

    private boolean isSecondSide(Segment segment) {
        return isOneOfTwo(segment) && segment.side().equals(Optional.of(Side.RIGHT));
    }

    /// Whether it was asked for once more: it begins where that was wished.
    private boolean isEncore(Segment segment) {
        return segment.touch().isPresent() && encores.contains(segment.start());
    }

    /// Whether its step is done on one side and then on the other.
    private static boolean isOneOfTwo(Segment segment) {
        return segment.spot().isEmpty()
                && segment.touch()
                        .map(Step.Touch::sides)
                        .filter(sides -> sides != Sides.LEFT && sides != Sides.RIGHT)
                        .isPresent()
                && segment.side()
                        .filter(side -> side == Side.LEFT || side == Side.RIGHT)
                        .isPresent();
    }

    /// Whether its step's length is for both sides together; in a group it is for one.
    private static boolean isHalf(Segment segment) {
        return segment.touch()
                .map(Step.Touch::sides)
                .filter(sides -> sides.parts() == 2)
                .isPresent();
    }

    private static boolean isOnPickedSpot(Segment segment) {
        return segment.spot().isPresent();
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
