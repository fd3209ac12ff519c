package org.tactus.ui.breathing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.routine.BreathPattern;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Precautions;
import org.tactus.safety.Screening;
import org.tactus.text.Messages;
import org.tactus.ui.control.BreathFrame;
import org.tactus.ui.player.FakeClocks;

class BreathingViewModelTest {
    private final FakeClocks clocks = new FakeClocks();
    private final BreathingViewModel model = model(false);

    @Test
    void itBeginsWithCalmBreathing() {
        assertEquals("calm-4-6", model.planProperty().get().pattern().name());
        assertEquals("30 breaths · 5:00", model.texts().length(model.planProperty().get()));
    }

    @ParameterizedTest
    @MethodSource("known")
    void everyRhythmHasWordsAndEndsOnAWholeBreath(BreathPattern pattern) {
        model.choose(pattern);
        var plan = model.planProperty().get();
        assertFalse(model.texts().note(pattern).isEmpty());
        assertFalse(model.texts().phases(pattern).isEmpty());
        if (!pattern.isNatural()) {
            assertEquals(pattern.cycle().multipliedBy(plan.breaths()), plan.length());
        }
    }

    static List<BreathPattern> known() {
        return BreathPattern.known();
    }

    @Test
    void fourSevenEightBeginsWithFourBreathsAndHasEightAtMost() {
        model.choose(BreathPattern.parse("relax-4-7-8").orElseThrow());
        assertEquals(4, model.planProperty().get().breaths());
        for (int i = 0; i < 10; i++) {
            model.longer();
        }
        assertEquals(8, model.planProperty().get().breaths());
    }

    @Test
    void minutesBecomeWholeBreaths() {
        model.choose(BreathPattern.parse("coherent-5.5").orElseThrow());
        var plan = model.planProperty().get();
        assertEquals(27, plan.breaths());
        assertEquals(Duration.ofSeconds(297), plan.length());
    }

    @Test
    void aRhythmOfOnesOwnIsTakenOrExplained() {
        model.writeOwn("in 4, hold 2, out");
        assertFalse(model.ownProblemProperty().get().isEmpty());
        model.writeOwn("In 4, hold 2, out 6");
        assertEquals("", model.ownProblemProperty().get());
        assertEquals(Duration.ofSeconds(12), model.planProperty().get().pattern().cycle());
    }

    @Test
    void whoMustNotHoldTheBreathIsOfferedNoHolds() {
        model.choose(BreathPattern.parse("box-4").orElseThrow());
        model.keepTo(of("A2"), List.of(), true);
        assertEquals("calm-4-6", model.planProperty().get().pattern().name());
        assertTrue(
                model.patternsProperty().get().stream().noneMatch(BreathPattern::hasHolds),
                model.patternsProperty().get().toString());
        assertEquals(
                "Rhythms with holds are left out, because of what you said about pregnancy. Has that"
                        + " changed? Start any massage: on its questions, choose \u201cSomething has"
                        + " changed\u201d.",
                model.keptProperty().get());
        model.writeOwn("in 4, hold 2, out 6");
        assertEquals(
                "Leave out the hold: the breath is not held, because of what you said about"
                        + " pregnancy.",
                model.ownProblemProperty().get());
        assertEquals("calm-4-6", model.planProperty().get().pattern().name());
        model.writeOwn("in 4, out 7");
        assertEquals("", model.ownProblemProperty().get());

        model.keepTo(Precautions.NONE, List.of(), true);
        assertEquals(BreathPattern.known(), model.patternsProperty().get());
        assertEquals("", model.keptProperty().get());
    }

    @Test
    void whoWasNotAskedYetIsOfferedNoHoldsButTheQuestions() {
        model.choose(BreathPattern.parse("box-4").orElseThrow());
        model.keepTo(Precautions.NONE, List.of(), false);
        assertEquals("calm-4-6", model.planProperty().get().pattern().name());
        assertTrue(model.patternsProperty().get().stream().noneMatch(BreathPattern::hasHolds));
        assertTrue(model.unaskedProperty().get());
        assertTrue(model.keptProperty().get().startsWith("Rhythms with holds come after"));
        model.writeOwn("in 4, hold 2, out 6");
        assertTrue(model.ownProblemProperty().get().startsWith("Leave out the hold, or answer"));
        model.keepTo(Precautions.NONE, List.of(), true);
        assertFalse(model.unaskedProperty().get());
        assertEquals(BreathPattern.known(), model.patternsProperty().get());
    }

    @Test
    void whoHasPanicAttacksBeginsInTheirOwnRhythm() {
        model.keepTo(of("B1"), List.of(), true);
        assertTrue(
                model.keptProperty()
                        .get()
                        .contains("own rhythm, because of what you said about your breathing"));
        model.start();
        clocks.pass(Duration.ofSeconds(7), model::frame);
        assertEquals("easy", frame().word());
        clocks.pass(Duration.ofSeconds(60), model::frame);
        assertEquals("in", frame().word());
        clocks.pass(Duration.ofSeconds(4), model::frame);
        assertEquals("out", frame().word());
    }

