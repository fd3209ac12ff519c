package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.routine.Sides.BOTH;
import static org.tactus.routine.Sides.LEFT_THEN_RIGHT;
import static org.tactus.session.Given.seconds;
import static org.tactus.session.Steps.ask;
import static org.tactus.session.Steps.breathe;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.hold;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.stroke;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

final class PromptsTest {

    @Test
    void theReceiverIsAskedAfterTheFirstFirmStep() {
        prompts(routine(gentle(60), glide(60, LEFT_THEN_RIGHT), glide(60, BOTH), gentle(60)), 130);
    }

    @Test
    void afterTheFirstFirmStepHandsAreAtWorkAgainBeforeAnythingIsAsked() {
        prompts(routine(glide(60, BOTH), breathe("calm-4-6", 3), gentle(60)), 100);
    }

    @Test
    void theReceiverIsAskedBeforeEachPointHold() {
        prompts(
                routine(gentle(100), hold(60, LEFT_THEN_RIGHT), gentle(100), hold(60, BOTH)),
                83,
                170,
                243);
    }

    @Test
    void nobodyAsksWithinAMinuteOfAQuestion() {
        prompts(routine(gentle(30), ask(20), gentle(70), hold(60, BOTH)));
        prompts(routine(gentle(30), ask(20), gentle(77), hold(60, BOTH)), 110);
    }

    @Test
    void aQuestionThatFollowsSoonIsEnoughAfterAFirmStep() {
        prompts(routine(glide(60, BOTH), gentle(40), ask(20), gentle(60)));
    }

    @Test
    void handsNeverWorkFiveMinutesUnasked() {
        prompts(routine(gentle(700)), 300, 612);
        prompts(routine(gentle(200), rest(60), gentle(200)), 360);
        prompts(routine(gentle(200), ask(20), gentle(290)));
    }

    @Test
    void aPromptIsOverBeforeAQuestionBegins() {
        prompts(routine(gentle(305), ask(20)), 293);
    }

    @Test
    void whatLeadsToSleepIsNotAsked() {
        prompts(windDown(gentle(700), hold(60, BOTH)));
    }

    @Test
    void aPromptIsShownForTwelveSeconds() {
        var prompts = Prompts.of(Timeline.of(routine(gentle(400))));
        assertFalse(prompts.isShown(seconds(299.9)));
        assertTrue(prompts.isShown(seconds(300)));
        assertTrue(prompts.isShown(seconds(311.9)));
        assertFalse(prompts.isShown(seconds(312)));
    }

    @Test
    void softerHandsAreNotFirm() {
        var timeline = Timeline.of(routine(glide(60, BOTH), gentle(60)));
        assertEquals(List.of(), Prompts.of(timeline.softer(Duration.ZERO)).starts());
    }

    @Property(tries = 500)
    void handsNeverWorkLongerThanFiveMinutesWithoutAQuestionOrAPrompt(
            @ForAll("sessions") Timeline timeline) {
        var prompts = Prompts.of(timeline);
        var unasked = Duration.ZERO;
        for (int second = 0; second < timeline.length().toSeconds(); second++) {
            var now = Duration.ofSeconds(second);
            var segment = timeline.at(now).segment();
            if (segment.step() instanceof Step.Ask || prompts.isShown(now)) {
                unasked = Duration.ZERO;
            } else if (segment.touch().isPresent()) {
                unasked = unasked.plusSeconds(1);
            }
            assertTrue(
                    unasked.compareTo(Prompts.LONGEST.plusSeconds(1)) <= 0,
                    () -> "at " + now + " with " + prompts.starts());
        }
    }

    @Property(tries = 500)
    void noPromptOverlapsAQuestionOrAnotherPrompt(@ForAll("sessions") Timeline timeline) {
        var prompts = Prompts.of(timeline).starts();
        var over = Duration.ZERO;
        for (var start : prompts) {
            assertTrue(start.compareTo(over) >= 0, prompts::toString);
            over = start.plus(Prompts.SHOWN);
            var end = over;
            assertTrue(
                    timeline.segments().stream()
                            .filter(segment -> segment.step() instanceof Step.Ask)
                            .noneMatch(
                                    question ->
                                            question.start().compareTo(end) < 0
                                                    && question.end().compareTo(start) > 0),
                    prompts::toString);
            assertTrue(over.compareTo(timeline.length()) <= 0, prompts::toString);
        }
    }

    @Property(tries = 500)
    void beforeEveryPointHoldSomebodyHasJustAsked(@ForAll("sessions") Timeline timeline) {
        var prompts = Prompts.of(timeline).starts();
        for (var hold : timeline.segments()) {
            boolean begins =
                    !hold.marks().holds().isEmpty()
                            && (hold.index() == 0
                                    || timeline.segments().get(hold.index() - 1).number()
                                            != hold.number());
            var reach = hold.start().minus(Prompts.APART).minusSeconds(2 * 17);
            if (begins && hold.start().compareTo(seconds(17)) >= 0) {
                boolean asked =
                        timeline.segments().stream()
                                .filter(segment -> segment.step() instanceof Step.Ask)
                                .anyMatch(
                                        question ->
                                                question.end().compareTo(reach) >= 0
                                                        && question.start().compareTo(hold.start())
                                                                < 0);
                boolean prompted =
                        prompts.stream()
                                .anyMatch(
                                        start ->
                                                start.compareTo(reach) >= 0
                                                        && start.compareTo(hold.start()) < 0);
                assertTrue(asked || prompted, () -> hold.start() + " with " + prompts);
            }
        }
    }

    @Property(tries = 100)
    void nothingIsAskedOnTheWayToSleep(@ForAll("sessions") Timeline timeline) {
        var steps = timeline.routine().steps().toArray(Step[]::new);
        assertEquals(List.of(), Prompts.of(Timeline.of(windDown(steps))).starts());
    }

    @Provide
    Arbitrary<Timeline> sessions() {
        var seconds = Arbitraries.integers().between(5, 420);
        var sides = Arbitraries.of(BOTH, LEFT_THEN_RIGHT);
        return Arbitraries.oneOf(
                        seconds.map(PromptsTest::gentle),
                        Combinators.combine(seconds, sides).as((time, on) -> glide(time, on)),
                        Combinators.combine(seconds, sides).as((time, on) -> hold(time, on)),
                        Arbitraries.integers().between(5, 60).map(Steps::ask),
                        Arbitraries.integers().between(1, 120).map(Steps::settle),
                        Arbitraries.of(Steps.pause()))
                .list()
                .ofMaxSize(10)
                .map(steps -> Timeline.of(routine(steps.toArray(Step[]::new))));
    }

    private static void prompts(Routine routine, double... at) {
        assertEquals(
                Arrays.stream(at).mapToObj(Given::seconds).toList(),
                Prompts.of(Timeline.of(routine)).starts());
    }

    /// Pressure 2.
    private static Step gentle(int seconds) {
        var firm = (Step.Stroke) stroke(8, seconds, Sides.BOTH, Optional.empty());
        return new Step.Stroke(
                firm.common(),
                firm.technique(),
                firm.zones(),
                firm.with(),
                firm.tempo(),
                new Pressure(2),
                firm.sides(),
                firm.length(),
                firm.direction(),
                firm.breath());
    }

    private static Routine windDown(Step... steps) {
        var awake = routine(steps);
        return new Routine(
                awake.id(),
                awake.title(),
                awake.summary(),
                awake.audience(),
                awake.position(),
                awake.giver(),
                awake.lubricant(),
                awake.needs(),
                List.of(Routine.WIND_DOWN),
                awake.sources(),
                awake.steps());
    }
}
