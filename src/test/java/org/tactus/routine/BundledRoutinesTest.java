package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The routines that come with the application, held against the drafts that they were made from.
class BundledRoutinesTest {
    private static final int LONGEST_SPOKEN = 9;

    /// What a draft says of itself: how long it takes and of how many steps it is made.
    record Draft(String id, int seconds, int steps) {}

    private static final List<Draft> DRAFTS =
            List.of(
                    new Draft("back-relax-20", 1200, 16),
                    new Draft("back-relax-40", 2400, 24),
                    new Draft("lower-back-ease-12", 720, 13),
                    new Draft("desk-neck-shoulders-10", 600, 14),
                    new Draft("self-neck-shoulders-6", 360, 9),
                    new Draft("self-lower-back-ball-8", 480, 8),
                    new Draft("upper-back-knots-15", 900, 14),
                    new Draft("hands-forearms-8", 480, 10),
                    new Draft("feet-10", 600, 12),
                    new Draft("legs-after-sport-15", 900, 15),
                    new Draft("scalp-face-8", 480, 10),
                    new Draft("belly-gentle-6", 360, 8),
                    new Draft("breathe-coherent-5", 300, 3),
                    new Draft("breathe-box-4", 240, 3),
                    new Draft("breathe-478-3", 180, 3),
                    new Draft("breathe-sigh-5", 300, 3),
                    new Draft("wind-down-25", 1500, 17),
                    new Draft("save-your-hands-16", 960, 15));

    static Stream<Draft> drafts() {
        return DRAFTS.stream();
    }

    static Stream<String> ids() {
        return drafts().map(Draft::id);
    }

    @Test
    void theIndexListsEveryDraftOnceAndTheEverydayRoutineFirst() {
        var index = index();

        assertEquals("back-relax-20.json", index.getFirst());
        assertEquals(18, index.size());
        assertEquals(
                ids().map(id -> id + ".json").collect(Collectors.toSet()), new TreeSet<>(index));
    }

