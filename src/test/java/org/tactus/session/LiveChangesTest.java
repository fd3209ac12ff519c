package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.body.Side.LEFT;
import static org.tactus.body.Side.RIGHT;
import static org.tactus.routine.Sides.BOTH;
import static org.tactus.routine.Sides.FOCUS;
import static org.tactus.routine.Sides.LEFT_THEN_RIGHT;
import static org.tactus.session.Given.holding;
import static org.tactus.session.Given.left;
import static org.tactus.session.Given.leftOfStep;
import static org.tactus.session.Given.nextStep;
import static org.tactus.session.Given.pressure;
import static org.tactus.session.Given.seconds;
import static org.tactus.session.Given.side;
import static org.tactus.session.Given.step;
import static org.tactus.session.Steps.ask;
import static org.tactus.session.Steps.breathe;
import static org.tactus.session.Steps.close;
import static org.tactus.session.Steps.eachSide;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.hold;
import static org.tactus.session.Steps.pause;
import static org.tactus.session.Steps.repeat;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.settle;
import static org.tactus.session.Steps.stillTouch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;

final class LiveChangesTest {
    private static final Duration MORE = seconds(30);
    private static final Spot LEFT_SHOULDER = new Spot(Zone.SHOULDER_TOP, LEFT);
    private static final Spot RIGHT_BLADE = new Spot(Zone.BETWEEN_BLADES, RIGHT);

    @Test
    void stayingLengthensTheSegment() {
        given(routine(settle(20), rest(20)))
                .when(timeline -> timeline.stayHere(seconds(5), MORE))
                .plays("1 0-50", "2 50-70");
    }

    @Test
    void stayingOnTheFirstSideLengthensTheSecond() {
        var stayed =
                given(routine(glide(60, LEFT_THEN_RIGHT), rest(20)))
                        .when(timeline -> timeline.stayHere(seconds(5), MORE));
        stayed.plays("1 left 0-60", "1 right 60-120", "2 120-140");
        stayed.at(seconds(5)).shows(left(55), leftOfStep(115));
    }

    @Test
    void whoGoesBackAfterStayingIsToldTheTimeThatIsReallyLeft() {
        given(routine(glide(60, LEFT_THEN_RIGHT), rest(20)))
                .when(timeline -> timeline.stayHere(seconds(5), MORE))
                .at(seconds(4))
                .shows(left(56), leftOfStep(116));
    }

    @Test
    void whoGoesBackAfterFinishingGentlyIsToldTheClosingNext() {
        var finished =
                given(routine(glide(60, BOTH), glide(60, BOTH), close(30)))
                        .when(timeline -> timeline.finishGently(seconds(40)));
        finished.at(seconds(10)).shows(left(30), nextStep(2));
        finished.from(seconds(34)).to(seconds(41)).hears("35 soon", "40 start");
    }

    @Test
    void stayingOnTheSecondSideLengthensItAlone() {
        given(routine(glide(60, LEFT_THEN_RIGHT)))
                .when(timeline -> timeline.stayHere(seconds(31), MORE))
                .plays("1 left 0-30", "1 right 30-90");
    }

    @Test
    void stayingInAGroupLengthensTheOtherPass() {
        given(routine(repeat(2, eachSide(glide(10, BOTH), rest(5)))))
                .when(timeline -> timeline.stayHere(seconds(31), MORE))
                .plays(
                        "1 left 0-10",
                        "2 10-15",
                        "3 right 15-25",
                        "4 25-30",
                        "5 left 30-70",
                        "6 70-75",
                        "7 right 75-115",
                        "8 115-120");
    }

    @Test
    void stayingOnASpotLengthensThoseToCome() {
        given(
                        routine(glide(60, FOCUS)),
                        LEFT_SHOULDER,
                        RIGHT_BLADE,
                        new Spot(Zone.SHOULDER_TOP, RIGHT))
                .when(timeline -> timeline.stayHere(seconds(25), MORE))
                .plays(
                        "1 left shoulder-top 0-20",
                        "1 right between-blades 20-70",
                        "1 right shoulder-top 70-120");
    }

