package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.routine.Sides.BOTH;
import static org.tactus.routine.Sides.FOCUS;
import static org.tactus.routine.Sides.LEFT_THEN_RIGHT;
import static org.tactus.session.Given.given;
import static org.tactus.session.Given.seconds;
import static org.tactus.session.Steps.ask;
import static org.tactus.session.Steps.breathe;
import static org.tactus.session.Steps.close;
import static org.tactus.session.Steps.eachSide;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.hold;
import static org.tactus.session.Steps.optional;
import static org.tactus.session.Steps.pause;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.settle;
import static org.tactus.session.Steps.stillTouch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;

/// *We have ten minutes left.*
final class TimeLeftTest {

    @Test
    void whatIsLeftIsFittedToTheTimeThatIsLeft() {
        given(routine(settle(20), glide(60, BOTH), glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(20), seconds(84)))
                .plays("1 0-20", "2 both 20-56", "3 both 56-92", "4 92-104");
    }

    @Test
    void moreTimeMakesItLonger() {
        given(routine(settle(20), glide(60, BOTH), glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(20), seconds(210)))
                .plays("1 0-20", "2 both 20-110", "3 both 110-200", "4 200-230");
    }

    @Test
    void whatIsUnderWayGivesToo() {
        given(routine(glide(60, BOTH), glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(10), seconds(74)))
                .plays("1 both 0-36", "2 both 36-72", "3 72-84");
    }

    @Test
    void whatIsUnderWayEndsNoSoonerThanTheNextIsNamed() {
        given(routine(glide(60, BOTH), glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(50), seconds(45)))
                .plays("1 both 0-55", "2 both 55-85", "3 85-95");
    }

    @Test
    void theSecondSideGetsWhatTheFirstHad() {
        given(routine(glide(60, LEFT_THEN_RIGHT), glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(31), seconds(70)))
                .plays("1 left 0-30", "1 right 30-60", "2 both 60-91", "3 91-101");
        given(routine(eachSide(glide(40, BOTH), glide(20, BOTH)), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(41), seconds(90)))
                .plays(
                        "1 left 0-40",
                        "2 left 40-57",
                        "3 right 57-97",
                        "4 right 97-114",
                        "5 114-131");
    }

    @Test
    void aFirstSideThatIsUnderWayGivesWithItsSecond() {
        given(routine(glide(80, LEFT_THEN_RIGHT), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(10), seconds(65)))
                .plays("1 left 0-30", "1 right 30-60", "2 60-75");
    }

    @Test
    void whatTheOtherSideHadOnceMoreDoesNotCountForIt() {
        var session = given(routine(eachSide(glide(60, BOTH), ask(20)), close(20)));
        session.when(timeline -> timeline.stayHere(seconds(70), seconds(30)))
                .plays(
                        "1 left 0-60",
                        "2 60-70",
                        "3 left 70-100",
                        "4 right 100-160",
                        "5 160-180",
                        "6 180-200");
        session.when(timeline -> timeline.stayHere(seconds(70), seconds(30)))
                .when(timeline -> timeline.withTimeLeft(seconds(80), seconds(105)))
                .plays(
                        "1 left 0-60",
                        "2 60-70",
                        "3 left 70-100",
                        "4 right 100-160",
                        "5 160-173",
                        "6 173-185");
    }

    @Test
    void pickedSpotsShareWhatTheirStepGets() {
        given(
                        routine(glide(60, BOTH), glide(60, FOCUS), close(20)),
                        new Spot(Zone.SHOULDER_TOP, Side.LEFT),
                        new Spot(Zone.BETWEEN_BLADES, Side.RIGHT),
                        new Spot(Zone.SHOULDER_TOP, Side.RIGHT))
                .when(timeline -> timeline.withTimeLeft(seconds(60), seconds(48)))
                .plays(
                        "1 both 0-60",
                        "2 left shoulder-top 60-72",
                        "2 right between-blades 72-84",
                        "2 right shoulder-top 84-96",
                        "3 96-108");
    }

    @Test
    void breathsStayWhole() {
        given(routine(glide(60, BOTH), breathe("relax-4-7-8", 6), close(60)))
                .when(timeline -> timeline.withTimeLeft(seconds(60), seconds(120)))
                .plays("1 both 0-60", "2 60-136", "3 136-180");
    }

    @Test
    void aPointHoldUnderWayIsHeldToItsEnd() {
        given(routine(hold(84, LEFT_THEN_RIGHT, 15), glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(10), seconds(120)))
                .plays("1 left 0-42", "1 right 42-84", "2 both 84-119", "3 119-130");
    }

