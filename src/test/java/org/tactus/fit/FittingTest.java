package org.tactus.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.session.Steps.ask;
import static org.tactus.session.Steps.between;
import static org.tactus.session.Steps.breathe;
import static org.tactus.session.Steps.close;
import static org.tactus.session.Steps.eachSide;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.hold;
import static org.tactus.session.Steps.optional;
import static org.tactus.session.Steps.pause;
import static org.tactus.session.Steps.repeat;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.settle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tactus.body.Side;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Lint;
import org.tactus.routine.Problem;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Words;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

class FittingTest {

    static Stream<Routine> bundled() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> ((LibraryEntry.Good) entry).routine());
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyBundledRoutineFitsIntoItsMinutes(Routine routine) {
        var range = Fitting.range(routine);
        int fewest = range.fewestMinutes();
        int most = range.mostMinutes();
        assertTrue(fewest < most, () -> routine.id() + " " + range);
        for (int minutes : List.of(fewest, fewest + 1, (fewest + most) / 2, most)) {
            checkFitted(routine, minutes);
        }
        checkOutside(routine, fewest - 1, most + 1);
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("bundled")
    void everyBundledRoutineFitsIntoEveryWholeMinute(Routine routine) {
        var range = Fitting.range(routine);
        for (int minutes = range.fewestMinutes(); minutes <= range.mostMinutes(); minutes++) {
            checkFitted(routine, minutes);
        }
    }

    @Test
    void whatTakesThatTimeAlreadyStays() {
        var routine = routine(settle(20), glide(80, Sides.BOTH), close(20));
        assertEquals(
                new Fitted.Done(routine, List.of()), Fitting.fit(routine, Duration.ofMinutes(2)));
    }

    @Test
    void stepsGiveInProportion() {
        var routine = routine(settle(20), glide(80, Sides.BOTH), close(20));
        assertEquals(List.of(15, 60, 15), seconds(fitted(routine, 90)));
        assertEquals(List.of(30, 120, 30), seconds(fitted(routine, 180)));
    }

    @Test
    void whatWasDoneIsSaid() {
        var routine = routine(settle(20), glide(80, Sides.BOTH), close(20));
        var done = (Fitted.Done) Fitting.fit(routine, Duration.ofSeconds(90));
        assertEquals(
                List.of(
                        new Adjustment.Resized(
                                "steps[0]", step(routine, 0), Duration.ofSeconds(15)),
                        new Adjustment.Resized(
                                "steps[1]", step(routine, 1), Duration.ofSeconds(60)),
                        new Adjustment.Resized(
                                "steps[2]", step(routine, 2), Duration.ofSeconds(15))),
                done.adjustments());
    }

    @Test
    void writtenBoundsAreKept() {
        var routine =
                routine(
                        between(18, 22, settle(20)),
                        glide(80, Sides.BOTH),
                        between(20, 20, close(20)));
        assertEquals(List.of(18, 52, 20), seconds(fitted(routine, 90)));
        assertEquals(List.of(22, 158, 20), seconds(fitted(routine, 200)));
    }

    @Test
    void aTechniqueIsNotDoneForTooLong() {
        var routine = routine(settle(60), glide(200, Sides.BOTH), close(60));
        // 240 s are the longest for a glide, 120 s for settling.
        assertEquals(Duration.ofMinutes(8), Fitting.range(routine).longest());
    }

    @Test
    void breathsStayWholeAndTheOthersMakeUpForThem() {
        var routine = routine(settle(60), breathe("calm-4-6", 6), close(60));
        var fitted = fitted(routine, 133);
        assertEquals(0, step(fitted, 1).length().toSeconds() % 10);
        assertEquals(133, RoutineFacts.of(fitted).length().toSeconds());
    }

    @Test
    void breathsOfHalfSecondsComeInPairsWhereSecondsAreWhole() {
        var routine = routine(settle(60), breathe("in 2.5, out 3", 10), close(60));
        var breaths = (Step.Breathe) step(fitted(routine, 150), 1);
        assertEquals(0, breaths.breaths() % 2);
    }

    @Test
    void breathsOfNoRoundLengthKeepTheirNumber() {
        var routine = routine(settle(60), breathe("in 2.123456789, out 3", 10), close(60));
        var breathing = step(routine, 1).length();
        var done = Fitting.fit(routine, breathing.plusSeconds(100));
        assertEquals(breathing, step(((Fitted.Done) done).routine(), 1).length());
    }

    @Test
    void sidesStayEven() {
        var routine = routine(settle(60), glide(80, Sides.LEFT_THEN_RIGHT), close(60));
        var fitted = fitted(routine, 151);
        assertEquals(0, step(fitted, 1).length().toSeconds() % 2);
        assertEquals(151, RoutineFacts.of(fitted).length().toSeconds());
    }

    @Test
    void groupsCountAsOftenAsTheyArePlayed() {
        var routine =
                routine(
                        settle(20),
                        eachSide(glide(40, Sides.BOTH)),
                        repeat(3, glide(20, Sides.BOTH)),
                        close(20));
        assertEquals(List.of(15, 30, 15, 15), seconds(fitted(routine, 135)));
    }

    @Test
    void aWrittenHoldStillFits() {
        var routine = routine(settle(60), hold(80, Sides.LEFT_THEN_RIGHT, 30), close(60));
        assertEquals(
                List.of(30, 72, 30),
                seconds(fitted(routine, 132)),
                "twice 30, 3 to sink, 3 to rise");
    }

    @Test
    void optionalStepsGoOnlyWhereTimeIsShort() {
        var routine =
                routine(
                        settle(20),
                        optional(glide(60, Sides.BOTH)),
                        glide(80, Sides.BOTH),
                        optional(glide(20, Sides.BOTH)),
                        close(20));
        assertEquals(5, fitted(routine, 100).steps().size());
        var done = (Fitted.Done) Fitting.fit(routine, Duration.ofSeconds(99));
        assertEquals(
                List.of(new Adjustment.Dropped("steps[1]", step(routine, 1))),
                done.dropped(),
                "one is enough, and the longer one saves more");
        assertEquals(List.of(14, 57, 14, 14), seconds(done.routine()));
        assertEquals(3, fitted(routine, 60).steps().size());
    }

    @Test
    void whatSoothesStaysThoughItIsOptional() {
        var routine =
                routine(
                        settle(20),
                        glide(60, Sides.BOTH),
                        hold(60, Sides.BOTH),
                        optional(glide(60, Sides.BOTH)),
                        close(20));
        assertEquals(Duration.ofSeconds(110), Fitting.range(routine).shortest());
        assertEquals(5, fitted(routine, 110).steps().size());
    }

    @Test
    void aStepInWhichTheReceiverTurnsOverStays() {
        var turning =
                new Step.Rest(
                        new Common(
                                Optional.of(org.tactus.routine.Position.SUPINE),
                                Words.NONE,
                                new Fit(Optional.empty(), Optional.empty(), true)),
                        Duration.ofSeconds(20));
        var routine = routine(settle(20), turning, glide(60, Sides.BOTH), close(20));
        assertEquals(Duration.ofSeconds(60), Fitting.range(routine).shortest());
    }

    @Test
    void aGroupOfWhichNothingIsLeftGoes() {
        var routine =
                routine(
                        settle(20),
                        glide(60, Sides.BOTH),
                        eachSide(optional(glide(60, Sides.BOTH))),
                        pause(),
                        close(20));
        assertEquals(4, fitted(routine, 60).steps().size());
    }

    @Test
    void thereIsTimeToSayWhatIsSaid() {
        var words = "one two three four five six seven eight nine ten eleven twelve"; // 4.8 s
        var talking = new Step.Rest(Common.saying(words), Duration.ofSeconds(8));
        assertEquals(Duration.ofSeconds(5), Leeway.of(talking).least());
        assertEquals(Duration.ofSeconds(16), Leeway.of(talking).most());
    }

    @Test
    void aPartnerIsAskedBeforeAHoldInTenMinutes() {
        var routine =
                routine(
                        settle(120),
                        glide(180, Sides.BOTH),
                        hold(120, Sides.BOTH),
                        glide(60, Sides.BOTH),
                        close(60));
        assertEquals(Duration.ofSeconds(599), Fitting.range(routine).longest());
        assertEquals(
                new Fitted.Impossible(Optional.of(Duration.ofSeconds(599)), Optional.empty()),
                Fitting.fit(routine, Duration.ofMinutes(10)));
        var asking =
                routine(
                        settle(120),
                        glide(180, Sides.BOTH),
                        ask(20),
                        hold(120, Sides.BOTH),
                        glide(60, Sides.BOTH),
                        close(60));
        assertInstanceOf(Fitted.Done.class, Fitting.fit(asking, Duration.ofMinutes(10)));
    }

    @Test
    void whatCannotBeIsSaidWithWhatCan() {
        var routine = routine(settle(20), glide(80, Sides.BOTH), close(20));
        assertEquals(
                new Fitted.Impossible(Optional.empty(), Optional.of(Duration.ofSeconds(60))),
                Fitting.fit(routine, Duration.ofSeconds(59)));
        assertEquals(
                new Fitted.Impossible(Optional.of(Duration.ofSeconds(240)), Optional.empty()),
                Fitting.fit(routine, Duration.ofSeconds(241)));
        assertEquals(
                new TimeRange(Duration.ofSeconds(60), Duration.ofSeconds(240)),
                Fitting.range(routine));
    }

    @Test
    void fittingOnceMoreKeepsWithinTheSameBounds() {
        var routine = routine(settle(20), glide(80, Sides.BOTH), close(20));
        var shorter = fitted(routine, 60);
        assertEquals(Fitting.range(routine), Fitting.range(shorter));
        assertEquals(List.of(20, 80, 20), seconds(fitted(shorter, 120)));
    }

    private static void checkFitted(Routine routine, int minutes) {
        var fitted = fitted(routine, minutes * 60);
        var what = routine.id() + " in " + minutes + " min";
        assertEquals(Duration.ofMinutes(minutes), RoutineFacts.of(fitted).length(), what);
        assertEquals(fitted, read(fitted), what);
        assertEquals(problems(routine), problems(fitted), what);
        checkSides(fitted, what);
        var steps = Played.of(routine);
        var kept = Played.of(fitted).iterator();
        int dropped = 0;
        for (var was : steps) {
            boolean gone =
                    was.step().common().fit().optional()
                            && dropped < steps.size() - Played.of(fitted).size();
            if (gone) {
                dropped++;
                continue;
            }
            checkBounds(was, kept.next(), what);
        }
        assertFalse(kept.hasNext(), what);
    }

    private static void checkBounds(Played was, Played is, String what) {
        var fit = was.step().common().fit();
        var length = is.step().length();
        assertEquals(was.step().common().words(), is.step().common().words(), what);
        assertTrue(length.compareTo(fit.min().orElse(was.step().length().dividedBy(2))) >= 0, what);
        assertTrue(
                length.compareTo(fit.max().orElse(was.step().length().multipliedBy(2))) <= 0, what);
    }

    private static void checkSides(Routine routine, String what) {
        var segments = Timeline.of(routine).segments();
        assertEquals(worked(segments, Side.LEFT), worked(segments, Side.RIGHT), what);
        segments.forEach(segment -> assertEquals(0, segment.length().toNanosPart(), what));
    }

    private static void checkOutside(Routine routine, int below, int above) {
        var range = Fitting.range(routine);
        assertEquals(
                new Fitted.Impossible(Optional.empty(), Optional.of(range.shortest())),
                Fitting.fit(routine, Duration.ofMinutes(below)));
        assertEquals(
                new Fitted.Impossible(Optional.of(range.longest()), Optional.empty()),
                Fitting.fit(routine, Duration.ofMinutes(above)));
    }

    private static Duration worked(List<Segment> segments, Side side) {
        return segments.stream()
                .filter(segment -> segment.side().equals(Optional.of(side)))
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<String> problems(Routine routine) {
        return Lint.check(routine).stream().map(Problem::code).toList();
    }

    private static Routine read(Routine routine) {
        var json = RoutineWriter.write(routine).getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Read.Valid.class, new RoutineReader().read(json)).routine();
    }

    private static Routine fitted(Routine routine, int seconds) {
        return assertInstanceOf(
                        Fitted.Done.class, Fitting.fit(routine, Duration.ofSeconds(seconds)))
                .routine();
    }

    private static List<Integer> seconds(Routine routine) {
        var seconds = new ArrayList<Integer>();
        for (var played : Played.of(routine)) {
            seconds.add((int) played.step().length().toSeconds());
        }
        return seconds;
    }

    private static Step.Leaf step(Routine routine, int index) {
        return (Step.Leaf) routine.steps().get(index);
    }
}