    @Test
    void stayingWithTheBreathAddsWholeBreaths() {
        given(routine(breathe("relax-4-7-8", 4), rest(5)))
                .when(timeline -> timeline.stayHere(seconds(40), MORE))
                .plays("1 0-114", "2 114-119");
        given(routine(breathe("calm-4-6", 4)))
                .when(timeline -> timeline.stayHere(seconds(40).minusNanos(1), MORE))
                .plays("1 0-70");
    }

    @Test
    void stayingOnAPointHoldsItLonger() {
        var stayed =
                given(routine(hold(84, LEFT_THEN_RIGHT, 15)))
                        .when(timeline -> timeline.stayHere(seconds(10), MORE));
        stayed.at(seconds(10)).shows(holding(1, 2, Holding.Phase.HOLDING, 7, 45));
        stayed.from(seconds(10))
                .to(seconds(73))
                .hears(
                        "36 half",
                        "48 release",
                        "51 press",
                        "67 soon",
                        "69 release",
                        "72 switch",
                        "72 press");
    }

    @Test
    void stayingWhileRisingHoldsAnotherSpot() {
        given(routine(hold(42, BOTH, 15)))
                .when(timeline -> timeline.stayHere(seconds(19), MORE))
                .from(seconds(0))
                .to(seconds(72))
                .hears(
                        "0 start",
                        "0 press",
                        "18 release",
                        "21 press",
                        "36 half",
                        "48 release",
                        "51 press",
                        "67 soon",
                        "69 release");
    }

    @Test
    void halfwayIsNotAnnouncedTwice() {
        given(routine(glide(60, BOTH)))
                .when(timeline -> timeline.stayHere(seconds(31), MORE))
                .from(seconds(0))
                .to(seconds(90))
                .hears("0 start", "30 half", "85 soon");
    }

    @Test
    void theEndIsAnnouncedWhereItHasMovedTo() {
        given(routine(settle(20), rest(5)))
                .when(timeline -> timeline.stayHere(seconds(17), MORE))
                .from(seconds(0))
                .to(seconds(55))
                .hears("0 start", "25 half", "45 soon", "50 start");
    }

    @Test
    void stayingAtAQuestionGoesBackToWhatWasWorkedBeforeIt() {
        var again =
                given(routine(glide(60, LEFT_THEN_RIGHT), ask(20), glide(60, BOTH)))
                        .when(timeline -> timeline.stayHere(seconds(67), MORE));
        again.plays("1 left 0-30", "1 right 30-60", "2 60-67", "3 right 67-97", "4 both 97-157");
        again.at(seconds(67)).shows(step(3), side(RIGHT), left(30), nextStep(4));
        again.from(seconds(60))
                .to(seconds(98))
                .hears("60 start", "60 ask", "67 start", "82 half", "92 soon", "97 start");
    }

    @Test
    void whatIsWorkedOnceMoreKeepsItsSpotAndItsHolds() {
        var again =
                given(routine(hold(60, FOCUS, 30), rest(5), ask(20)), LEFT_SHOULDER)
                        .when(timeline -> timeline.stayHere(seconds(65), MORE));
        again.plays("1 left shoulder-top 0-60", "2 60-65", "3 left shoulder-top 65-95");
        again.at(seconds(70)).shows(holding(1, 1, Holding.Phase.HOLDING, 2, 24));
    }

    @Test
    void whereNothingWasTouchedAQuestionJustTakesLonger() {
        given(routine(settle(20), ask(20)))
                .when(timeline -> timeline.stayHere(seconds(25), MORE))
                .plays("1 0-20", "2 20-70");
    }

