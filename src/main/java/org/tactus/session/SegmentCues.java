package org.tactus.session;

import java.time.Duration;
import java.util.List;
import org.tactus.routine.BreathPhase;
import org.tactus.routine.Step;

/// The cues of one segment that lie in an interval. Beats and breaths are computed from their
/// number, so that the cost is that of the interval and not of the segment.
final class SegmentCues {
    static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration SHORTEST_WITH_SOON = Duration.ofSeconds(15);

    private final Segment segment;
    private final Duration from;
    private final Duration to;
    private final List<Cue> cues;

    /// Will add to `cues` those of `segment` from `from` (included) to `to` (not included).
    SegmentCues(Segment segment, Duration from, Duration to, List<Cue> cues) {
        this.segment = segment;
        this.from = from;
        this.to = to;
        this.cues = cues;
    }

    /// Whether the end of `segment` is announced.
    static boolean isAnnounced(Segment segment) {
        return segment.length().compareTo(SHORTEST_WITH_SOON) >= 0;
    }

    void add() {
        segment.marks().opening().forEach(kind -> add(Duration.ZERO, kind));
        segment.marks().half().ifPresent(half -> add(half, Cue.Kind.HALF));
        if (isAnnounced(segment)) {
            add(segment.length().minus(SOON), Cue.Kind.SOON);
        }
        for (var hold : segment.marks().holds()) {
            add(hold.start(), Cue.Kind.PRESS);
            add(hold.release(), Cue.Kind.RELEASE);
        }
        Cycles.of(segment.step()).ifPresent(this::addBeats);
        if (segment.step() instanceof Step.Breathe breathe && !breathe.pattern().isNatural()) {
            addBreaths(breathe);
        }
    }

    private void addBeats(Cycles cycles) {
        long stride = cycles.stride();
        long number = cycles.at(begin()) / stride * stride;
        for (var start = cycles.start(number);
                start.compareTo(finish()) < 0;
                start = cycles.start(number)) {
            add(start, Cue.Kind.BEAT);
            number += stride;
        }
    }

    private void addBreaths(Step.Breathe breathe) {
        var cycle = breathe.pattern().cycle();
        var at = cycle.multipliedBy(begin().dividedBy(cycle));
        while (at.compareTo(finish()) < 0) {
            for (var phase : breathe.pattern().phases()) {
                add(at, kind(phase.kind()));
                at = at.plus(phase.length());
            }
        }
    }

    private static Cue.Kind kind(BreathPhase.Kind phase) {
        return switch (phase) {
            case IN, TOP_UP -> Cue.Kind.INHALE;
            case HOLD -> Cue.Kind.HOLD;
            case OUT -> Cue.Kind.EXHALE;
        };
    }

    /// The interval's beginning, from the segment's start.
    private Duration begin() {
        var begin = from.minus(segment.start());
        return begin.isNegative() ? Duration.ZERO : begin;
    }

    /// The interval's end, from the segment's start.
    private Duration finish() {
        var finish = to.minus(segment.start());
        return finish.compareTo(segment.length()) < 0 ? finish : segment.length();
    }

    private void add(Duration into, Cue.Kind kind) {
        var at = segment.start().plus(into);
        boolean inSegment = into.isZero() || into.compareTo(segment.length()) < 0;
        if (inSegment && from.compareTo(at) <= 0 && at.compareTo(to) < 0) {
            cues.add(new Cue(at, kind, segment.index()));
        }
    }
}
