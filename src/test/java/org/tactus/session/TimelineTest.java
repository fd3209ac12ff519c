package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.body.Side.LEFT;
import static org.tactus.body.Side.RIGHT;
import static org.tactus.routine.BreathPhase.Kind.IN;
import static org.tactus.routine.BreathPhase.Kind.OUT;
import static org.tactus.routine.BreathPhase.Kind.TOP_UP;
import static org.tactus.routine.Sides.BOTH;
import static org.tactus.routine.Sides.FOCUS;
import static org.tactus.routine.Sides.LEFT_THEN_RIGHT;
import static org.tactus.session.Given.announcing;
import static org.tactus.session.Given.breath;
import static org.tactus.session.Given.given;
import static org.tactus.session.Given.holding;
import static org.tactus.session.Given.into;
import static org.tactus.session.Given.left;
import static org.tactus.session.Given.leftOfStep;
import static org.tactus.session.Given.nextStep;
import static org.tactus.session.Given.noBreath;
import static org.tactus.session.Given.noPressure;
import static org.tactus.session.Given.noSide;
import static org.tactus.session.Given.nothingNext;
import static org.tactus.session.Given.pressure;
import static org.tactus.session.Given.receiver;
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
import static org.tactus.session.Steps.stroke;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Text;

final class TimelineTest {
    private static final Spot LEFT_SHOULDER = new Spot(Zone.SHOULDER_TOP, LEFT);
    private static final Spot RIGHT_SHOULDER = new Spot(Zone.SHOULDER_TOP, RIGHT);
    private static final Spot RIGHT_BLADE = new Spot(Zone.BETWEEN_BLADES, RIGHT);

    @Test
    void stepsFollowOneAnother() {
        given(routine(settle(60), glide(120, BOTH), rest(20)))
                .plays("1 0-60", "2 both 60-180", "3 180-200");
    }

    @Test
    void leftThenRightGetsHalfEach() {
        given(routine(glide(90, LEFT_THEN_RIGHT))).plays("1 left 0-45", "1 right 45-90");
    }

    @Test
    void eachSidePlaysAllOnTheLeftThenAllOnTheRight() {
        given(routine(eachSide(glide(30, BOTH), rest(10), hold(36, BOTH))))
                .plays(
                        "1 left 0-30",
                        "2 30-40",
                        "3 left 40-76",
                        "4 right 76-106",
                        "5 106-116",
                        "6 right 116-152");
    }

    @Test
    void aRepeatIsUnrolled() {
        given(routine(repeat(2, ask(10), repeat(2, rest(5)))))
                .plays("1 0-10", "2 10-15", "3 15-20", "4 20-30", "5 30-35", "6 35-40");
    }

    @Test
    void pickedSpotsShareAFocusStep() {
        given(routine(glide(100, FOCUS)), LEFT_SHOULDER, RIGHT_BLADE, RIGHT_SHOULDER)
                .plays(
                        "1 left shoulder-top 0-33.333333333",
                        "1 right between-blades 33.333333333-66.666666666",
                        "1 right shoulder-top 66.666666666-100");
    }

    @Test
    void spotsOutsideTheStepAreLeftAlone() {
        var calf = new Spot(Zone.CALF, LEFT);
        given(routine(glide(100, FOCUS)), calf, RIGHT_BLADE).plays("1 right between-blades 0-100");
        given(routine(glide(100, FOCUS)), calf).plays("1 left 0-50", "1 right 50-100");
    }

    @Test
    void focusWithoutSpotsIsLeftThenRight() {
        given(routine(glide(100, FOCUS))).plays("1 left 0-50", "1 right 50-100");
    }

    @Test
    void aMomentShowsThisSideAndTheWholeStep() {
        given(routine(settle(10), glide(60, LEFT_THEN_RIGHT), rest(20)))
                .at(seconds(21))
                .shows(
                        step(2),
                        side(LEFT),
                        into(11),
                        left(19),
                        leftOfStep(49),
                        pressure(3),
                        nextStep(2));
    }

    @Test
    void withoutTouchThereIsNoPressure() {
        given(routine(settle(10)))
                .at(seconds(3))
                .shows(noSide(), noPressure(), noBreath(), nothingNext());
    }

    @Test
    void pressureStaysBelowTheZonesLimit() {
        var step =
                new org.tactus.routine.Step.Stroke(
                        org.tactus.routine.Common.NONE,
                        org.tactus.routine.Technique.EFFLEURAGE,
                        List.of(Zone.LOWER_BACK, Zone.FLANK),
                        org.tactus.routine.Implement.PALMS,
                        Optional.empty(),
                        new org.tactus.routine.Pressure(3),
                        BOTH,
                        Duration.ofSeconds(20),
                        Optional.empty(),
                        Optional.empty());
        given(routine(step)).at(seconds(1)).shows(pressure(1));
    }

