package org.tactus.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.routine.Pressure;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Preferences;
import org.tactus.safety.Question.When;
import org.tactus.safety.Questions;

/// What `tactus play` asks before it plays.
final class InterviewTest {
    private static final String EMERGENCY = "This can be serious. Stop and call";
    private static final String BREATHE = "breathe, in your own rhythm";
    private static final String DONE = "Done after";

    @Test
    void whoHasNothingToSayIsAskedEverythingOnceAndPlayed() {
        var run = play(answers(Map.of()));
        assertEquals(0, run.code());
        assertTrue(run.out().contains("1/39  Have you lost control"), run.out());
        assertTrue(run.out().contains("39/39  Do you both agree"), run.out());
        assertTrue(run.out().contains(DONE), run.out());
        assertFalse(run.out().contains("Gentler"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "yes", "?", "not sure", "Y"})
    void anEmergencyEndsItAtOnce(String answer) {
        var run = play("n\n" + answer + "\n" + answers(Map.of()));
        assertTrue(run.out().contains(EMERGENCY), run.out());
        assertTrue(run.out().contains("999, 112 or 911"), run.out());
        assertFalse(run.out().contains("3/39"), run.out());
        assertFalse(run.out().contains(DONE), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void aSwollenLegIsForADoctorAndOnlyTheSignsOfAnEmergencyAreStillAsked() {
        var run = play(answers(Map.of("U1", "y")));
        assertTrue(run.out().contains("Not today. Please see a doctor"), run.out());
        assertTrue(run.out().contains("Because you did not say no"), run.out());
        assertTrue(run.out().contains(BREATHE), run.out());
        assertTrue(run.out().contains("Do you have a fever"), run.out());
        assertFalse(run.out().contains("lost weight"), run.out());
        assertFalse(run.out().contains(DONE), run.out());
    }

    @Test
    void alcoholStopsItForToday() {
        var run = play(answers(Map.of("T3", "?")));
        assertTrue(run.out().contains("Not today. Please contact"), run.out());
        assertFalse(run.out().contains(DONE), run.out());
    }

    @Test
    void enterAloneAndWhatMakesNoSenseAskAgain() {
        var run = play("\n\nperhaps\n" + answers(Map.of()));
        assertEquals(4, run.out().split("1/39  Have you lost", -1).length - 1, run.out());
        assertTrue(run.out().contains(DONE), run.out());
    }

    @Test
    void bloodThinnersNeedAClinicianWhoHasAgreed() {
        var refused = play(answers(Map.of("A1", "y")) + "n\n");
        assertTrue(refused.out().contains("needs a professional's opinion"), refused.out());
        assertTrue(refused.out().contains("ask them first"), refused.out());
        assertFalse(refused.out().contains(DONE), refused.out());

        var old = "2026-08-30";
        var future = "2026-11-30";
        var agreed =
                play(answers(Map.of("A1", "y")) + "y\n" + old + "\n" + future + "\n2026-11-01\n");
        assertEquals(3, agreed.out().split("On which day", -1).length - 1, agreed.out());
        assertTrue(agreed.out().contains("Gentler today"), agreed.out());
        assertTrue(agreed.out().contains(DONE), agreed.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "T2", "A9", "A3"})
    void whatHasAPlaceNeedsTheFigure(String question) {
        var run = play(answers(Map.of(question, "y")));
        assertTrue(run.out().contains("Open the window"), run.out());
        assertFalse(run.out().contains(DONE), run.out());
    }

    @Test
    void aCapMakesItGentlerAndWhatFollowsAnAnswerIsAskedAfterIt() {
        var lines = answers(Map.of("A11", "y")).lines().toList();
        var input = new ArrayList<>(lines);
        input.add(lines.indexOf("y") + 1, "n");
        var run = play(String.join("\n", input) + "\n");
        assertTrue(run.out().contains("Do you wear a patch"), run.out());
        assertTrue(
                run.out().contains("Gentler today: because of what you said about medicines"),
                run.out());
        assertTrue(run.out().contains(DONE), run.out());
    }

    @Test
    void nothingStartsWithoutConsentNorWhenNobodyAnswersAnyMore() {
        var no = play(answers(Map.of("C1", "n")));
        assertTrue(no.out().contains("Nothing starts without a yes"), no.out());
        assertFalse(no.out().contains(DONE), no.out());
        var gone = play("n\nn\n");
        assertTrue(gone.out().contains("nothing starts"), gone.out());
        assertFalse(gone.out().contains(DONE), gone.out());
    }

    @Test
    void whoWasAskedEverythingLatelyIsAskedTheShortSetAndGetsWhatTheyLike() {
        var anna = receiver(Answers.NONE, new Preferences(Optional.of(new Pressure(1)), Set.of()));
        var run = Run.knowing(anna, "y\n" + shortSet(), "play", "--speed", "1000");
        assertTrue(run.out().contains("Is it for Anna"), run.out());
        assertFalse(run.out().contains("blood thinners"), run.out());
        assertTrue(run.out().contains("Gentler today: as you like it"), run.out());
        assertTrue(run.out().contains(DONE), run.out());
    }

    @Test
    void somebodyElseIsAskedEverything() {
        var anna = receiver(Answers.NONE, Preferences.NONE);
        var run = Run.knowing(anna, "n\n" + answers(Map.of()), "play", "--speed", "1000");
        assertTrue(run.out().contains("blood thinners"), run.out());
        assertTrue(run.out().contains(DONE), run.out());
    }

    @Test
    void whatLastsCountsForBreathingToo() {
        var pregnant = Answers.NONE.with("A2", Answer.YES, Run.TODAY);
        var run =
                Run.knowing(
                        receiver(pregnant, Preferences.NONE),
                        "",
                        "play",
                        "breathe-box-4",
                        "--speed",
                        "1000");
        assertTrue(run.out().contains("instead of box breathing"), run.out());
        assertFalse(run.out().contains("hold 4"), run.out());
        assertTrue(run.out().contains(DONE), run.out());
    }

    /// What is open besides does not matter, nor whether somebody says that all was asked.
    @ParameterizedTest
    @ValueSource(strings = {"--asked", "--mute"})
    void whatSpeaksAgainstHoldsCountsThoughOtherQuestionsAreDue(String option) {
        var pregnant = Answers.NONE.with("A2", Answer.YES, Run.TODAY.minusDays(10));
        var anna = new Receiver("Anna", pregnant, Preferences.NONE);
        var run = Run.knowing(anna, "", "play", "breathe-box-4", "--speed", "1000", option);
        assertFalse(run.out().contains("hold 4"), run.out());
        assertTrue(run.out().contains(DONE), run.out());
    }

    @Test
    void whatLastsCountsWhereTheQuestionsWereAnsweredElsewhere() {
        var anna = receiver(Answers.NONE.with("A11", Answer.YES, Run.TODAY), Preferences.NONE);
        var run = Run.knowing(anna, "", "play", "--asked", "--speed", "1000");
        assertTrue(run.out().contains("Gentler today"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"breathe-coherent-5", "breathe-box-4", "back-relax-20"})
    void whatWasSaidTodayAndBarsAMassageBarsItHereToo(String routine) {
        var anna = receiver(Answers.NONE.with("U1", Answer.YES, Run.TODAY), Preferences.NONE);
        var run = Run.knowing(anna, "", "play", routine, "--asked", "--speed", "1000");
        assertTrue(run.out().contains("Not today. Please see a doctor"), run.out());
        assertTrue(run.out().contains(BREATHE), run.out());
        assertFalse(run.out().contains(DONE), run.out());
    }

    @Test
    void whereNobodyCanBeAskedOneLineSaysSoAndItPlays() {
        var run = Run.tactus("play", "--speed", "1000");
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("Nobody can be asked"), run.err());
        assertTrue(run.out().contains(DONE), run.out());
        assertEquals("", Run.tactus("play", "--speed", "1000", "--asked").err());
        assertEquals("", Run.tactus("play", "breathe-coherent-5", "--speed", "1000").err());
        var holds = Run.tactus("play", "breathe-box-4", "--speed", "1000");
        assertTrue(holds.err().contains("Nobody can be asked"), holds.err());
    }

    @Test
    void whoHasAnsweredElsewhereIsNotAsked() {
        var run = Run.typing("", "play", "--asked", "--speed", "1000");
        assertFalse(run.out().contains("questions"), run.out());
        assertTrue(run.out().contains(DONE), run.out());
    }

    @Test
    void whereLittleIsLeftAnotherRoutineIsNamedAndTheRestIsPlayedIfWanted() {
        var pregnant = Map.of("A2", "y");
        var run =
                Run.typing(
                        answers(pregnant) + "y\n2026-11-01\nn\n",
                        "play",
                        "legs-after-sport-15",
                        "--speed",
                        "1000");
        assertTrue(run.out().contains("More than two fifths"), run.out());
        assertTrue(run.out().contains("Play what is left?"), run.out());
        assertFalse(run.out().contains(DONE), run.out());
    }

    private static Run play(String input) {
        return Run.typing(input, "play", "--speed", "1000");
    }

    /// A no to every question that is always asked, but for these.
    private static String answers(Map<String, String> others) {
        return Questions.all().stream()
                .filter(question -> question.follows().isEmpty())
                .map(
                        question ->
                                others.getOrDefault(
                                        question.id(), question.id().equals("C1") ? "y" : "n"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String shortSet() {
        return Questions.all().stream()
                .filter(question -> question.when() == When.EVERY_TIME)
                .filter(question -> question.follows().isEmpty())
                .map(question -> question.id().equals("C1") ? "y" : "n")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Somebody who was asked everything a week ago.
    private static Receiver receiver(Answers known, Preferences preferences) {
        var answers = known;
        for (var question : Questions.all()) {
            if (question.when() == When.FULL && known.to(question.id()).isEmpty()) {
                answers = answers.with(question.id(), Answer.NO, Run.TODAY.minusDays(7));
            }
        }
        return new Receiver("Anna", answers, preferences);
    }
}