    @Test
    void afterSomethingWasWorkedOnceMoreSidesAreStillPaired() {
        var again =
                given(routine(repeat(2, glide(20, LEFT_THEN_RIGHT), ask(10))))
                        .when(timeline -> timeline.stayHere(seconds(22), MORE));
        again.plays(
                "1 left 0-10",
                "1 right 10-20",
                "2 20-22",
                "3 right 22-52",
                "4 left 52-62",
                "4 right 62-72",
                "5 72-82");
        again.when(timeline -> timeline.stayHere(seconds(55), MORE))
                .plays(
                        "1 left 0-10",
                        "1 right 10-20",
                        "2 20-22",
                        "3 right 22-52",
                        "4 left 52-92",
                        "4 right 92-132",
                        "5 132-142");
    }

    @Test
    void handsAreWhereTheyWereLast() {
        var timeline = Timeline.of(routine(settle(10), glide(20, LEFT_THEN_RIGHT), ask(10)));
        assertEquals(Optional.empty(), timeline.lastTouch(seconds(5)));
        assertEquals(
                Set.of(LEFT_SHOULDER, new Spot(Zone.BETWEEN_BLADES, LEFT)),
                timeline.lastTouch(seconds(15)).orElseThrow().spots());
        assertEquals(
                Set.of(new Spot(Zone.SHOULDER_TOP, RIGHT), RIGHT_BLADE),
                timeline.lastTouch(seconds(35)).orElseThrow().spots());
    }

    @Test
    void howFirmHandsWillBeIsKnownBefore() {
        var timeline = Timeline.of(routine(settle(10), glide(20, BOTH), close(10)));
        assertEquals(Optional.of(new Pressure(3)), timeline.pressureFrom(seconds(2)));
        assertEquals(
                Optional.of(new Pressure(2)),
                timeline.softer(seconds(20)).pressureFrom(seconds(20)));
        assertEquals(Optional.empty(), timeline.pressureFrom(seconds(31)));
    }

    @Test
    void softerCountsFromNowOn() {
        var softened =
                given(routine(glide(60, BOTH), glide(60, BOTH)))
                        .when(timeline -> timeline.softer(seconds(70)).softer(seconds(20)));
        softened.at(seconds(19)).shows(pressure(3));
        softened.at(seconds(20)).shows(pressure(2));
        softened.at(seconds(70)).shows(pressure(1));
        softened.when(timeline -> timeline.softer(seconds(80)).softer(seconds(81)))
                .at(seconds(90))
                .shows(pressure(1));
    }

    @Test
    void finishingGentlyGoesOnWithTheClosing() {
        var finished =
                given(
                                routine(
                                        stillTouch(10),
                                        glide(60, LEFT_THEN_RIGHT),
                                        glide(60, BOTH),
                                        stillTouch(20),
                                        rest(5),
                                        close(30)))
                        .when(timeline -> timeline.finishGently(seconds(15)));
        finished.plays("1 midline 0-10", "2 left 10-15", "3 midline 15-35", "4 35-40", "5 40-70");
        finished.from(seconds(12))
                .to(seconds(71))
                .hears(
                        "15 start",
                        "30 soon",
                        "35 start",
                        "40 start",
                        "55 half",
                        "65 soon",
                        "70 end");
    }

    @Test
    void finishingGentlyInTheClosingChangesNothing() {
        var timeline = Timeline.of(routine(glide(60, BOTH), stillTouch(20), close(30)));
        assertEquals(timeline, timeline.finishGently(seconds(60)));
        assertEquals(timeline, timeline.finishGently(seconds(85)));
    }

    @Test
    void finishingGentlyWithoutAClosingEnds() {
        given(routine(glide(60, BOTH)))
                .when(timeline -> timeline.finishGently(seconds(15)))
                .from(seconds(14))
                .to(seconds(60))
                .hears("15 end");
        given(routine(glide(60, BOTH), close(5)))
                .when(timeline -> timeline.finishGently(seconds(0)))
                .plays("1 0-5");
    }