    @Test
    void whatComesNextIsAnnouncedFiveSecondsBefore() {
        var two = given(routine(settle(20), rest(20)));
        two.at(seconds(14.999)).shows(announcing(false));
        two.at(seconds(15)).shows(announcing(true), nextStep(2));
        two.at(seconds(36)).shows(announcing(false));
        given(routine(settle(14), rest(20))).at(seconds(13)).shows(announcing(false));
    }

    @Test
    void aStepsEndBelongsToTheNext() {
        var two = given(routine(settle(20), rest(20)));
        two.at(seconds(20).minusNanos(1)).shows(step(1));
        two.at(seconds(20)).shows(step(2), into(0));
    }

    @Test
    void outsideTheTimelineItsEndsAreShown() {
        var one = given(routine(settle(20)));
        one.at(seconds(-1)).shows(into(0));
        one.at(seconds(21)).shows(into(20), left(0));
    }

    @Test
    void aPacedBreathIsInItsPhase() {
        var sigh = given(routine(rest(5), breathe("sigh-3-1-8", 2)));
        sigh.at(seconds(5)).shows(breath(IN, 0, 3, 1, 2));
        sigh.at(seconds(8.5)).shows(breath(TOP_UP, 0.5, 1, 1, 2));
        sigh.at(seconds(9)).shows(breath(OUT, 0, 8, 1, 2));
        sigh.at(seconds(17)).shows(breath(IN, 0, 3, 2, 2));
        sigh.at(seconds(29)).shows(breath(OUT, 8, 8, 2, 2));
    }

    @Test
    void theCountOfAPhaseGoesFromItsSecondsToOne() {
        var calm = Timeline.of(routine(breathe("coherent-5.5", 1)));
        assertEquals(6, calm.at(seconds(0)).breath().orElseThrow().count());
        assertEquals(5, calm.at(seconds(0.5)).breath().orElseThrow().count());
        assertEquals(1, calm.at(seconds(5)).breath().orElseThrow().count());
        assertEquals(6, calm.at(seconds(5.5)).breath().orElseThrow().count());
    }

    @Test
    void aSlowStrokeOnTheOutBreathLocksTheReceiversBreath() {
        var glide = given(routine(rest(5), glide(60, BOTH, "glide up on out-breath")));
        glide.at(seconds(5)).shows(receiver(OUT, 0, 4.5, 1));
        glide.at(seconds(9.5)).shows(receiver(IN, 0, 3, 1));
        glide.at(seconds(12.5)).shows(receiver(OUT, 0, 4.5, 2));
    }

    @Test
    void aFastStrokeOnTheOutBreathHasACalmBreathOfItsOwn() {
        var circles =
                given(routine(stroke(24, 60, BOTH, Optional.of(Text.of("Press on the exhale")))));
        circles.at(seconds(0)).shows(receiver(IN, 0, 4, 1));
        circles.at(seconds(14.5)).shows(receiver(OUT, 0.5, 6, 2));
        given(routine(glide(60, BOTH, "natural"))).at(seconds(3)).shows(noBreath());
    }

    @Test
    void aPointHoldSinksHoldsAndRises() {
        var hold = given(routine(hold(42, BOTH, 14)));
        hold.at(seconds(1)).shows(holding(1, 2, Holding.Phase.SINKING, 1, 3));
        hold.at(seconds(3)).shows(holding(1, 2, Holding.Phase.HOLDING, 0, 14));
        hold.at(seconds(17)).shows(holding(1, 2, Holding.Phase.RISING, 0, 3));
        hold.at(seconds(20.5)).shows(holding(1, 2, Holding.Phase.MOVING, 0.5, 1));
        hold.at(seconds(21)).shows(holding(2, 2, Holding.Phase.SINKING, 0, 3));
    }

    @Test
    void aHoldWithoutLengthLastsHalfAMinuteOrWhatFits() {
        given(routine(hold(80, BOTH)))
                .from(seconds(0))
                .to(seconds(81))
                .hears(
                        "0 start",
                        "0 press",
                        "33 release",
                        "40 half",
                        "40 press",
                        "73 release",
                        "75 soon",
                        "80 end");
        given(routine(hold(20, BOTH)))
                .from(seconds(0))
                .to(seconds(20))
                .hears("0 start", "0 press", "15 soon", "17 release");
    }

    @Test
    void everySideOpensAndCloses() {
        given(routine(glide(60, LEFT_THEN_RIGHT), ask(15)))
                .from(seconds(0))
                .to(seconds(76))
                .hears(
                        "0 start",
                        "15 half",
                        "25 soon",
                        "30 switch",
                        "45 half",
                        "55 soon",
                        "60 start",
                        "60 ask",
                        "70 soon",
                        "75 end");
    }

