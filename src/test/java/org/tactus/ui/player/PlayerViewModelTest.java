package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.routine.Audience;
import org.tactus.routine.Common;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;
import org.tactus.routine.Text;
import org.tactus.session.Reading.State;

class PlayerViewModelTest {
    private static final Step SETTLE =
            new Step.Settle(Common.saying("Lie down."), Duration.ofSeconds(20));
    private static final Step BOTH_SIDES = stroke(Zone.SHOULDER_TOP, Sides.LEFT_THEN_RIGHT, 80);
    private static final Step ASK =
            new Step.Ask(Common.saying("Where would you like more?"), Duration.ofSeconds(20));
    private static final Step FOCUS = stroke(Zone.BETWEEN_BLADES, Sides.FOCUS, 60);
    private static final Set<Spot> RIGHT_SHOULDER = Set.of(new Spot(Zone.SHOULDER_TOP, Side.RIGHT));
    private static final Step WAIT = new Step.Wait(Common.saying("Turn over when ready."));
    private static final Step CLOSE =
            new Step.Close(Common.saying("Rest."), Duration.ofSeconds(30));

    @Test
    void theLeadInNamesTheFirstStepAndCountsFiveSeconds() {
        var stage = new Stagehand(routine(BOTH_SIDES));
        stage.model.start();
        var curtain = stage.model.display().curtainProperty().get();
        assertEquals(Curtain.Kind.LEAD_IN, curtain.kind());
        assertEquals("Top of the shoulder", curtain.title());
        assertEquals("5", curtain.count());
        stage.pass(1.5);
        assertEquals("4", stage.model.display().curtainProperty().get().count());
        stage.pass(3.5);
        assertEquals(Curtain.NONE, stage.model.display().curtainProperty().get());
        assertEquals("0:40", clock(stage).time());
    }

