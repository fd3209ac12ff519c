package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.routine.BreathPhase;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;

/// The language of these tests: `given(routine(…)).at(seconds(31)).shows(…)` for a moment and
/// `given(routine(…)).from(seconds(0)).to(seconds(60)).hears("0 start", …)` for cues.
record Given(Timeline timeline) {

    static Given given(Routine routine, Spot... focus) {
        return new Given(Timeline.of(routine, List.of(focus)));
    }

    static Duration seconds(double seconds) {
        return Duration.ofNanos(BigDecimal.valueOf(seconds).movePointRight(9).longValueExact());
    }

    /// After a wish of the person.
    Given when(UnaryOperator<Timeline> change) {
        return new Given(change.apply(timeline));
    }

    Shown at(Duration position) {
        return new Shown(timeline.at(position));
    }

    From from(Duration from) {
        return new From(timeline, from);
    }

    /// Every segment as `step side start-end`, in seconds.
    void plays(String... segments) {
        assertEquals(
                String.join("\n", segments),
                String.join("\n", timeline.segments().stream().map(Given::line).toList()));
    }

    private static String line(Segment segment) {
        return Stream.of(
                        Optional.of(String.valueOf(segment.number())),
                        segment.side().map(Side::id),
                        segment.spot().map(spot -> spot.zone().id()),
                        Optional.of(plain(segment.start()) + "-" + plain(segment.end())))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    static String plain(Duration duration) {
        var seconds = BigDecimal.valueOf(duration.toNanos()).movePointLeft(9).stripTrailingZeros();
        return seconds.signum() == 0 ? "0" : seconds.toPlainString();
    }

    /// The beginning of an interval.
    record From(Timeline timeline, Duration from) {
        Heard to(Duration to) {
            return new Heard(timeline.cues(from, to));
        }
    }

    /// What begins in an interval.
    record Heard(List<Cue> cues) {

        /// All cues but beats, as `second kind`.
        void hears(String... expected) {
            check(expected, cue -> cue.kind() != Cue.Kind.BEAT);
        }

        /// The cues of one kind, as seconds.
        void hears(Cue.Kind kind, double... at) {
            assertEquals(
                    Arrays.stream(at).mapToObj(Given::seconds).toList(),
                    cues.stream().filter(cue -> cue.kind() == kind).map(Cue::at).toList());
        }

        private void check(String[] expected, java.util.function.Predicate<Cue> which) {
            assertEquals(
                    String.join("\n", expected),
                    String.join(
                            "\n",
                            cues.stream()
                                    .filter(which)
                                    .map(cue -> plain(cue.at()) + " " + cue.kind().id())
                                    .toList()));
        }
    }

    /// What a moment shows.
    record Shown(Moment moment) {
        void shows(Part... parts) {
            assertAll(
                    Arrays.stream(parts)
                            .map(
                                    part ->
                                            () ->
                                                    assertEquals(
                                                            part.expected(),
                                                            part.of().apply(moment),
                                                            part.name())));
        }
    }

    /// One thing that a moment shows.
    record Part(String name, Function<Moment, Object> of, Object expected) {}

    static Part step(int number) {
        return new Part("step", moment -> moment.segment().number(), number);
    }

    static Part side(Side side) {
        return new Part("side", moment -> moment.segment().side(), Optional.of(side));
    }

    static Part noSide() {
        return new Part("side", moment -> moment.segment().side(), Optional.empty());
    }

    static Part into(double seconds) {
        return new Part("into", Moment::into, seconds(seconds));
    }

    static Part left(double seconds) {
        return new Part("left", Moment::left, seconds(seconds));
    }

    static Part leftOfStep(double seconds) {
        return new Part("left of step", Moment::leftOfStep, seconds(seconds));
    }

    static Part pressure(int level) {
        return new Part("pressure", Moment::pressure, Optional.of(new Pressure(level)));
    }

    static Part noPressure() {
        return new Part("pressure", Moment::pressure, Optional.empty());
    }

    static Part announcing(boolean announcing) {
        return new Part("announcing", Moment::announcing, announcing);
    }

    static Part nextStep(int number) {
        return new Part("next", moment -> moment.next().map(Segment::number), Optional.of(number));
    }

    static Part nothingNext() {
        return new Part("next", Moment::next, Optional.empty());
    }

    static Part noBreath() {
        return new Part("breath", Moment::breath, Optional.empty());
    }

    /// A paced breath.
    static Part breath(BreathPhase.Kind phase, double into, double length, int number, int of) {
        return new Part(
                "breath",
                Moment::breath,
                Optional.of(
                        new Breath(
                                phase,
                                seconds(into),
                                seconds(length),
                                number,
                                OptionalInt.of(of))));
    }

    /// The receiver's breath.
    static Part receiver(BreathPhase.Kind phase, double into, double length, int number) {
        return new Part(
                "breath",
                Moment::breath,
                Optional.of(
                        new Breath(
                                phase,
                                seconds(into),
                                seconds(length),
                                number,
                                OptionalInt.empty())));
    }

    static Part holding(int number, int of, Holding.Phase phase, double into, double length) {
        return new Part(
                "holding",
                Moment::holding,
                Optional.of(new Holding(number, of, phase, seconds(into), seconds(length))));
    }
}