    @Test
    void shortSegmentsAreNeitherHalvedNorAnnounced() {
        given(routine(glide(28, LEFT_THEN_RIGHT)))
                .from(seconds(0))
                .to(seconds(28))
                .hears("0 start", "14 switch");
    }

    @Test
    void theSecondPassOfAGroupIsANewStepOnTheOtherSide() {
        given(routine(eachSide(glide(10, BOTH), glide(10, BOTH))))
                .from(seconds(0))
                .to(seconds(41))
                .hears("0 start", "10 start", "20 start", "20 switch", "30 start", "40 end");
    }

    @Test
    void theSwitchOfAGroupComesWithTheFirstTouch() {
        given(routine(eachSide(ask(5), glide(10, BOTH))))
                .from(seconds(0))
                .to(seconds(30))
                .hears(
                        "0 start",
                        "0 ask",
                        "5 start",
                        "15 start",
                        "15 ask",
                        "20 start",
                        "20 switch");
    }

    @Test
    void everyPhaseOfAPacedBreathIsACue() {
        given(routine(breathe("in 2, in 1, hold 1, out 3", 2)))
                .from(seconds(0))
                .to(seconds(15))
                .hears(
                        "0 start",
                        "0 inhale",
                        "2 inhale",
                        "3 hold",
                        "4 exhale",
                        "7 inhale",
                        "9 inhale",
                        "10 hold",
                        "11 exhale",
                        "14 end");
    }

    @Test
    void aWaitTakesNoTime() {
        var turned = given(routine(settle(10), pause(), rest(10)));
        turned.plays("1 0-10", "2 10-10", "3 10-20");
        turned.at(seconds(10)).shows(step(3));
        turned.from(seconds(5)).to(seconds(21)).hears("10 start", "10 wait", "10 start", "20 end");
    }

    @Test
    void beatsRestartWithEachSide() {
        given(routine(glide(40, LEFT_THEN_RIGHT)))
                .from(seconds(0))
                .to(seconds(40))
                .hears(Cue.Kind.BEAT, 0, 7.5, 15, 20, 27.5, 35);
    }

    @Test
    void fastBeatsAreThinned() {
        var fast = Timeline.of(routine(stroke(600, 60, BOTH, Optional.empty())));
        var beats = fast.cues().stream().filter(cue -> cue.kind() == Cue.Kind.BEAT).toList();
        assertEquals(200, beats.size());
        assertEquals(seconds(0.3), beats.get(1).at());
        var justAllowed = Timeline.of(routine(stroke(240, 60, BOTH, Optional.empty())));
        assertEquals(
                240,
                justAllowed.cues().stream().filter(cue -> cue.kind() == Cue.Kind.BEAT).count());
    }

    @Test
    void anIntervalHoldsItsBeginningAndNotItsEnd() {
        var two = given(routine(settle(10), rest(10)));
        two.from(seconds(0)).to(seconds(10)).hears("0 start");
        two.from(seconds(10)).to(seconds(20)).hears("10 start");
        two.from(seconds(20)).to(seconds(20.1)).hears("20 end");
        two.from(seconds(20.1)).to(seconds(30)).hears();
        two.from(seconds(7)).to(seconds(7)).hears();
    }

    @Test
    void anEmptyRoutineHasNoCuesAndNoMoments() {
        var empty = Timeline.of(routine());
        assertTrue(empty.isEmpty());
        assertEquals(Duration.ZERO, empty.length());
        assertEquals(List.of(), empty.cues());
        assertThrows(IllegalStateException.class, () -> empty.at(Duration.ZERO));
    }

    @Test
    void aRoutineOfWaitsEndsWhereItBegins() {
        var waits = given(routine(pause(), pause()));
        waits.plays("1 0-0", "2 0-0");
        waits.at(seconds(0)).shows(step(2), left(0));
        waits.from(seconds(0))
                .to(seconds(1))
                .hears("0 start", "0 wait", "0 start", "0 wait", "0 end");
    }

    @Test
    void aChangeOfPositionLasts() {
        var supine =
                new org.tactus.routine.Common(
                        Optional.of(org.tactus.routine.Position.SUPINE),
                        org.tactus.routine.Words.NONE,
                        org.tactus.routine.Fit.DEFAULT);
        var timeline =
                Timeline.of(
                        routine(
                                settle(10),
                                new org.tactus.routine.Step.Wait(supine),
                                rest(10),
                                close(10)));
        assertEquals(
                List.of("prone", "supine", "supine", "supine"),
                timeline.segments().stream().map(segment -> segment.position().id()).toList());
    }
}
