package org.tactus.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Zone;

/// What lint needs to know of one played step. Whatever a file leaves out or gets wrong is empty,
/// so that the rest of the step is still looked at.
record Outline(
        Where where,
        Optional<Kind> kind,
        Optional<Technique> technique,
        List<Zone> zones,
        Optional<Implement> with,
        Optional<Tempo> tempo,
        Optional<Pressure> pressure,
        Optional<Sides> sides,
        Optional<Duration> length,
        Words words) {

    /// The outline of a step that is whole.
    static Outline of(Step.Leaf step, Where where) {
        return switch (step) {
            case Step.Stroke stroke -> touch(stroke, stroke.tempo(), where);
            case Step.Press press -> touch(press, Optional.empty(), where);
            case Step.Wait wait ->
                    plain(wait.kind(), Optional.empty(), wait.common().words(), where);
            case Step.Settle _, Step.Breathe _, Step.Ask _, Step.Rest _, Step.Close _ ->
                    plain(step.kind(), Optional.of(step.length()), step.common().words(), where);
        };
    }

    /// A step without touch.
    static Outline plain(Kind kind, Optional<Duration> length, Words words, Where where) {
        return new Outline(
                where,
                Optional.of(kind),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                length,
                words);
    }

    /// A step of which not even the kind is known.
    static Outline unknown(Where where) {
        return new Outline(
                where,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Words.NONE);
    }

    private static Outline touch(Step.Touch step, Optional<Tempo> tempo, Where where) {
        return new Outline(
                where,
                Optional.of(step.kind()),
                Optional.of(step.technique()),
                step.zones(),
                Optional.of(step.with()),
                tempo,
                Optional.of(step.pressure()),
                Optional.of(step.sides()),
                Optional.of(step.length()),
                step.common().words());
    }

    boolean isTouch() {
        return is(Kind.STROKE) || is(Kind.PRESS);
    }

    boolean is(Technique technique) {
        return this.technique.isPresent() && this.technique.get() == technique;
    }

    boolean is(Kind kind) {
        return this.kind.isPresent() && this.kind.get() == kind;
    }

    /// Whether enough is known to judge its place among the others.
    boolean isKnown() {
        return kind.isPresent() && (!isTouch() || technique.isPresent());
    }
}
