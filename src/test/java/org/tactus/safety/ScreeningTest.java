package org.tactus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.safety.Answering.LEFT_CALF;
import static org.tactus.safety.Answering.TODAY;
import static org.tactus.safety.Answering.after;
import static org.tactus.safety.Answering.agreed;
import static org.tactus.safety.Answering.clear;
import static org.tactus.safety.Answering.counting;
import static org.tactus.safety.Answering.fine;
import static org.tactus.safety.Answering.yesTo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Technique;
import org.tactus.text.Messages;

class ScreeningTest {
    private static final Spot LEFT_NECK = new Spot(Zone.NECK_BACK, Side.LEFT);

    static List<Question> questions() {
        return Questions.all();
    }

    @Test
    void withNothingWrongAMassageStartsAsItIs() {
        assertEquals(
                new Outcome.Clear(Precautions.NONE, List.of()), Screening.outcome(fine(), TODAY));
    }

    @Test
    void theBreathIsHeldOnlyWhenAllIsAskedAndAgreed() {
        assertFalse(Screening.mayHold(Answers.NONE, TODAY));
        assertTrue(Screening.mayHold(fine(), TODAY));
        assertTrue(Screening.mayHold(Screening.anew(fine(), TODAY), TODAY));
        assertFalse(Screening.mayHold(yesTo("A1"), TODAY));
        assertTrue(Screening.mayHold(yesTo("A1").withAgreement("A1", TODAY), TODAY));
        assertFalse(Screening.mayHold(fine(), TODAY.plusDays(Answers.DAYS + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3", "E4", "E5", "E6"})
    @Proves({"E1", "E2", "E3", "E4", "E5", "E6", "does-emergency"})
    void signsOfAnEmergencyShowItsCard(String id) {
        assertEquals(new Outcome.Emergency(List.of(id)), Screening.outcome(yesTo(id), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U1", "U3", "U4", "U5", "U6", "U7", "U8"})
    @Proves({"U1", "U3", "U4", "U5", "U6", "U7", "U8", "site-calf", "does-not-today"})
    void urgentSignsEndTheDay(String id) {
        assertEquals(new Outcome.NotToday(true, List.of(id)), Screening.outcome(yesTo(id), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U2", "T1", "T3", "T4"})
    @Proves({"U2", "T1", "T3", "T4", "does-not-today"})
    void someDaysAreNotForMassage(String id) {
        assertEquals(new Outcome.NotToday(false, List.of(id)), Screening.outcome(yesTo(id), TODAY));
    }

    @Test
    @Proves("U2-back")
    void aFeverWithBackPainIsUrgent() {
        assertEquals(
                new Outcome.NotToday(true, List.of("U2-back")),
                Screening.outcome(yesTo("U2", "U2-back"), TODAY));
    }

    @Test
    @Proves("T5-now")
    void aClotNowStops() {
        assertEquals(
                new Outcome.NotToday(false, List.of("T5-now")),
                Screening.outcome(yesTo("T5", "T5-now"), TODAY));
    }

    @Test
    @Proves("A5-crisis")
    void veryHighBloodPressureStops() {
        assertEquals(
                new Outcome.NotToday(false, List.of("A5-crisis")),
                Screening.outcome(yesTo("A5", "A5-crisis"), TODAY));
    }

    @Test
    @Proves("T2")
    void aFreshInjuryIsLeftOut() {
        assertEquals(Set.of(LEFT_CALF), after("T2").excluded());
    }

    @Test
    @Proves("T2")
    void aFreshInjuryOfBackOrNeckStops() {
        var answers = yesTo("T2").withSpots("T2", Set.of(LEFT_CALF, LEFT_NECK));

        assertEquals(new Outcome.NotToday(false, List.of("T2")), Screening.outcome(answers, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"U9", "U10", "T5", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A10"})
    @Proves({"U9", "U10", "T5", "does-ask"})
    void someAnswersNeedAClinicianWhoAgreesAndGentleHandsThen(String id) {
        var answers = yesTo(id);

        assertEquals(new Outcome.NeedsAgreement(List.of(id)), Screening.outcome(answers, TODAY));
        assertEquals(
                Optional.of(new Pressure(2)),
                clear(agreed(answers, id)).precautions().cap(LEFT_NECK));
    }

    @Test
    @Proves("does-ask")
    void anAgreementExpiresAfterNinetyDays() {
        var answers = yesTo("A7").withAgreement("A7", TODAY.minusDays(91));

        assertEquals(new Outcome.NeedsAgreement(List.of("A7")), Screening.outcome(answers, TODAY));
        assertInstanceOf(
                Outcome.Clear.class,
                Screening.outcome(yesTo("A7").withAgreement("A7", TODAY.minusDays(90)), TODAY));
    }

    @Test
    void anAgreementOfTomorrowIsNone() {
        var answers = yesTo("A7").withAgreement("A7", TODAY.plusDays(1));

        assertInstanceOf(Outcome.NeedsAgreement.class, Screening.outcome(answers, TODAY));
    }

    @Test
    @Proves("A1")
    void thinBloodForbidsPointsTappingAndDevices() {
        var precautions = after("A1");

        assertEquals(List.of(Technique.POINT_HOLD, Technique.TAPOTEMENT), forbidden(precautions));
        assertFalse(precautions.against(Implement.DEVICE).isEmpty());
    }

    @Test
    @Proves("A2")
    void pregnancyLeavesOutBellyAndLegsAndLyingFlat() {
        var precautions = after("A2");

        assertTrue(
                precautions
                        .excluded()
                        .containsAll(List.of(new Spot(Zone.ABDOMEN, Side.MIDLINE), LEFT_CALF)));
        assertFalse(precautions.against(Position.PRONE).isEmpty());
        assertFalse(precautions.against(Position.SUPINE).isEmpty());
        assertTrue(precautions.against(Position.SIDE_LYING).isEmpty());
        assertEquals(List.of(Technique.TAPOTEMENT), forbidden(precautions));
        assertFalse(precautions.against(Implement.DEVICE).isEmpty());
        assertFalse(precautions.againstHolds().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3", "A6", "A10", "A11-patch", "L1", "L2"})
    @Proves({"A3", "A6", "A10", "A11-patch", "L1", "L2", "site-breast", "does-local"})
    void whatIsTappedIsLeftOut(String id) {
        var precautions = Answering.afterOne(Questions.of(id));

        assertEquals(Set.of(LEFT_CALF), precautions.excluded());
        assertEquals(Set.of(new Reason.Tapped(id)), precautions.against(LEFT_CALF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A8"})
    @Proves({"A4", "A8"})
    void someLeaveTheNeckOut(String id) {
        var precautions = after(id);

        assertEquals(Set.of(new Reason.Answered(id)), precautions.against(LEFT_NECK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2", "A4", "A5", "A10-lung", "B1"})
    @Proves({"A2", "A4", "A5", "A10-lung", "B1"})
    void someDoNotHoldTheirBreath(String id) {
        assertFalse(Answering.afterOne(Questions.of(id)).againstHolds().isEmpty());
    }

    @Test
    @Proves("B1")
    void breathlessPeopleBeginWithTheirOwnRhythm() {
        assertFalse(after("B1").againstPacing().isEmpty());
    }

    @Test
    @Proves("A7")
    void brittleBonesForbidHardThingsAndCompression() {
        var precautions = after("A7");

        assertEquals(List.of(Technique.COMPRESSION), forbidden(precautions));
        for (var tool : List.of(Implement.BALL, Implement.ELBOW, Implement.DEVICE)) {
            assertFalse(precautions.against(tool).isEmpty());
        }
    }

    @Test
    @Proves("A9")
    void dullSpotsAreTouchedVeryLightly() {
        var clear = clear(yesTo("A9"));

        assertEquals(Optional.of(new Pressure(1)), clear.precautions().cap(LEFT_CALF));
        assertEquals(Optional.empty(), clear.precautions().cap(LEFT_NECK));
        assertEquals(List.of(Advice.LOOK_AT_SKIN), clear.advice());
    }

    @Test
    @Proves("A11")
    void medicinesThatHidePainAskForLightHands() {
        assertEquals(Optional.of(new Pressure(2)), after("A11").cap(LEFT_NECK));
    }

    @Test
    @Proves({"L2", "G1", "G2", "C2"})
    void someAnswersComeWithAdvice() {
        assertEquals(List.of(Advice.SHOW_LUMP), clear(yesTo("L2")).advice());
        assertEquals(List.of(Advice.READY_HANDS), clear(yesTo("G1")).advice());
        assertEquals(List.of(Advice.SPARE_HANDS), clear(yesTo("G2")).advice());
        assertEquals(Optional.of("save-your-hands-16"), Advice.SPARE_HANDS.routine());
        assertEquals(List.of(Advice.PLAIN_OIL), clear(yesTo("C2")).advice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "NOT_SURE"})
    @Proves("C1")
    void withoutAYesOfBothNothingStarts(Answer answer) {
        assertEquals(
                new Outcome.NoConsent(),
                Screening.outcome(fine().with("C1", answer, TODAY), TODAY));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void notSureIsAsGoodAsTheCarefulAnswer(Question question) {
        boolean consents = question.id().equals("C1");
        var careful = consents ? Answer.NO : Answer.YES;

        assertEquals(
                Screening.outcome(counting(careful, question.id()), TODAY),
                Screening.outcome(counting(Answer.NOT_SURE, question.id()), TODAY));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasATextAndAPlaceForItsSpots(Question question) {
        var text = Messages.in(Locale.ENGLISH).get(question.key());
        boolean taps =
                question.effects().stream()
                        .anyMatch(
                                effect ->
                                        effect instanceof Effect.ExcludeTapped
                                                || effect instanceof Effect.CapTapped);

        assertFalse(text.isBlank());
        assertEquals(taps, question.where() != Question.Where.NOWHERE);
    }

    @Test
    void theSeverestCountsThoughOthersAreMissing() {
        var answers =
                Answers.NONE
                        .with("T1", Answer.YES, TODAY)
                        .with("U1", Answer.YES, TODAY)
                        .with("E5", Answer.NOT_SURE, TODAY);

        assertEquals(new Outcome.Emergency(List.of("E5")), Screening.outcome(answers, TODAY));
    }

    @Test
    void withoutAnswersEverythingIsOpen() {
        var open = (Outcome.Unanswered) Screening.outcome(Answers.NONE, TODAY);

        assertTrue(open.questions().contains("E1"));
        assertFalse(open.questions().contains("U2-back"));
    }

    @Test
    void aPlaceIsNotAnsweredBeforeItIsTapped() {
        var answers = yesTo("L1").withSpots("L1", Set.of());

        assertEquals(new Outcome.Unanswered(List.of("L1")), Screening.outcome(answers, TODAY));
    }

    @Test
    void atFirstEverythingIsAskedThenOnlyTheShortSet() {
        assertEquals(Due.FULL, Screening.due(Answers.NONE, TODAY));
        assertEquals(Due.SHORT, Screening.due(fine(), TODAY));
        assertEquals(Due.SHORT, Screening.due(fine(), TODAY.plusDays(90)));
        assertEquals(Due.FULL, Screening.due(fine(), TODAY.plusDays(91)));
    }

    @Test
    void anAnswerThatBarsMassageIsAskedAgain() {
        assertEquals(Due.FULL, Screening.due(yesTo("U6"), TODAY));
    }

    @Test
    void aNewSessionAsksTheShortSetAgain() {
        var anew = Screening.anew(yesTo("L1"), TODAY);

        assertEquals(Set.of(LEFT_CALF), anew.spotsOf("L1"));
        assertEquals(
                Screening.questions(Due.SHORT, anew).stream().map(Question::id).toList(),
                Screening.open(anew, TODAY));
    }

    @Test
    void aNewSessionAsksAnewWhatBarredTheLastOneOrIsTooOld() {
        assertEquals(Optional.empty(), Screening.anew(yesTo("U6"), TODAY).to("U6"));
        assertTrue(Screening.anew(fine(), TODAY).to("U6").isPresent());
        assertEquals(Optional.empty(), Screening.anew(fine(), TODAY.plusDays(91)).to("U6"));
    }

    @Test
    void answersOfYesterdayDoNotCountForTheShortSet() {
        assertInstanceOf(Outcome.Unanswered.class, Screening.outcome(fine(), TODAY.plusDays(1)));
    }

    @Test
    void aSubQuestionAppearsWhenItsFirstCounts() {
        var before = Screening.questions(Due.SHORT, fine());
        var after = Screening.questions(Due.SHORT, yesTo("U2"));

        assertFalse(before.contains(Questions.of("U2-back")));
        assertTrue(after.contains(Questions.of("U2-back")));
    }

    @Test
    @Proves("does-cap")
    void whatIsLikedIsAPrecautionToo() {
        var preferences = new Preferences(Optional.of(new Pressure(2)), Set.of(LEFT_CALF));
        var precautions = Precautions.of(preferences).and(after("A9"));

        assertEquals(Optional.of(new Pressure(1)), precautions.cap(LEFT_CALF));
        assertEquals(Optional.of(new Pressure(2)), precautions.cap(LEFT_NECK));
        assertEquals(Set.of(Reason.Preference.UNWANTED), precautions.against(LEFT_CALF));
        assertTrue(precautions.isCapped());
    }

    private static List<Technique> forbidden(Precautions precautions) {
        return List.of(Technique.values()).stream()
                .filter(technique -> !precautions.against(technique).isEmpty())
                .toList();
    }
}