    @Test
    void aStepTellsItsSideAndTheWholeStepsTime() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(2);
        assertEquals("0:38", clock(stage).time());
        assertEquals("left side · then right", clock(stage).caption());
        assertEquals("1:18 with the other side", clock(stage).whole());
        assertEquals("Gliding · flat palms", guide(stage).over());
        assertEquals("2 · light", guide(stage).pressureWords());
        assertEquals("8 strokes a minute", guide(stage).tempo());
        stage.pass(40);
        assertEquals("right side", clock(stage).caption());
    }

    @Test
    void halfOfAStepAndTheOtherSideAreTold() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(20.5);
        assertEquals("Half of this step is over", notice(stage));
        stage.pass(10);
        assertEquals("", notice(stage));
        stage.pass(10);
        assertEquals("Now the right side", notice(stage));
    }

    @Test
    void theLastFiveSecondsNameWhatComesNext() {
        var stage = new Stagehand(routine(SETTLE, BOTH_SIDES)).playing().pass(14);
        assertFalse(next(stage).announced());
        stage.pass(1.5);
        assertEquals(new Next("Top of the shoulder", "flat palms · left side", true), next(stage));
    }

    @Test
    void whatGoesByTheSameTitleIsToldByWhatIsDifferent() {
        var stage = new Stagehand(routine(SETTLE, BOTH_SIDES, BOTH_SIDES)).playing().pass(26);
        assertEquals(new Next("The right side", "flat palms", false), next(stage));
        stage.pass(40);
        assertEquals(
                new Next("Top of the shoulder, once more", "flat palms · left side", false),
                next(stage));
    }

    @Test
    void pausingKeepsTheRemainingTimeAndGoingOnTakesThreeSeconds() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(2);
        stage.model.toggle();
        assertFalse(stage.model.animatingProperty().get());
        stage.pass(60);
        assertEquals("0:38", clock(stage).time());
        assertTrue(notice(stage).startsWith("Paused"));
        stage.model.toggle();
        assertEquals("3", stage.model.display().curtainProperty().get().count());
        stage.pass(4);
        assertEquals("0:37", clock(stage).time());
    }

    @Test
    void aPropertyChangesOnlyWhenWhatIsShownChanges() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing();
        var changes = new AtomicInteger();
        stage.model.display().clockProperty().subscribe((_, _) -> changes.incrementAndGet());
        stage.model.display().guideProperty().subscribe((_, _) -> changes.incrementAndGet());
        stage.model.display().timesProperty().subscribe((_, _) -> changes.incrementAndGet());
        for (int i = 0; i < 90; i++) {
            stage.clocks.pass(Duration.ofMillis(33));
            stage.model.frame();
        }
        assertTrue(changes.get() <= 8, () -> changes + " changes in three seconds");
    }

    @Test
    void aSkipCanBeTakenBackForTenSeconds() {
        var stage = new Stagehand(routine(SETTLE, BOTH_SIDES, CLOSE)).playing().pass(7);
        stage.model.skip();
        assertEquals(
                Optional.of("Jumped away from 0:07."), stage.model.display().undoProperty().get());
        assertEquals("step 2 of 3", stage.model.display().placeProperty().get().step());
        stage.model.undoSkip();
        assertEquals("step 1 of 3", stage.model.display().placeProperty().get().step());
        stage.model.skip();
        stage.pass(11);
        assertEquals(Optional.empty(), stage.model.display().undoProperty().get());
    }

    @Test
    void aWaitStandsUntilThePersonGoesOn() {
        var stage = new Stagehand(routine(SETTLE, WAIT, CLOSE)).playing().pass(20);
        var curtain = stage.model.display().curtainProperty().get();
        assertEquals(Curtain.Kind.WAITING, curtain.kind());
        assertEquals("Turn over when ready.", curtain.title());
        assertFalse(stage.model.animatingProperty().get());
        stage.model.toggle();
        assertEquals(State.PLAYING, stage.model.display().stateProperty().get());
    }

    @Test
    void softerIsShownAtOnceAndEndsAtTheLightest() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(2);
        assertTrue(stage.model.display().canSoftenProperty().get());
        stage.model.softer();
        assertEquals("1 · very light", guide(stage).pressureWords());
        assertFalse(stage.model.display().canSoftenProperty().get());
    }

    @Test
    void spotsArePickedWhileAQuestionIsAskedAndWorkedAfterwards() {
        var stage = new Stagehand(routine(ASK, FOCUS)).playing();
        assertEquals(Guide.Stage.QUESTION, guide(stage).stage());
        assertEquals("Where would you like more?", guide(stage).title());
        var offered = stage.model.display().pickingProperty().get();
        assertEquals(
                List.of(
                        new Spot(Zone.BETWEEN_BLADES, Side.LEFT),
                        new Spot(Zone.BETWEEN_BLADES, Side.RIGHT)),
                offered.spots());
        assertEquals(2, offered.most());
        var spot = new Spot(Zone.BETWEEN_BLADES, Side.RIGHT);
        stage.model.pick(spot);
        assertEquals(List.of(spot), stage.model.pickedProperty().get());
        stage.pass(21);
        assertEquals("right side", clock(stage).caption());
        assertFalse(stage.model.display().pickingProperty().get().isOffered());
    }

    @Test
    void aMachineThatSleptPausesAndSaysSo() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(2);
        stage.clocks.pass(Duration.ofMinutes(10));
        stage.model.frame();
        assertTrue(notice(stage).contains("slept"));
        assertEquals("0:38", clock(stage).time());
    }

    @Test
    void heldForTwoSecondsItStops() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(10);
        stage.model.holdToStop();
        stage.pass(1.5);
        assertTrue(stage.model.heldProperty().get() > 0.5);
        assertEquals(State.PLAYING, stage.model.display().stateProperty().get());
        stage.pass(0.6);
        assertEquals(State.ENDED, stage.model.display().stateProperty().get());
        assertEquals("Stopped here", ending(stage).title());
    }

    @Test
    void lettingGoEarlyDoesNothing() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(10);
        stage.model.holdToStop();
        stage.pass(1.5);
        stage.model.letGo();
        stage.pass(5);
        assertEquals(State.PLAYING, stage.model.display().stateProperty().get());
        assertEquals(0, stage.model.heldProperty().get());
    }

    @Test
    void theEndTellsWhatWasReallyDone() {
        var stage = new Stagehand(routine(SETTLE, BOTH_SIDES, CLOSE)).playing().pass(100);
        stage.model.skip();
        stage.pass(31);
        assertEquals("All done", ending(stage).title());
        assertEquals("Test · 2 minutes", ending(stage).summary());
        assertEquals(List.of("Top of the shoulder"), ending(stage).done());
        assertEquals(3, ending(stage).advice().size());
    }

    @Test
    void whatWasMostlyJumpedOverIsNotAllDone() {
        var stage = new Stagehand(routine(SETTLE, BOTH_SIDES, CLOSE)).playing().pass(3);
        stage.model.seek(stage.model.session().timeline().length().minusSeconds(1));
        stage.pass(2);
        assertEquals("Stopped here", ending(stage).title());
    }

    @Test
    void theEndNamesOnlyWhatHandsOrBreathDid() {
        var stage = new Stagehand(routine(SETTLE, ASK, BOTH_SIDES, CLOSE)).playing().pass(160);
        assertEquals(
                List.of("Top of the shoulder"),
                stage.model.display().endingProperty().get().orElseThrow().done());
    }

    @Test
    void whoSatNeedNotRollToTheSide() {
        var seated = new Stagehand(Bundled.routine("desk-neck-shoulders-10")).playing().pass(30);
        seated.model.stop();
        var lying = new Stagehand(Bundled.routine("back-relax-20")).playing().pass(30);
        lying.model.stop();
        assertFalse(rise(seated).contains("roll"));
        assertTrue(rise(lying).contains("roll"));
    }

    private static String rise(Stagehand stage) {
        return stage.model.display().endingProperty().get().orElseThrow().advice().getFirst();
    }

    @Test
    void theTimeAtWhichItEndsIsKnownOnlyWhileItPlays() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing();
        var shown = new HashSet<String>();
        stage.model.display().timesProperty().subscribe(times -> shown.add(times.ends()));
        stage.pass(60);
        assertEquals(1, shown.size(), shown::toString);
        stage.model.pause();
        assertEquals("", stage.model.display().timesProperty().get().ends());
    }

    @Test
    void whileLockedNobodySeeks() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(2);
        stage.model.modes().toggleLock();
        stage.model.seek(Duration.ofSeconds(60));
        assertEquals("0:38", clock(stage).time());
        assertTrue(notice(stage).startsWith("Locked"));
    }

    @Test
    void thatItIsLockedIsToldWhateverElseIs() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(10);
        stage.model.modes().toggleLock();
        stage.pass(10.5);
        assertEquals("Half of this step is over · Locked · L unlocks", notice(stage));
    }

    @Test
    void whileLockedNobodyTakesBackASkipOrPicksASpot() {
        var skipped = new Stagehand(routine(SETTLE, BOTH_SIDES, CLOSE)).playing().pass(7);
        skipped.model.skip();
        skipped.model.modes().toggleLock();
        skipped.model.undoSkip();
        assertEquals("step 2 of 3", skipped.model.display().placeProperty().get().step());
        var asked = new Stagehand(routine(ASK, FOCUS)).playing();
        asked.model.modes().toggleLock();
        asked.model.pick(new Spot(Zone.BETWEEN_BLADES, Side.RIGHT));
        assertEquals(List.of(), asked.model.pickedProperty().get());
    }

    @Test
    void whatAWishCameToIsTold() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(2);
        stage.model.stayHere();
        assertEquals("Half a minute more here", notice(stage));
        stage.pass(6);
        assertEquals("", notice(stage));
        stage.model.softer();
        assertEquals("Lighter from now on", notice(stage));
        stage.model.softer();
        assertEquals("It cannot be softer here.", notice(stage));
    }

    @Test
    void aSessionThatIsGoneOnWithSaysSo() {
        var begun = new Stagehand(routine(BOTH_SIDES));
        begun.model.start();
        assertEquals("We begin with", begun.model.display().curtainProperty().get().over());
        var resumed = Stagehand.goingOn(routine(BOTH_SIDES), Duration.ofSeconds(20));
        resumed.model.start();
        assertEquals("Going on with", resumed.model.display().curtainProperty().get().over());
    }

    @Test
    void beforeTheNightNobodyIsSentToWalk() {
        var stage = new Stagehand(Bundled.routine("wind-down-25")).playing().pass(20);
        stage.model.stop();
        assertFalse(ending(stage).walks());
        assertTrue(ending(stage).calls());
        assertFalse(ending(stage).advice().contains(Stagehand.MESSAGES.get("player.end.walk")));
        var day = new Stagehand(routine(BOTH_SIDES)).playing().pass(20);
        day.model.stop();
        assertTrue(ending(day).walks());
        assertTrue(ending(day).advice().contains(Stagehand.MESSAGES.get("player.end.walk")));
    }

    @Test
    void asManyStepsAreLeftOutAsThePlayerCountsFewer() {
        var stage = new Stagehand(Bundled.routine("back-relax-40")).playing().pass(2);
        int before = stage.model.session().timeline().steps();
        stage.model.haveLeft(10);
        int fewer = before - stage.model.session().timeline().steps();
        assertTrue(
                notice(stage).endsWith(fewer + " steps are left out."),
                () -> fewer + " fewer: " + notice(stage));
    }

    @Test
    void softerIsRefusedWhereNothingIsPressed() {
        var stage = new Stagehand(routine(SETTLE, BOTH_SIDES)).playing().pass(2);
        assertFalse(stage.model.display().canSoftenProperty().get());
        stage.model.softer();
        stage.pass(20);
        assertEquals("2 · light", guide(stage).pressureWords());
    }

    @Test
    void aFourthSpotIsRefusedUntilOneIsLetGo() {
        var low = stroke(Zone.SHOULDER_TOP, Sides.FOCUS, 60);
        var stage = new Stagehand(routine(ASK, FOCUS, low)).playing();
        var first = new Spot(Zone.BETWEEN_BLADES, Side.LEFT);
        var second = new Spot(Zone.BETWEEN_BLADES, Side.RIGHT);
        var third = new Spot(Zone.SHOULDER_TOP, Side.LEFT);
        var fourth = new Spot(Zone.SHOULDER_TOP, Side.RIGHT);
        List.of(first, second, third, fourth).forEach(stage.model::pick);
        assertEquals(List.of(first, second, third), stage.model.pickedProperty().get());
        stage.model.pick(first);
        stage.model.pick(fourth);
        assertEquals(List.of(second, third, fourth), stage.model.pickedProperty().get());
    }

    @Test
    void aQuestionHearsLighterGoodAndMoreHere() {
        var stage = new Stagehand(routine(BOTH_SIDES, ASK, BOTH_SIDES)).playing().pass(85);
        assertEquals(CheckIn.Form.QUESTION, checkIn(stage).form());
        stage.model.answer(Said.LIGHTER);
        assertEquals("Lighter from now on", notice(stage));
        assertEquals(CheckIn.Form.QUESTION, checkIn(stage).form());
        stage.model.answer(Said.GOOD);
        assertEquals("1 · very light", guide(stage).pressureWords());
        assertEquals(
                List.of(
                        new Remark(Duration.ofSeconds(85), Said.LIGHTER, RIGHT_SHOULDER),
                        new Remark(Duration.ofSeconds(85), Said.GOOD, RIGHT_SHOULDER)),
                stage.remarks);
    }

    @Test
    void moreHereAtAQuestionGoesBackToTheSpotForHalfAMinute() {
        var stage = new Stagehand(routine(BOTH_SIDES, ASK, FOCUS)).playing().pass(85);
        stage.model.answer(Said.MORE_HERE);
        assertEquals("0:30", clock(stage).time());
        assertEquals("right side", clock(stage).caption());
        assertEquals("Half a minute more here", notice(stage));
        stage.pass(30.5);
        assertEquals("Between spine and shoulder blade", guide(stage).title());
        assertEquals(
                List.of(new Remark(Duration.ofSeconds(85), Said.MORE_HERE, RIGHT_SHOULDER)),
                stage.remarks);
    }

    @Test
    void aPromptComesByItselfAndGoesByItself() {
        var stage = longSession().pass(299);
        assertEquals(CheckIn.NONE, checkIn(stage));
        stage.pass(2);
        assertEquals(CheckIn.Form.PROMPT, checkIn(stage).form());
        assertEquals(State.PLAYING, stage.model.display().stateProperty().get());
        stage.pass(11);
        assertEquals(CheckIn.NONE, checkIn(stage));
        assertEquals(List.of(), stage.remarks);
    }

    @Test
    void aPromptThatWasAnsweredGoesAndTheSessionGoesOn() {
        var stage = longSession().pass(301);
        var left = stage.model.session().left();
        stage.model.answer(Said.MORE_HERE);
        assertEquals(CheckIn.NONE, checkIn(stage));
        assertEquals(left.plusSeconds(30), stage.model.session().left());
        assertEquals(
                Set.of(new Spot(Zone.LOWER_BACK, Side.LEFT), new Spot(Zone.LOWER_BACK, Side.RIGHT)),
                stage.remarks.getFirst().spots());
        var good = longSession().pass(301);
        good.model.answer(Said.GOOD);
        assertEquals(CheckIn.NONE, checkIn(good));
        assertEquals(Duration.ofSeconds(301), good.model.session().position());
    }

    @Test
    void aPromptHearsNothingInItsFirstHalfSecond() {
        var stage = longSession().pass(299.9);
        stage.pass(0.2);
        assertEquals(CheckIn.Form.COMING, checkIn(stage).form());
        stage.model.answer(Said.LIGHTER);
        assertEquals(List.of(), stage.remarks);
        stage.pass(0.6);
        stage.model.answer(Said.LIGHTER);
        assertEquals(1, stage.remarks.size());
        assertEquals("1 · very light", guide(stage).pressureWords());
    }

    @Test
    void nobodyAnswersWhatWasNotAsked() {
        var stage = longSession().pass(20);
        for (var said : Said.values()) {
            stage.model.answer(said);
        }
        assertEquals(List.of(), stage.remarks);
        assertEquals(Duration.ofSeconds(20), stage.model.session().position());
    }

    @Test
    void whileLockedNothingIsAnswered() {
        var stage = longSession().pass(301);
        stage.model.modes().toggleLock();
        stage.model.answer(Said.LIGHTER);
        assertEquals(List.of(), stage.remarks);
    }

    @Test
    void theKeysOfSofterAndStayAreAnswersWhereTheReceiverIsAsked() {
        var stage = longSession().pass(301);
        stage.model.softer();
        assertEquals(Said.LIGHTER, stage.remarks.getFirst().said());
        stage.model.softer();
        stage.model.stayHere();
        assertEquals(1, stage.remarks.size());
    }

    @Test
    void whatCannotBeLighterIsNotOfferedLighter() {
        var stage = new Stagehand(routine(ASK, CLOSE)).playing().pass(2);
        assertEquals(new CheckIn(CheckIn.Form.QUESTION, false, false), checkIn(stage));
        stage.model.answer(Said.MORE_HERE);
        assertEquals(List.of(), stage.remarks);
    }

    @Test
    void theWalkCountsTwoMinutesDown() {
        var stage = new Stagehand(routine(BOTH_SIDES)).playing().pass(81);
        stage.model.toggleWalk();
        assertTrue(stage.model.animatingProperty().get());
        stage.pass(30.5);
        assertEquals(
                new Walk.Stage(Walk.Stage.Kind.WALKING, Duration.ofSeconds(90)),
                stage.model.walkProperty().get());
        stage.pass(90);
        assertEquals(Walk.Stage.Kind.WALKED, stage.model.walkProperty().get().kind());
        assertFalse(stage.model.animatingProperty().get());
    }

    @Test
    void whoIsToSleepIsNotSentForAWalk() {
        var stage = new Stagehand(Bundled.routine("wind-down-25")).playing();
        stage.model.skip();
        while (!stage.model.session().isOver()) {
            stage.pass(1);
            stage.model.skip();
            stage.model.goOn();
        }
        stage.pass(1);
        assertFalse(ending(stage).calls());
        assertTrue(ending(new Stagehand(routine(BOTH_SIDES)).playing().pass(81)).calls());
    }

    private static Stagehand longSession() {
        return new Stagehand(routine(stroke(Zone.LOWER_BACK, Sides.BOTH, 600))).playing();
    }

    private static CheckIn checkIn(Stagehand stage) {
        return stage.model.display().checkInProperty().get();
    }

    private static Clock clock(Stagehand stage) {
        return stage.model.display().clockProperty().get();
    }

    private static Guide guide(Stagehand stage) {
        return stage.model.display().guideProperty().get();
    }

    private static Next next(Stagehand stage) {
        return stage.model.display().nextProperty().get();
    }

    private static String notice(Stagehand stage) {
        return stage.model.display().noticeProperty().get();
    }

    @Test
    void whatWasPlayedBeforeASessionWasCutOffCountsInTheEnd() {
        var stage = Stagehand.goingOn(routine(BOTH_SIDES), Duration.ofSeconds(30));
        stage.model.toggle();
        stage.pass(5 + 10);
        stage.model.stop();
        stage.pass(1);
        assertEquals("Test · 40 seconds", ending(stage).summary());
        assertEquals(List.of("Top of the shoulder"), ending(stage).done());
    }

    private static Ending ending(Stagehand stage) {
        return stage.model.display().endingProperty().get().orElseThrow();
    }

    private static Step stroke(Zone zone, Sides sides, int seconds) {
        return new Step.Stroke(
                Common.saying("Glide."),
                Technique.EFFLEURAGE,
                List.of(zone),
                Implement.PALMS,
                Optional.of(Tempo.of(8)),
                new Pressure(2),
                sides,
                Duration.ofSeconds(seconds),
                Optional.empty(),
                Optional.empty());
    }

    private static Routine routine(Step... steps) {
        return new Routine(
                "test",
                Text.of("Test"),
                Optional.empty(),
                Audience.PARTNER,
                Position.PRONE,
                Giver.LEFT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(steps));
    }
}
