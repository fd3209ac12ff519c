package org.tactus.ui.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.routine.Audience;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.safety.Advice;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Asked;
import org.tactus.safety.Due;
import org.tactus.safety.Outcome;
import org.tactus.safety.Preferences;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Question.Who;
import org.tactus.safety.Screening;
import org.tactus.ui.people.KnownPeople;

/// What the screening decides.
class ScreeningModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Spot CALF = new Spot(Zone.CALF, Side.LEFT);

    private final KnownPeople people = new KnownPeople();
    private final Told told = new Told();
    private Instant now = TODAY.atTime(15, 0).toInstant(ZoneOffset.UTC);
    private final LeftQuestions leftQuestions = new LeftQuestions(() -> now);

    @Test
    void whoIsNewIsAskedEverything() {
        var model = asking(Audience.PARTNER);
        assertEquals(Due.FULL, sheet(model).due());
        assertEquals(Optional.of("E1"), model.currentProperty().get());
        assertEquals(0, sheet(model).answered());
    }

    @Test
    void whoWasAskedLatelyIsAskedTheShortSet() {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY.minusDays(90)));
        assertEquals(Due.SHORT, sheet(asking(Audience.PARTNER)).due());
        people.everyone.clear();
        people.meet("Bo", Tint.SAGE, Told.healthy(TODAY.minusDays(91)));
        assertEquals(Due.FULL, sheet(asking(Audience.PARTNER)).due());
    }

    @Test
    void anAnswerGoesOnToTheNextQuestion() {
        var model = askingAnn();
        model.answer(Answer.NO);
        assertEquals(Optional.of("E2"), model.currentProperty().get());
        model.move(-1);
        assertEquals(Optional.of("E1"), model.currentProperty().get());
        model.move(-1);
        assertEquals(Optional.of("E1"), model.currentProperty().get());
    }

    @Test
    void everyAnswerIsKeptAtOnce() {
        var ann = people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        asking(Audience.PARTNER).answer(Answer.NO);
        var kept = people.sheets.getOrDefault(ann.id(), Answers.NONE);
        assertEquals(Optional.of(new Answers.Given(Answer.NO, TODAY)), kept.to("E1"));
    }

    @Test
    void aNewcomerIsRememberedWithTheFirstAnswer() {
        var model = asking(Audience.PARTNER);
        assertTrue(people.everyone.isEmpty());
        model.answer(Answer.NO);
        assertEquals(List.of(model.personProperty().get()), people.everyone);
    }

    @Test
    void noAnswerIsTakenBeforeTheEarlierOnesAreKnown() {
        var ann = people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        people.slowDown();
        var model = asking(Audience.PARTNER);
        model.answer("E1", Answer.NO);
        model.noToTheRest(Group.NOW);
        assertFalse(model.readyProperty().get());
        people.catchUp();
        assertTrue(model.readyProperty().get());
        assertEquals(Told.healthy(TODAY), people.sheets.get(ann.id()));
    }

    @Test
    void changingSomeoneElseLeavesWhoIsAsked() {
        var ann = people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        var model = asking(Audience.PARTNER);
        model.welcome("");
        model.change(new Person(ann.id(), "Anna", ann.tint(), ann.preferences()));
        assertEquals("", model.personProperty().get().name());
        model.answer("E1", Answer.NO);
        assertEquals(Told.healthy(TODAY), people.sheets.get(ann.id()));
        assertEquals("Anna", people.everyone.getFirst().name());
    }

    @Test
    void answersThatComeLateAreNotTakenForSomeoneElses() {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        var bo = people.meet("Bo", Tint.SAGE, Answers.NONE);
        people.slowDown();
        var model = asking(Audience.PARTNER);
        people.catchUp();
        people.slowDown();
        model.choose(people.everyone.getFirst());
        model.choose(bo);
        people.catchUp();
        assertEquals(bo, model.personProperty().get());
        assertEquals(Due.FULL, sheet(model).due());
    }

    @Test
    void anEmergencyIsSaidAtOnceAndTakesNoMoreAnswers() {
        var model = askingAnn();
        model.answer("E5", Answer.NOT_SURE);
        assertInstanceOf(Outcome.Emergency.class, model.cardProperty().get().orElseThrow());

        model.answer("E5", Answer.NO);
        model.noToTheRest(Group.NOW);
        model.tap("L1", Set.of(CALF));
        model.agree(Map.of("A1", TODAY));
        model.askEverything();
        model.goOn();
        model.heed();
        model.takeInstead(Advice.SPARE_HANDS);
        model.breathe();
        model.choose(people.everyone.getFirst());

        assertInstanceOf(Outcome.Emergency.class, model.cardProperty().get().orElseThrow());
        assertEquals(List.of(), told.ways);
        model.back();
        assertEquals(List.of("back"), told.ways);
    }

    @Test
    void anEmergencyIsAskedAnewTheNextTime() {
        var model = asking(Audience.PARTNER);
        model.answer("E4", Answer.YES);
        pass(LeftQuestions.HOLDS.plusSeconds(1));
        var again = asking(Audience.PARTNER);
        assertEquals(Optional.empty(), again.cardProperty().get());
        assertTrue(sheet(again).open().contains("E4"));
    }

    @Test
    void notTodayWaitsOnlyForTheSignsThatNeedHelpNow() {
        var model = askingAnn();
        model.answer("T3", Answer.YES);
        model.goOn();
        assertEquals(Optional.of("E1"), model.currentProperty().get());
        assertEquals(Optional.empty(), model.cardProperty().get());

        model.noToTheRest(Group.NOW);
        model.goOn();
        assertEquals(
                Optional.of(new Outcome.NotToday(false, List.of("T3"))),
                model.cardProperty().get());
        model.heed();
        model.goOn();
        assertEquals(List.of(), told.ways);
        model.breathe();
        assertEquals(List.of("breathe"), told.ways);
    }

    @Test
    void aQuestionThatFollowsUnfoldsBelow() {
        var model = askingAnn();
        model.answer("U2", Answer.YES);
        assertEquals(Optional.of("U2-back"), model.currentProperty().get());
        model.answer("U2", Answer.NO);
        assertTrue(sheet(model).find("U2-back").isEmpty());
    }

    @Test
    void aPlaceIsShownBeforeItGoesOn() {
        var model = askingAnn();
        answerShortSet(model);
        model.answer("L1", Answer.YES);
        assertEquals(Optional.of("L1"), model.currentProperty().get());
        model.goOn();
        assertEquals(List.of(), told.ways);
        assertEquals(Optional.of("L1"), model.currentProperty().get());

        model.tap("L1", Set.of(CALF));
        model.goOn();
        assertEquals(List.of("cleared " + Set.of(CALF)), told.ways);
    }

    @Test
    void placesOfEarlierAreOfferedAsTheStart() {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY).withSpots("L1", Set.of(CALF)));
        var model = asking(Audience.PARTNER);
        model.answer("L1", Answer.YES);
        assertEquals(Set.of(CALF), sheet(model).answers().spotsOf("L1"));
        assertFalse(sheet(model).open().contains("L1"));
    }

    @Test
    void noToAllLeavesWhatIsAnsweredAndNeverConsents() {
        var model = askingAnn();
        model.answer("U2", Answer.YES);
        model.noToTheRest(Group.NOW);
        assertEquals(Optional.of(Answer.YES), sheet(model).answerTo(question(model, "U2")));
        assertEquals(Optional.of(Answer.NO), sheet(model).answerTo(question(model, "E1")));
        model.noToTheRest(Group.CONSENT);
        assertEquals(Optional.empty(), sheet(model).answerTo(question(model, "C1")));
    }

    @Test
    void withoutAYesNothingStarts() {
        var model = askingAnn();
        answerShortSet(model);
        model.answer("C1", Answer.NOT_SURE);
        model.goOn();
        assertEquals(Optional.of(new Outcome.NoConsent()), model.cardProperty().get());
        model.breathe();
        assertEquals(List.of(), told.ways);
    }

    @Test
    void aClinicianMustHaveAgreedToAll() {
        people.meet(
                "Ann",
                Tint.CLAY,
                Told.healthy(TODAY).with("A1", Answer.YES, TODAY).with("U10", Answer.YES, TODAY));
        var model = asking(Audience.PARTNER);
        answerShortSet(model);
        model.goOn();
        assertEquals(
                Optional.of(new Outcome.NeedsAgreement(List.of("U10", "A1"))),
                model.cardProperty().get());
        model.agree(Map.of("A1", TODAY.minusDays(3), "U10", TODAY.minusDays(91)));
        assertEquals(
                Optional.of(new Outcome.NeedsAgreement(List.of("U10"))),
                model.cardProperty().get());
        assertEquals(List.of(), told.ways);
        model.agree(Map.of("U10", TODAY));
        assertEquals(List.of("cleared []"), told.ways);
    }

    @Test
    void adviceIsReadOnTheWayOn() {
        var model = askingAnn();
        answerShortSet(model);
        model.answer("G2", Answer.YES);
        model.goOn();
        assertInstanceOf(Outcome.Clear.class, model.cardProperty().get().orElseThrow());
        model.takeInstead(Advice.SPARE_HANDS);
        model.heed();
        assertEquals(List.of("instead save-your-hands-16", "cleared []"), told.ways);
    }

    @Test
    void whoIsAloneIsNotAskedAboutAGiver() {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        var model = asking(Audience.SELF);
        assertTrue(
                sheet(model).questions().stream()
                        .noneMatch(question -> question.who() == Who.GIVER));
        answerShortSet(model);
        assertEquals(List.of(), sheet(model).needed());
        model.goOn();
        assertEquals(List.of("cleared []"), told.ways);
    }

    @Test
    void forEitherThePersonSaysWhoGives() {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        var model = asking(Audience.EITHER);
        assertTrue(model.asksWhoGives());
        assertTrue(sheet(model).find("G1").isPresent());
        model.pair(false);
        assertTrue(sheet(model).find("G1").isEmpty());
    }

    @Test
    void somethingChangedAsksEverythingFromTheFirstWithoutAnAnswer() {
        var model = askingAnn();
        model.turnTo("T3");
        model.askEverything();
        assertEquals(Due.FULL, sheet(model).due());
        assertEquals(Optional.of("E1"), model.currentProperty().get());
        assertEquals(Optional.of(Answer.NO), sheet(model).answerTo(question(model, "E4")));
    }

    @Test
    void somethingChangedAsksFromTheFirstThatWasNotAskedWhereAllIsAnswered() {
        var model = askingAnn();
        answerShortSet(model);
        model.askEverything();
        assertEquals(Optional.of("E4"), model.currentProperty().get());
    }

    @Test
    void aSlipIsMendedWithEverythingElseStillAnswered() {
        var model = askingAnn();
        answerShortSet(model);
        model.answer("C1", Answer.NO);
        model.goOn();
        assertEquals(Optional.of(new Outcome.NoConsent()), model.cardProperty().get());
        model.mend();
        assertEquals(Optional.empty(), model.cardProperty().get());
        assertEquals(Optional.of("C1"), model.currentProperty().get());
        assertEquals(List.of(), sheet(model).open());
        model.goOn();
        assertEquals(Optional.of(new Outcome.NoConsent()), model.cardProperty().get());
        model.mend();
        model.answer(Answer.YES);
        model.goOn();
        assertEquals(List.of("cleared []"), told.ways);
    }

    @Test
    void goingBackToTheAnswersIsNoWayRoundThem() {
        var model = askingAnn();
        answerShortSet(model);
        model.answer("E5", Answer.YES);
        model.mend();
        assertEquals(Optional.of("E5"), model.currentProperty().get());
        model.goOn();
        assertEquals(Optional.of(new Outcome.Emergency(List.of("E5"))), model.cardProperty().get());
        model.mend();
        model.answer("E5", Answer.NO);
        model.answer("U1", Answer.YES);
        model.goOn();
        assertEquals(
                Optional.of(new Outcome.NotToday(true, List.of("U1"))), model.cardProperty().get());
        assertEquals(List.of(), told.ways);
    }

    @Test
    void aCardForAnAnswerOfTheFullSetGoesBackToIt() {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY).with("A1", Answer.YES, TODAY));
        var model = asking(Audience.PARTNER);
        answerShortSet(model);
        model.goOn();
        model.mend();
        assertEquals(Optional.of("A1"), model.currentProperty().get());
    }

    @Test
    void whatWasSaidElsewhereIsNotMendedHere() {
        var barred = new Outcome.NotToday(false, List.of("T4"));
        var model =
                ScreeningModel.over(
                        people, leftQuestions, Audience.PARTNER, TODAY, barred, "Too sore.", told);
        model.mend();
        assertEquals(Optional.of(barred), model.cardProperty().get());
        assertEquals(Optional.of("Too sore."), model.because());
    }

    /// On its page the routine hatches what follows from these same answers.
    @Test
    void whatLastsOfEarlierAnswersIsLeftOutFromTheFirstQuestionOn() {
        var pregnant = Told.healthy(TODAY).with("A2", Answer.YES, TODAY);
        people.meet("Ann", Tint.CLAY, pregnant);
        var out = asking(Audience.PARTNER).out();
        assertTrue(out.contains(CALF));
        assertEquals(Screening.standing(pregnant, TODAY).excluded(), out);
        var model = asking(Audience.PARTNER);
        model.askEverything();
        model.turnTo("A2");
        assertEquals(out, model.out());
    }

    @Test
    void whatIsAnsweredMarkedAndLikedIsLeftOut() {
        var belly = new Spot(Zone.ABDOMEN, Side.MIDLINE);
        var ann = people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        var model = asking(Audience.PARTNER);
        model.answer("L1", Answer.YES);
        model.tap("L1", Set.of(CALF));
        assertEquals(Set.of(), model.out());
        model.move(1);
        assertEquals(Set.of(CALF), model.out());
        model.change(
                new Person(
                        ann.id(),
                        "Ann",
                        Tint.CLAY,
                        new Preferences(Optional.empty(), Set.of(belly))));
        assertEquals(Set.of(CALF, belly), model.out());
        model.answer("L1", Answer.NO);
        assertEquals(Set.of(belly), model.out());
    }

    @Test
    void whoGoesOnTooEarlyIsHeldAtTheFirstOpenQuestion() {
        var model = askingAnn();
        model.noToTheRest(Group.NOW);
        model.turnTo("L1");
        assertFalse(model.heldProperty().get());
        model.goOn();
        assertTrue(model.heldProperty().get());
        assertEquals(Optional.of("T1"), model.currentProperty().get());
        model.choose(people.meet("Bo", Tint.SAGE, Told.healthy(TODAY)));
        assertFalse(model.heldProperty().get());
    }

    @Test
    void aChangedPersonIsKept() {
        var model = asking(Audience.PARTNER);
        model.welcome("");
        var newcomer = model.personProperty().get();
        assertEquals(2, model.everyoneProperty().get().size());
        model.change(new Person(newcomer.id(), "Cy", Tint.PLUM, newcomer.preferences()));
        assertEquals("Cy", people.everyone.getFirst().name());
        assertEquals("Cy", model.personProperty().get().name());
    }

    @Test
    void whoComesBackSoonFindsEverythingAsItWasAnswered() {
        var model = asking(Audience.PARTNER);
        model.noToTheRest(Group.NOW);
        model.answer("U3", Answer.NOT_SURE);
        model.answer("L1", Answer.YES);
        model.tap("L1", Set.of(CALF));
        var left = sheet(model);
        pass(Duration.ofMinutes(9));
        model.back();
        pass(Duration.ofMinutes(9));
        var again = asking(Audience.SELF);
        assertEquals(left.answers(), sheet(again).answers());
        assertEquals(left.due(), sheet(again).due());
        assertEquals(sheet(again).open().stream().findFirst(), again.currentProperty().get());
    }

    @Test
    void theSameHoldsAfterAnotherPersonWasChosen() {
        var bo = people.meet("Bo", Tint.SAGE, Told.healthy(TODAY));
        people.everyone.clear();
        var model = askingAnn();
        var ann = model.personProperty().get();
        model.noToTheRest(Group.NOW);
        var answered = sheet(model).answered();
        model.choose(bo);
        assertEquals(0, sheet(model).answered());
        model.choose(ann);
        assertEquals(answered, sheet(model).answered());
    }

    @Test
    void laterOrAfterASessionTheShortSetIsAskedAnew() {
        var model = askingAnn();
        answerShortSet(model);
        model.back();
        pass(LeftQuestions.HOLDS.plusSeconds(1));
        assertEquals(0, sheet(asking(Audience.PARTNER)).answered());
        answerShortSet(asking(Audience.PARTNER));
        leftQuestions.end();
        assertEquals(0, sheet(asking(Audience.PARTNER)).answered());
    }

    /// The answers of a session that was played lie where they are asked for.
    @Test
    void whoAnsweredNothingSinceASessionFindsNothingAnswered() {
        answerShortSet(askingAnn());
        leftQuestions.end();
        asking(Audience.PARTNER).back();
        assertEquals(0, sheet(asking(Audience.PARTNER)).answered());
    }

    @Test
    void comingBackIsNoWayRoundWhatBars() {
        var model = askingAnn();
        answerShortSet(model);
        model.answer("T1", Answer.YES);
        model.back();
        var again = asking(Audience.PARTNER);
        assertTrue(sheet(again).isBarred());
        again.goOn();
        assertEquals(
                Optional.of(new Outcome.NotToday(false, List.of("T1"))),
                again.cardProperty().get());
        again.mend();
        again.answer("E5", Answer.YES);
        again.back();
        assertEquals(
                Optional.of(new Outcome.Emergency(List.of("E5"))),
                asking(Audience.PARTNER).cardProperty().get());
    }

    @Test
    void consentIsToOneMassage() {
        leftQuestions.expect(Optional.of(routine("self-neck-shoulders-6")));
        var model = askingAnn();
        answerShortSet(model);
        model.back();
        assertEquals(List.of(), sheet(asking(Audience.PARTNER)).open());
        leftQuestions.expect(Optional.of(routine("lower-back-ease-12")));
        assertEquals(List.of("C1"), sheet(asking(Audience.PARTNER)).open());
    }

    private static Routine routine(String id) {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> ((LibraryEntry.Good) entry).routine())
                .filter(routine -> routine.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private ScreeningModel askingAnn() {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        return asking(Audience.PARTNER);
    }

    private ScreeningModel asking(Audience audience) {
        return new ScreeningModel(people, leftQuestions, audience, Optional.empty(), TODAY, told);
    }

    private static void answerShortSet(ScreeningModel model) {
        for (var group : Group.values()) {
            model.noToTheRest(group);
        }
        model.answer("C1", Answer.YES);
    }

    private static Asked sheet(ScreeningModel model) {
        return model.sheetProperty().get();
    }

    private static Question question(ScreeningModel model, String id) {
        return sheet(model).find(id).orElseThrow();
    }
}
