package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tactus.body.Spot;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;

/// A routine laid out in time: what happens is a pure function of the position.
///
/// A wish of the person during the session makes a new timeline, and the new one agrees with the
/// old one up to that moment: the same step on the same side, equally far in, equally firm. What
/// it says of the time to come, such as what is left and what is next, is the new one's also there,
/// so that whoever goes back is told what is going to happen. Immutable.
public final class Timeline {
    private static final Comparator<Cue> IN_ORDER =
            Comparator.comparing(Cue::at).thenComparingInt(Cue::segment).thenComparing(Cue::kind);

    private final Routine routine;
    private final List<Spot> focus;
    private final List<Wish> wishes;
    private final List<Segment> segments;

    private Timeline(Routine routine, List<Spot> focus, List<Wish> wishes, List<Segment> segments) {
        this.routine = routine;
        this.focus = List.copyOf(focus);
        this.wishes = List.copyOf(wishes);
        this.segments = List.copyOf(segments);
    }

    /// `routine` as it is written; its focus steps work the left and then the right.
    public static Timeline of(Routine routine) {
        return of(routine, List.of());
    }

    /// `routine` with the picked spots that its focus steps work.
    public static Timeline of(Routine routine, List<Spot> focus) {
        return new Timeline(routine, focus, List.of(), Layout.of(routine, focus));
    }

    /// The timeline that `wishes`, one after the other, made of `routine` and its picked spots.
    public static Timeline of(Routine routine, List<Spot> focus, List<Wish> wishes) {
        var timeline = of(routine, focus);
        for (var wish : wishes) {
            timeline = timeline.with(wish);
        }
        return timeline;
    }

    public Routine routine() {
        return routine;
    }

    /// The spots that were picked before it began.
    public List<Spot> focus() {
        return focus;
    }

    /// What made it another one since then, in order. What changed nothing is not among them.
    public List<Wish> wishes() {
        return wishes;
    }

    /// All of them, one beginning where the one before ends.
    public List<Segment> segments() {
        return segments;
    }

    public boolean isEmpty() {
        return segments.isEmpty();
    }

    public Duration length() {
        return segments.isEmpty() ? Duration.ZERO : segments.getLast().end();
    }

    /// How many steps are played: the highest [Segment#number].
    public int steps() {
        return segments.isEmpty() ? 0 : segments.getLast().number();
    }

    /// What is true at `position`. Outside the timeline it is what is true at its nearer end. Where
    /// a wait stands it is what comes after the wait: see [#atWait].
    ///
    /// @throws IllegalStateException if the timeline is empty
    public Moment at(Duration position) {
        var within = clamp(position);
        return moment(segmentAt(within), within);
    }

    /// What is true while `wait` stands.
    public Moment atWait(Segment wait) {
        return moment(wait, wait.start());
    }

    /// What begins from `from` (included) to `to` (not included), in the order of time. The end of
    /// the routine is a cue of the last segment.
    public List<Cue> cues(Duration from, Duration to) {
        var cues = new ArrayList<Cue>();
        for (int i = Search.firstEndingFrom(segments, from);
                i < segments.size() && segments.get(i).start().compareTo(to) < 0;
                i++) {
            new SegmentCues(segments.get(i), from, to, cues).add();
        }
        if (!segments.isEmpty() && from.compareTo(length()) <= 0 && length().compareTo(to) < 0) {
            cues.add(new Cue(length(), Cue.Kind.END, segments.size() - 1));
        }
        cues.sort(IN_ORDER);
        return cues;
    }

    /// Every cue.
    public List<Cue> cues() {
        return cues(Duration.ZERO, length().plusNanos(1));
    }

    /// The current segment gets `extra` more time; if it is the first of two sides, the other one
    /// as well. A breathing step gets as many whole breaths as make up at least `extra`. A question
    /// ends, and what was worked before it is worked for `extra` once more.
    public Timeline stayHere(Duration now, Duration extra) {
        return with(new Wish.StayHere(now, extra));
    }

    /// Hands press one level lighter from `now` on.
    public Timeline softer(Duration now) {
        return with(new Wish.Softer(now));
    }

    /// The current segment ends here, and the closing follows: the steps of closing and rest that
    /// end the routine, with the still touch directly before them.
    public Timeline finishGently(Duration now) {
        return with(new Wish.FinishGently(now));
    }

    /// What is left is played in the time that is `left`: each step within the bounds that it has
    /// for fitting, both sides alike, the closing in any case.
    public Timeline withTimeLeft(Duration now, Duration left) {
        return with(new Wish.TimeLeft(now, left));
    }

    /// Focus steps that have not begun work these spots.
    public Timeline withFocus(Duration now, List<Spot> spots) {
        return with(new Wish.Focus(now, spots));
    }