    @Test
    void whoWasToldNotTodayBreathesNaturally() {
        model.keepTo(Precautions.NONE, List.of("T3", "U2"), true);
        assertTrue(model.planProperty().get().pattern().isNatural());
        assertEquals(1, model.patternsProperty().get().size());
        assertEquals(
                "You did not say no today to this: \u201cHave you had alcohol or drugs today that"
                        + " make you drowsy or numb?\u201d \u201cDo you have a fever, do you shiver, or do"
                        + " you feel very unwell?\u201d So only natural breathing is offered. To change"
                        + " the answer, start any massage: its questions come first.",
                model.keptProperty().get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWasToldNotTodayInTheMidstOfARhythmBreathesNaturallyAfterIt(boolean asked) {
        model.choose(BreathPattern.parse("box-4").orElseThrow());
        model.start();
        model.keepTo(Precautions.NONE, List.of("U1"), asked);
        assertEquals("box-4", model.planProperty().get().pattern().name());
        model.stop();
        model.writeOwn("in 4, hold 7, out 8");
        assertEquals(model.keptProperty().get(), model.ownProblemProperty().get());
        model.writeOwn("in 4, out 7");
        assertEquals(model.keptProperty().get(), model.ownProblemProperty().get());
        model.start();
        assertTrue(model.planProperty().get().pattern().isNatural());
    }

    private BreathFrame frame() {
        return model.displayProperty().get().orElseThrow().frame();
    }

    private static Precautions of(String question) {
        var today = LocalDate.of(2026, 11, 29);
        return Screening.standing(Answers.NONE.with(question, Answer.YES, today), today);
    }

    @Test
    void fourSevenEightWrittenByHandHasTheSameLimit() {
        model.writeOwn("in 4, hold 7, out 8");
        assertEquals(4, model.planProperty().get().breaths());
        for (int i = 0; i < 10; i++) {
            model.longer();
        }
        assertEquals(8, model.planProperty().get().breaths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 0.000000001, out 0.000000001", "in 0.5, out 1", "natural"})
    void whatNobodyCanBreatheInIsNoRhythmOfOnesOwn(String written) {
        var before = model.planProperty().get();
        model.writeOwn(written);
        assertFalse(model.ownProblemProperty().get().isEmpty());
        assertEquals(before, model.planProperty().get());
    }

    @Test
    void reducedMotionCanBeChosenLater() {
        model.start();
        model.reducedMotionProperty().set(true);
        clocks.pass(Duration.ofMillis(5100), model::frame);
        var before = display().frame().fill();
        clocks.pass(Duration.ofMillis(800), model::frame);
        assertEquals(before, display().frame().fill());
    }

    @Test
    void aSessionCountsBreathsAndEndsAfterTheLast() {
        model.shorter();
        model.start();
        pass(5);
        assertEquals("breath 1 of 24", display().line());
        assertEquals("in", display().frame().word());
        assertEquals("4", display().frame().count());
        pass(6);
        assertEquals("out", display().frame().word());
        assertEquals("4", display().frame().count());
        assertTrue(display().left().startsWith("3:54 left"), display().left());
        pass(234);
        assertFalse(model.runningProperty().get());
        assertEquals("Done: 4:00 of quiet breathing", model.outcomeProperty().get());
    }

    @Test
    void itPausesAndGoesOn() {
        model.start();
        pass(7);
        model.toggle();
        assertFalse(display().pausing().isEmpty());
        assertFalse(model.animatingProperty().get());
        pass(20);
        model.toggle();
        pass(3);
        assertEquals("2", display().frame().count());
    }

    @Test
    void tooSlowGoesOnMoreGentlyForTheTimeThatIsLeft() {
        model.start();
        pass(65);
        model.tooSlow();
        assertEquals("gentle-3-4", model.planProperty().get().pattern().name());
        assertEquals(35, model.planProperty().get().breaths());
        pass(3);
        assertEquals("breath 1 of 35", display().line());
    }

    @Test
    void withReducedMotionTheFormMovesOnceASecond() {
        var calm = model(true);
        calm.start();
        clocks.pass(Duration.ofMillis(5100), calm::frame);
        var before = calm.displayProperty().get().orElseThrow().frame().fill();
        clocks.pass(Duration.ofMillis(800), calm::frame);
        assertEquals(before, calm.displayProperty().get().orElseThrow().frame().fill());
        clocks.pass(Duration.ofMillis(200), calm::frame);
        assertTrue(calm.displayProperty().get().orElseThrow().frame().fill() > before);
    }

    private BreathingViewModel model(boolean reducedMotion) {
        return new BreathingViewModel(
                clocks.clocks()::session,
                clocks.clocks().nanos(),
                reducedMotion,
                Messages.in(Locale.ENGLISH),
                () -> _ -> {});
    }

    private BreathingDisplay display() {
        return model.displayProperty().get().orElseThrow();
    }

    private void pass(int seconds) {
        clocks.pass(Duration.ofSeconds(seconds), model::frame);
    }
}
