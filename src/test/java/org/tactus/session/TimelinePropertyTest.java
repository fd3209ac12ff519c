package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

/// What holds for every timeline.
final class TimelinePropertyTest {
    private static final long THOUSAND = 1000;

    @Property(tries = 300)
    void segmentsFollowOneAnotherAndFillTheRoutine(@ForAll("timelines") Timeline timeline) {
        var end = Duration.ZERO;
        int index = 0;
        for (var segment : timeline.segments()) {
            assertEquals(end, segment.start());
            assertEquals(index++, segment.index());
            assertTrue(segment.end().compareTo(segment.start()) >= 0);
            end = segment.end();
        }
        assertEquals(length(timeline.routine().steps()), end);
    }

    @Property(tries = 300)
    void sidesAreEqualToTheNanosecond(@ForAll("timelines") Timeline timeline) {
        var left = worked(timeline, Side.LEFT);
        var right = worked(timeline, Side.RIGHT);
        assertEquals(left, right);
    }

    @Property(tries = 300)
    void anIntervalCutInTwoHasTheSameCues(
            @ForAll("timelines") Timeline timeline,
            @ForAll @LongRange(max = THOUSAND) long a,
            @ForAll @LongRange(max = THOUSAND) long b,
            @ForAll @LongRange(max = THOUSAND) long c) {
        var cuts =
                java.util.stream.LongStream.of(a, b, c)
                        .sorted()
                        .mapToObj(part -> part(timeline, part))
                        .toList();
        var joined = new ArrayList<>(timeline.cues(cuts.get(0), cuts.get(1)));
        joined.addAll(timeline.cues(cuts.get(1), cuts.get(2)));
        assertEquals(timeline.cues(cuts.get(0), cuts.get(2)), joined);
    }

    @Property(tries = 200)
    void everyChangeKeepsThePast(
            @ForAll("timelines") Timeline timeline,
            @ForAll @LongRange(max = THOUSAND) long first,
            @ForAll @LongRange(max = THOUSAND) long second,
            @ForAll("changes") Change one,
            @ForAll("changes") Change other) {
        var changed = one.at(timeline, part(timeline, first));
        Past.isKept(timeline, changed, part(timeline, first));
        Past.isKept(changed, other.at(changed, part(changed, second)), part(changed, second));
    }

    @Property(tries = 200)
    void stayingKeepsSidesEqual(
            @ForAll("timelines") Timeline timeline, @ForAll @LongRange(max = THOUSAND) long part) {
        var now = part(timeline, part);
        if (timeline.isEmpty() || now.compareTo(timeline.length()) >= 0) {
            return;
        }
        var here = timeline.at(now).segment();
        if (here.step() instanceof Step.Ask) {
            return;
        }
        var stayed = timeline.stayHere(now, Duration.ofSeconds(30));
        var difference = worked(stayed, Side.LEFT).minus(worked(stayed, Side.RIGHT));
        boolean secondSide = here.side().equals(Optional.of(Side.RIGHT));
        assertEquals(secondSide ? Duration.ofSeconds(-30) : Duration.ZERO, difference);
    }

    @Property(tries = 50)
    void beatsNeverDriftAndNeverRush(@ForAll @IntRange(min = 4, max = 600) int tempo) {
        var hour =
                Timeline.of(Steps.routine(Steps.stroke(tempo, 3600, Sides.BOTH, Optional.empty())));
        var beats =
                hour.cues().stream()
                        .filter(cue -> cue.kind() == Cue.Kind.BEAT)
                        .map(Cue::at)
                        .toList();
        int stride = (tempo + 239) / 240;
        for (int i = 0; i < beats.size(); i += 97) {
            double exact = i * (double) stride * 60 / tempo;
            assertEquals(exact, beats.get(i).toNanos() / 1e9, 1e-6);
        }
        assertEquals((tempo * 60 + stride - 1) / stride, beats.size());
        assertTrue(beats.size() <= 240 * 60);
    }

    @Property(tries = 200)
    void aCycleContainsItsMoment(
            @ForAll @IntRange(min = 4, max = 600) int tempo,
            @ForAll @LongRange(max = 3_600_000_000_000L) long nanos) {
        var cycles = new Cycles(org.tactus.routine.Tempo.of(tempo));
        var into = Duration.ofNanos(nanos);
        long number = cycles.at(into);
        assertTrue(cycles.start(number).compareTo(into) <= 0);
        assertTrue(into.compareTo(cycles.start(number + 1)) < 0);
    }

