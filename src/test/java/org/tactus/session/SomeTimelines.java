package org.tactus.session;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Text;

/// Timelines of all kinds of steps and groups, as nobody would write them.
final class SomeTimelines {
    private SomeTimelines() {}

    static Arbitrary<Timeline> any() {
        return steps().list()
                .ofMaxSize(6)
                .map(steps -> Timeline.of(Steps.routine(steps.toArray(Step[]::new))));
    }

    private static Arbitrary<Step> steps() {
        var groups =
                leaves(Sides.BOTH)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(steps -> steps.toArray(Step[]::new));
        return Arbitraries.oneOf(
                leaves(Sides.LEFT_THEN_RIGHT),
                leaves(Sides.FOCUS),
                leaves(Sides.BOTH),
                groups.map(Steps::eachSide),
                Combinators.combine(Arbitraries.integers().between(1, 4), groups).as(Steps::repeat),
                Combinators.combine(Arbitraries.integers().between(1, 3), groups)
                        .as((times, steps) -> Steps.repeat(times, Steps.eachSide(steps))),
                Combinators.combine(Arbitraries.integers().between(1, 3), groups)
                        .as((times, steps) -> Steps.eachSide(Steps.repeat(times, steps))));
    }

    private static Arbitrary<Step> leaves(Sides sides) {
        var seconds = Arbitraries.integers().between(1, 120);
        return Arbitraries.oneOf(
                seconds.map(Steps::settle),
                seconds.map(Steps::ask),
                seconds.map(Steps::close),
                seconds.map(Steps::stillTouch),
                Arbitraries.of(Steps.pause()),
                Combinators.combine(Arbitraries.integers().between(5, 600), seconds)
                        .as(
                                (tempo, length) ->
                                        Steps.stroke(
                                                tempo,
                                                length,
                                                sides,
                                                Optional.of(Text.of("on the out-breath")))),
                Combinators.combine(seconds, Arbitraries.integers().between(1, 60))
                        .as((length, hold) -> Steps.hold(length, sides, hold)),
                Combinators.combine(
                                Arbitraries.of("calm-4-6", "coherent-5.5", "sigh-3-1-8"),
                                Arbitraries.integers().between(1, 12))
                        .as(Steps::breathe));
    }
}