    /// This one as `wish` makes it; itself where that changes nothing.
    Timeline with(Wish wish) {
        return switch (wish) {
            case Wish.StayHere(var now, var extra) ->
                    isOver(now) || extra.isZero() || extra.isNegative()
                            ? this
                            : changed(
                                    wish,
                                    new Stay(segments).longer(segmentAt(clamp(now)), now, extra));
            case Wish.Softer _ -> changed(wish, segments);
            case Wish.FinishGently(var now) ->
                    isOver(now)
                            ? this
                            : Closing.after(segments, segmentAt(clamp(now)), now)
                                    .map(closed -> changed(wish, closed))
                                    .orElse(this);
            case Wish.TimeLeft(var now, var left) ->
                    isOver(now) || !left.isPositive()
                            ? this
                            : changed(
                                    wish,
                                    new Remainder(
                                                    routine,
                                                    segments,
                                                    wishes,
                                                    segmentAt(clamp(now)),
                                                    now,
                                                    left)
                                            .fitted());
            case Wish.Focus(var now, var spots) ->
                    changed(wish, Refocus.from(segments, now, spots));
        };
    }

    /// What would still have been done at `now` by `before` and is not by this one: every step
    /// once, in order.
    public List<Step.Leaf> leftOut(Timeline before, Duration now) {
        var left = pathsFrom(now);
        return before.segments.stream()
                .filter(segment -> segment.end().compareTo(now) > 0)
                .filter(segment -> !left.contains(segment.path()))
                .collect(
                        Collectors.toMap(
                                Segment::path, Segment::step, (one, _) -> one, LinkedHashMap::new))
                .sequencedValues()
                .stream()
                .toList();
    }

    private Set<String> pathsFrom(Duration now) {
        return segments.stream()
                .filter(segment -> segment.end().compareTo(now) > 0)
                .map(Segment::path)
                .collect(Collectors.toSet());
    }

    /// The touch at `position`, or the last one before it; empty before the first.
    public Optional<Segment> lastTouch(Duration position) {
        return segments.isEmpty()
                ? Optional.empty()
                : Search.lastTouch(segments, segmentAt(clamp(position)));
    }

    /// How firmly hands press at `position`, or when they next do; empty after the last touch.
    public Optional<Pressure> pressureFrom(Duration position) {
        return segments.stream()
                .skip(segments.isEmpty() ? 0 : segmentAt(clamp(position)).index())
                .filter(segment -> segment.touch().isPresent())
                .findFirst()
                .flatMap(
                        segment ->
                                at(segment.contains(position) ? position : segment.start())
                                        .pressure());
    }

    /// The segment at `position`; of several the last, so that a wait gives way to what follows it.
    ///
    /// @throws IllegalStateException if the timeline is empty
    Segment segmentAt(Duration position) {
        if (segments.isEmpty()) {
            throw new IllegalStateException("an empty timeline has no moments");
        }
        return segments.get(Math.max(0, Search.firstStartingAfter(segments, position) - 1));
    }

    /// The waits that stand at exactly `position`, in order.
    List<Segment> waitsAt(Duration position) {
        int end = Search.firstStartingAfter(segments, position);
        int begin = end;
        while (begin > 0 && segments.get(begin - 1).start().equals(position)) {
            begin--;
        }
        return segments.subList(begin, end).stream().filter(Segment::isWait).toList();
    }

    Duration clamp(Duration position) {
        if (position.isNegative()) {
            return Duration.ZERO;
        }
        return position.compareTo(length()) > 0 ? length() : position;
    }

    private boolean isOver(Duration now) {
        return now.compareTo(length()) >= 0;
    }

    private Timeline changed(Wish wish, List<Segment> newSegments) {
        var more = new ArrayList<>(wishes);
        more.add(wish);
        return new Timeline(routine, focus, more, newSegments);
    }

    private Moment moment(Segment segment, Duration position) {
        var into = position.minus(segment.start());
        var left = segment.end().minus(position);
        var next =
                segment.index() + 1 < segments.size()
                        ? Optional.of(segments.get(segment.index() + 1))
                        : Optional.<Segment>empty();
        return new Moment(
                position,
                segment,
                into,
                left,
                endOfStep(segment).minus(position),
                segment.pressure().map(pressure -> pressure.softenedBy(softened(position))),
                Breaths.at(segment, into),
                Holding.at(segment.marks().holds(), into),
                next,
                next.isPresent()
                        && SegmentCues.isAnnounced(segment)
                        && left.compareTo(SegmentCues.SOON) <= 0);
    }

    /// How many wishes for softer were made up to `position`.
    private int softened(Duration position) {
        return (int)
                wishes.stream()
                        .filter(wish -> wish instanceof Wish.Softer)
                        .filter(wish -> wish.at().compareTo(position) <= 0)
                        .count();
    }

    private Duration endOfStep(Segment segment) {
        var last = segment;
        for (int i = segment.index() + 1;
                i < segments.size() && segments.get(i).number() == segment.number();
                i++) {
            last = segments.get(i);
        }
        return last.end();
    }
}