    @Test
    void theEndTakesTheFractionOfASecond() {
        given(routine(glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(10.25), seconds(60)))
                .plays("1 both 0-53", "2 53-70.25");
    }

    @Test
    void optionalStepsGoOnlyWhereTimeIsShort() {
        var session =
                given(
                        routine(
                                settle(20),
                                glide(60, BOTH),
                                optional(glide(60, BOTH)),
                                glide(60, BOTH),
                                optional(stillTouch(20)),
                                close(20)));
        session.when(timeline -> timeline.withTimeLeft(seconds(20), seconds(110)))
                .plays(
                        "1 0-20",
                        "2 both 20-50",
                        "3 both 50-80",
                        "4 both 80-110",
                        "5 midline 110-120",
                        "6 120-130");
        var shorter = session.when(timeline -> timeline.withTimeLeft(seconds(20), seconds(100)));
        shorter.plays("1 0-20", "2 both 20-58", "3 both 58-95", "4 midline 95-108", "5 108-120");
        assertEquals(
                List.of(optional(glide(60, BOTH))),
                shorter.timeline().leftOut(session.timeline(), seconds(20)));
    }

    @Test
    void otherStepsGoTheLastFirstButWhatSoothesAndCloses() {
        var session =
                given(
                        routine(
                                settle(20),
                                glide(60, BOTH),
                                hold(60, BOTH, 15),
                                glide(80, LEFT_THEN_RIGHT),
                                close(20)));
        session.when(timeline -> timeline.withTimeLeft(seconds(30), seconds(70)))
                .plays("1 0-20", "2 both 20-50", "3 left 50-70", "3 right 70-90", "4 90-100");
        session.when(timeline -> timeline.withTimeLeft(seconds(30), seconds(60)))
                .plays("1 0-20", "2 both 20-73", "3 73-90");
    }

    @Test
    void whereNothingElseFitsTheClosingFollowsAtOnce() {
        given(routine(glide(60, BOTH), glide(60, BOTH), stillTouch(20), close(40)))
                .when(timeline -> timeline.withTimeLeft(seconds(5), seconds(33)))
                .plays("1 both 0-5", "2 midline 5-16", "3 16-38");
    }

    @Test
    void theClosingTakesItsTimeWhateverIsLeft() {
        given(routine(glide(60, BOTH), glide(60, BOTH), stillTouch(20), close(40)))
                .when(timeline -> timeline.withTimeLeft(seconds(5), seconds(10)))
                .plays("1 both 0-5", "2 midline 5-15", "3 15-35");
        given(routine(glide(60, BOTH), close(40)))
                .when(timeline -> timeline.withTimeLeft(seconds(65), seconds(1)))
                .plays("1 both 0-60", "2 60-80");
    }

    @Test
    void itGetsNoLongerThanItCan() {
        given(routine(settle(20), glide(60, BOTH), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(20), seconds(1000)))
                .plays("1 0-20", "2 both 20-140", "3 140-180");
    }

    @Test
    void theChangeOfSidesIsToldAlsoWhereItsFirstStepIsGone() {
        var changed =
                given(
                                routine(
                                        settle(20),
                                        eachSide(optional(glide(60, BOTH)), glide(60, BOTH)),
                                        close(20)))
                        .when(timeline -> timeline.withTimeLeft(seconds(5), seconds(80)));
        changed.from(seconds(6))
                .to(seconds(44))
                .hears("11 start", "27 half", "38 soon", "43 start", "43 switch");
    }

    @Test
    void waitsStay() {
        var session =
                Session.start(Timeline.of(routine(settle(20), pause(), glide(60, BOTH), close(20))))
                        .after(seconds(20));
        assertTrue(session.waiting().isPresent());
        var changed = session.withTimeLeft(seconds(45));
        assertTrue(changed.waiting().isPresent());
        assertEquals(seconds(45), changed.left());
    }

    @Test
    void whatIsOverStaysAsItWas() {
        var session = Session.start(Timeline.of(routine(settle(20), close(20)))).after(seconds(60));
        assertEquals(session, session.withTimeLeft(seconds(60)));
        assertFalse(session.timeline().wishes().stream().anyMatch(Wish.TimeLeft.class::isInstance));
    }

    @Test
    void aSessionThatTakesThatLongAlreadyStaysAsItIs() {
        given(routine(settle(20), rest(20), close(20)))
                .when(timeline -> timeline.withTimeLeft(seconds(5), seconds(55)))
                .plays("1 0-20", "2 20-40", "3 40-60");
    }
}