    @Test
    void newSpotsGoToFocusStepsThatHaveNotBegun() {
        given(routine(glide(60, FOCUS), glide(60, FOCUS)))
                .when(timeline -> timeline.withFocus(seconds(10), List.of(RIGHT_BLADE)))
                .plays("1 left 0-30", "1 right 30-60", "2 right between-blades 60-120");
    }

    @Test
    void skippingGoesToTheNextStep() {
        var session = at(routine(glide(60, LEFT_THEN_RIGHT), rest(5)), 10);
        assertEquals(seconds(60), session.skip().position());
        assertEquals(seconds(65), session.skip().skip().position());
        assertTrue(session.skip().skip().isOver());
        assertTrue(session.skip().skip().skip().isOver());
    }

    @Test
    void backGoesToTheStepsBeginningAndThenToTheOneBefore() {
        var routine = routine(settle(10), glide(60, LEFT_THEN_RIGHT), rest(5));
        assertEquals(seconds(10), at(routine, 50).back().position());
        assertEquals(seconds(0), at(routine, 50).back().back().position());
        assertEquals(seconds(0), at(routine, 12.9).back().position());
        assertEquals(seconds(10), at(routine, 13).back().position());
        assertEquals(seconds(0), at(routine, 1).back().position());
    }

    @Test
    void aSessionStopsAtAWait() {
        var routine = routine(settle(10), pause(), rest(10));
        var waiting = at(routine, 4).after(seconds(60));
        assertEquals(seconds(10), waiting.position());
        assertEquals(2, waiting.moment().segment().number());
        assertEquals(waiting, waiting.after(seconds(1)));
        var gone = waiting.goOn();
        assertEquals(Optional.empty(), gone.waiting());
        assertEquals(3, gone.moment().segment().number());
        assertEquals(seconds(11), gone.after(seconds(1)).position());
        assertEquals(waiting, gone.after(seconds(1)).back());
        assertEquals(seconds(10), gone.after(seconds(4)).back().position());
        assertFalse(gone.after(seconds(4)).back().waiting().isPresent());
    }

    @Test
    void skippingStopsAtAWaitAndGoesPastIt() {
        var waiting = at(routine(settle(10), pause(), pause(), rest(10)), 4).skip();
        assertEquals(2, waiting.moment().segment().number());
        assertEquals(3, waiting.skip().moment().segment().number());
        assertEquals(3, waiting.goOn().moment().segment().number());
        assertEquals(4, waiting.skip().skip().moment().segment().number());
        assertEquals(seconds(0), waiting.back().position());
    }

    @Test
    void aLastWaitKeepsTheSessionOpen() {
        var waiting = at(routine(settle(10), pause()), 4).after(seconds(60));
        assertFalse(waiting.isOver());
        assertTrue(waiting.goOn().isOver());
    }

    @Test
    void routinesOfWaitsOrOfNothingWork() {
        var session = Session.start(Timeline.of(routine(pause(), pause())));
        assertTrue(session.goOn().goOn().isOver());
        assertFalse(session.goOn().isOver());
        assertTrue(session.skip().skip().isOver());
        var nothing = Session.start(Timeline.of(routine()));
        assertTrue(nothing.isOver());
        assertTrue(
                nothing.skip()
                        .back()
                        .softer()
                        .finishGently()
                        .stayHere(MORE)
                        .after(MORE)
                        .seek(MORE)
                        .isOver());
    }

    @Test
    void finishingGentlyAtAWaitAnswersIt() {
        var finished =
                at(routine(settle(10), pause(), rest(10), glide(20, BOTH), close(10)), 10)
                        .finishGently();
        assertEquals(Optional.empty(), finished.waiting());
        given(finished).plays("1 0-10", "2 10-10", "3 10-20");
        new Given(finished.timeline()).at(finished.position()).shows(step(3));
    }

    private static Given given(Session session) {
        return new Given(session.timeline());
    }

    private static Given given(Routine routine, Spot... focus) {
        return Given.given(routine, focus);
    }

    private static Session at(Routine routine, double seconds) {
        return new Session(Timeline.of(routine), seconds(seconds));
    }
}