    @Property(tries = 300)
    void momentsAddUp(
            @ForAll("timelines") Timeline timeline, @ForAll @LongRange(max = THOUSAND) long part) {
        if (timeline.isEmpty()) {
            return;
        }
        var moment = timeline.at(part(timeline, part));
        assertEquals(moment.segment().length(), moment.into().plus(moment.left()));
        assertTrue(moment.leftOfStep().compareTo(moment.left()) >= 0);
        moment.breath()
                .ifPresent(breath -> assertTrue(breath.progress() >= 0 && breath.progress() <= 1));
        moment.holding()
                .ifPresent(
                        holding -> assertTrue(holding.progress() >= 0 && holding.progress() <= 1));
    }

    @Property(tries = 200)
    void whateverThePersonDoesTheSessionStaysOnItsTimeline(
            @ForAll("timelines") Timeline timeline, @ForAll("verbs") List<Verb> verbs) {
        var session = Session.start(timeline);
        for (var verb : verbs) {
            session = verb.apply(session);
            assertTrue(!session.position().isNegative());
            assertTrue(session.position().compareTo(session.timeline().length()) <= 0);
            if (!session.timeline().isEmpty()) {
                assertEquals(session.position(), session.moment().position());
            }
        }
        for (int i = 0; i < 2000 && !session.isOver(); i++) {
            session = session.skip();
        }
        assertTrue(session.isOver());
    }

    @Property(tries = 200)
    void theSameWishesMakeTheSameTimeline(
            @ForAll("timelines") Timeline timeline,
            @ForAll("verbs") List<Verb> verbs,
            @ForAll @LongRange(max = THOUSAND) long part) {
        var session = Session.start(timeline);
        for (var verb : verbs) {
            session = verb.apply(session);
        }
        var lived = session.timeline();
        var again = Timeline.of(lived.routine(), lived.focus(), lived.wishes());
        assertEquals(lived.segments(), again.segments());
        assertEquals(lived.wishes(), again.wishes());
        if (!lived.isEmpty()) {
            assertEquals(lived.at(part(lived, part)), again.at(part(lived, part)));
            assertEquals(
                    session.moment(),
                    new Session(again, session.position(), session.waitsPassed()).moment());
        }
    }

    /// Something that a person does.
    interface Verb extends UnaryOperator<Session> {}

    @Provide
    Arbitrary<List<Verb>> verbs() {
        Arbitrary<Verb> verbs =
                Arbitraries.of(
                        Session::skip,
                        Session::back,
                        Session::softer,
                        Session::goOn,
                        Session::finishGently,
                        session -> session.after(Duration.ofMillis(7_531)),
                        session -> session.after(Duration.ofSeconds(60)),
                        session -> session.stayHere(Duration.ofSeconds(30)),
                        session -> session.withTimeLeft(Duration.ofMinutes(3)),
                        session -> session.withTimeLeft(Duration.ofSeconds(20)),
                        session -> session.seek(session.position().dividedBy(2)),
                        session ->
                                session.withFocus(
                                        List.of(new Spot(Zone.BETWEEN_BLADES, Side.RIGHT))));
        return verbs.list().ofMaxSize(30);
    }

    /// A wish of the person, at a moment.
    interface Change {
        Timeline at(Timeline timeline, Duration now);
    }

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.of(
                (timeline, now) -> timeline.stayHere(now, Duration.ofSeconds(30)),
                (timeline, now) -> timeline.stayHere(now, Duration.ofMillis(12_345)),
                Timeline::softer,
                Timeline::finishGently,
                (timeline, now) -> timeline.withTimeLeft(now, Duration.ofMinutes(1)),
                (timeline, now) -> timeline.withTimeLeft(now, Duration.ofMinutes(5)),
                (timeline, now) -> timeline.withTimeLeft(now, Duration.ofMillis(123_456)),
                (timeline, now) ->
                        timeline.withFocus(now, List.of(new Spot(Zone.SHOULDER_TOP, Side.LEFT))));
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return SomeTimelines.any();
    }

    private static Duration part(Timeline timeline, long thousandths) {
        return timeline.length().multipliedBy(thousandths).dividedBy(THOUSAND);
    }

    private static Duration worked(Timeline timeline, Side side) {
        return timeline.segments().stream()
                .filter(segment -> segment.side().equals(Optional.of(side)))
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(List<Step> steps) {
        return steps.stream()
                .map(
                        step ->
                                switch (step) {
                                    case Step.Leaf leaf -> leaf.length();
                                    case Step.EachSide group ->
                                            length(group.steps()).multipliedBy(2);
                                    case Step.Repeat group ->
                                            length(group.steps()).multipliedBy(group.times());
                                })
                .reduce(Duration.ZERO, Duration::plus);
    }
}