    @Test
    void everyDraftedStepIsThere() {
        assertEquals(197, drafts().mapToInt(Draft::steps).sum());
        assertAll(
                drafts().map(
                                draft ->
                                        () ->
                                                assertEquals(
                                                        draft.steps(),
                                                        draftedSteps(draft.id()).count(),
                                                        draft.id())));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isReadWithoutAnyWarning(String id) {
        var read = readFile(id);

        assertEquals(List.of(), read.problems());
        assertInstanceOf(Read.Valid.class, read);
        assertEquals(id, routine(id).id());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void takesAsLongAsItsDraft(Draft draft) {
        assertEquals(Duration.ofSeconds(draft.seconds()), lengthOf(routine(draft.id()).steps()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyStepSaysWhatToDoInTextAndInAShortSpokenLine(String id) {
        for (var leaf : leaves(routine(id).steps()).toList()) {
            var words = leaf.common().words();
            assertTrue(words.text().isPresent(), leaf::toString);
            assertTrue(words.say().isPresent(), leaf::toString);
            var spoken = words.say().get().in(Locale.ENGLISH);
            assertTrue(spoken.split(" ").length <= LONGEST_SPOKEN, spoken);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyTouchSaysHowItGoesWithTheBreath(String id) {
        touches(routine(id))
                .forEach(touch -> assertTrue(touch.breath().isPresent(), touch::toString));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyPointHoldHasAHoldThatFitsIntoOneSide(String id) {
        assertAll(
                sides(routine(id).steps(), false)
                        .map(
                                side ->
                                        () -> {
                                            if (side.touch() instanceof Step.Press press
                                                    && press.technique() == Technique.POINT_HOLD) {
                                                assertTrue(
                                                        withSinkAndRise(press)
                                                                        .compareTo(side.length())
                                                                <= 0,
                                                        press::toString);
                                            }
                                        }));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void fittingBoundsEncloseTheLengthAndLeaveRoomForTheHold(String id) {
        for (var leaf : leaves(routine(id).steps()).toList()) {
            var fit = leaf.common().fit();
            fit.min()
                    .ifPresent(
                            min -> assertTrue(min.compareTo(leaf.length()) <= 0, leaf::toString));
            fit.max()
                    .ifPresent(
                            max -> assertTrue(max.compareTo(leaf.length()) >= 0, leaf::toString));
        }
        assertAll(
                sides(routine(id).steps(), false)
                        .filter(
                                side ->
                                        side.touch() instanceof Step.Press press
                                                && press.hold().isPresent())
                        .map(
                                side ->
                                        () -> {
                                            var press = (Step.Press) side.touch();
                                            var shortest =
                                                    press.common()
                                                            .fit()
                                                            .min()
                                                            .orElse(press.length().dividedBy(2));
                                            boolean halved =
                                                    press.length().compareTo(side.length()) > 0;
                                            var needed =
                                                    withSinkAndRise(press)
                                                            .multipliedBy(halved ? 2 : 1);
                                            assertTrue(
                                                    needed.compareTo(shortest) <= 0,
                                                    press::toString);
                                        }));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sourcesAreFullAddresses(String id) {
        var sources = routine(id).sources();

        assertTrue(sources.size() >= 2, sources::toString);
        assertAll(
                sources.stream()
                        .map(source -> () -> assertTrue(source.startsWith("https://"), source)));
    }

    @Test
    void everyImplementButTheRollerIsUsed() {
        var used =
                ids().flatMap(id -> touches(routine(id)))
                        .map(Step.Touch::with)
                        .collect(Collectors.toSet());

        assertEquals(EnumSet.complementOf(EnumSet.of(Implement.ROLLER)), used);
    }

    @Test
    void nothingBundledIsFirmerThanMedium() {
        ids().flatMap(id -> touches(routine(id)))
                .forEach(touch -> assertTrue(touch.pressure().level() <= 3, touch::toString));
    }

    @Test
    void onlyTheRoutineForSleepIsAWindDown() {
        assertEquals(
                Set.of("wind-down-25"),
                ids().filter(id -> routine(id).isWindDown()).collect(Collectors.toSet()));
    }

    @Test
    void turningOverWaitsForTheReceiverAndTakesNoTime() {
        var waits =
                leaves(routine("legs-after-sport-15").steps())
                        .filter(Step.Wait.class::isInstance)
                        .toList();

        assertEquals(1, waits.size());
        assertEquals(Position.SUPINE, waits.getFirst().common().position().orElseThrow());
        assertEquals(Duration.ZERO, waits.getFirst().length());
    }

    private static List<String> index() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static Read readFile(String id) {
        return new RoutineReader().read(bytes(id + ".json"));
    }

    private static Routine routine(String id) {
        return assertInstanceOf(Read.Valid.class, readFile(id), id).routine();
    }

    private static byte[] bytes(String name) {
        try (var stream = Routine.class.getResourceAsStream("bundled/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no bundled file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The steps of the draft: a wait is ours, to turn over.
    private static Stream<Step.Leaf> draftedSteps(String id) {
        return leaves(routine(id).steps()).filter(leaf -> !(leaf instanceof Step.Wait));
    }

    private static Stream<Step.Touch> touches(Routine routine) {
        return leaves(routine.steps())
                .filter(Step.Touch.class::isInstance)
                .map(Step.Touch.class::cast);
    }

    private static Stream<Step.Leaf> leaves(List<Step> steps) {
        return steps.stream()
                .flatMap(
                        step ->
                                switch (step) {
                                    case Step.Leaf leaf -> Stream.of(leaf);
                                    case Step.Group group -> leaves(group.steps());
                                });
    }

    private static Duration lengthOf(List<Step> steps) {
        return steps.stream()
                .map(
                        step ->
                                switch (step) {
                                    case Step.Leaf leaf -> leaf.length();
                                    case Step.EachSide each ->
                                            lengthOf(each.steps()).multipliedBy(2);
                                    case Step.Repeat repeat ->
                                            lengthOf(repeat.steps()).multipliedBy(repeat.times());
                                })
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// A touch with the time that it has on one side.
    private record OneSide(Step.Touch touch, Duration length) {}

    private static Stream<OneSide> sides(List<Step> steps, boolean eachSide) {
        return steps.stream()
                .flatMap(
                        step ->
                                switch (step) {
                                    case Step.Touch touch ->
                                            Stream.of(new OneSide(touch, oneSide(touch, eachSide)));
                                    case Step.Leaf _ -> Stream.empty();
                                    case Step.EachSide each -> sides(each.steps(), true);
                                    case Step.Repeat repeat -> sides(repeat.steps(), eachSide);
                                });
    }

    private static Duration withSinkAndRise(Step.Press press) {
        return Step.Press.once(press.hold().orElseThrow());
    }

    private static Duration oneSide(Step.Touch touch, boolean eachSide) {
        return eachSide ? touch.length() : touch.length().dividedBy(touch.sides().parts());
    }
}
