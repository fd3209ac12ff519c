package org.tactus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.safety.Answering.LEFT_CALF;
import static org.tactus.session.Steps.ask;
import static org.tactus.session.Steps.breathe;
import static org.tactus.session.Steps.eachSide;
import static org.tactus.session.Steps.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;
import org.tactus.routine.Words;
import org.tactus.session.Timeline;

class AdaptationTest {
    private static final Spot LEFT_THIGH = new Spot(Zone.THIGH_BACK, Side.LEFT);
    private static final Spot RIGHT_CALF = new Spot(Zone.CALF, Side.RIGHT);

    @Test
    void ofTwoSidesOneGetsItsHalfOfTheTime() {
        var adapted = without(kneading(80, Sides.LEFT_THEN_RIGHT, Zone.CALF), LEFT_CALF);

        assertEquals(List.of("kneading calf right 40"), touches(adapted));
    }

    @Test
    void ofTwoSidesAtOnceOneKeepsAllTheTime() {
        var adapted = without(kneading(80, Sides.BOTH, Zone.CALF), LEFT_CALF);

        assertEquals(List.of("kneading calf right 80"), touches(adapted));
    }

    @Test
    void focusStepsThatHaveOneSideLeftWorkThatOne() {
        var adapted = without(kneading(80, Sides.FOCUS, Zone.CALF), LEFT_CALF);

        assertEquals(List.of("kneading calf right 40"), touches(adapted));
    }

    @Test
    void aFocusStepKeepsTheZonesThatAreFreeOnBothSides() {
        var step = kneading(80, Sides.FOCUS, Zone.CALF, Zone.THIGH_BACK);
        var adapted = without(step, LEFT_CALF);

        assertEquals(
                List.of("kneading thigh-back left 40", "kneading thigh-back right 40"),
                touches(adapted));
    }

    @Test
    void aWholeLegLosesOnlyTheMarkedPart() {
        var step = kneading(80, Sides.LEFT_THEN_RIGHT, Zone.CALF, Zone.THIGH_BACK);
        var adapted = without(step, LEFT_CALF);

        assertEquals(
                List.of("kneading thigh-back left 40", "kneading calf,thigh-back right 40"),
                touches(adapted));
    }

    @Test
    void whatBothHandsDoAtOnceStaysAlikeOnBothSides() {
        var step = kneading(80, Sides.BOTH, Zone.CALF, Zone.THIGH_BACK);
        var adapted = without(step, LEFT_CALF);

        assertEquals(List.of("kneading thigh-back both 80"), touches(adapted));
    }

    @Test
    void withNothingInCommonEachSideGetsHalf() {
        var step = kneading(80, Sides.BOTH, Zone.CALF, Zone.THIGH_BACK);
        var adapted = without(step, RIGHT_CALF, LEFT_THIGH);

        assertEquals(
                List.of("kneading calf left 40", "kneading thigh-back right 40"), touches(adapted));
    }

    @Test
    void aTouchOnTheMidlineNeedsBothSides() {
        var adapted = without(kneading(80, Sides.MIDLINE, Zone.CALF), LEFT_CALF);

        assertEquals(List.of(), touches(adapted));
    }

    @Test
    void aGroupIsTakenApartWhereItsSidesDiffer() {
        var group =
                eachSide(
                        kneading(40, Sides.BOTH, Zone.CALF),
                        kneading(30, Sides.BOTH, Zone.THIGH_BACK));
        var adapted = without(group, LEFT_CALF);

        assertEquals(
                List.of(
                        "kneading thigh-back left 30",
                        "kneading calf right 40",
                        "kneading thigh-back right 30"),
                touches(adapted));
    }

    @Test
    void aGroupWithOneSideOutIsDoneOnTheOther() {
        var group = eachSide(kneading(40, Sides.BOTH, Zone.CALF), ask(10));
        var adapted = without(group, LEFT_CALF);

        assertEquals(List.of("kneading calf right 40"), touches(adapted));
        assertEquals(1, asks(adapted));
    }

    @Test
    void aGroupStaysWholeWhereItsSidesAreAlike() {
        var group =
                eachSide(
                        kneading(40, Sides.BOTH, Zone.CALF),
                        kneading(30, Sides.BOTH, Zone.THIGH_BACK));
        var adapted = without(group, LEFT_CALF, RIGHT_CALF);

        assertTrue(
                adapted.routine().steps().stream().anyMatch(step -> step instanceof Step.EachSide));
        assertEquals(
                List.of("kneading thigh-back left 30", "kneading thigh-back right 30"),
                touches(adapted));
    }

    @Test
    @Proves("does-local")
    void aMarkedSpotIsNamedWithItsReason() {
        var adapted = without(kneading(80, Sides.LEFT_THEN_RIGHT, Zone.CALF), LEFT_CALF);
        var left = (Change.LeftOut) adapted.changes().getFirst();

        assertEquals(Set.of(LEFT_CALF), left.spots());
        assertEquals("steps[1]", left.path());
        assertEquals(Set.of(new Reason.Tapped("L1")), left.reasons());
        assertEquals(List.of(left), adapted.at("steps[1]"));
    }

    @Test
    void wordsThatMayNameALeftOutZoneGiveWay() {
        var step = kneading(80, Sides.BOTH, Zone.CALF, Zone.THIGH_BACK);
        var adapted = without(step, LEFT_CALF);

        var text = firstTouch(adapted).common().words().text();
        assertEquals(Optional.of(Checked.PHRASES.doing(Technique.KNEADING)), text);
    }

    @Test
    @Proves({"A7", "does-cap"})
    void aCapMakesItGentler() {
        var adapted = adapted(gentle(1), kneading(80, Sides.BOTH, Zone.CALF));

        assertEquals(new Pressure(1), firstTouch(adapted).pressure());
        assertTrue(adapted.changes().getFirst() instanceof Change.Gentler);
    }

    @Test
    void whatCannotBeThatLightBecomesAGlide() {
        var adapted = adapted(gentle(1), hold(Implement.THUMBS, Zone.CALF));

        assertEquals(Technique.EFFLEURAGE, firstTouch(adapted).technique());
        assertEquals(new Pressure(1), firstTouch(adapted).pressure());
    }

    @Test
    void withoutGlidesItIsLeftOut() {
        var precautions =
                gentle(1).and(limited(new Limit.NoTechniques(Set.of(Technique.EFFLEURAGE))));
        var adapted = adapted(precautions, hold(Implement.THUMBS, Zone.CALF));

        assertEquals(List.of(), touches(adapted));
    }

    @Test
    @Proves("A1")
    void aForbiddenPointHoldBecomesAGlide() {
        var adapted = adapted(Answering.after("A1"), hold(Implement.THUMBS, Zone.CALF));

        assertEquals(List.of("effleurage calf both 40"), touches(adapted));
    }

    @Test
    @Proves("A7")
    void aForbiddenBallGivesWayToHands() {
        var adapted = adapted(Answering.after("A7"), hold(Implement.BALL, Zone.CALF));

        assertEquals(Implement.FINGERTIPS, firstTouch(adapted).with());
    }

    @Test
    @Proves({"A1", "A2", "A7"})
    void whatOnlyADeviceCanDoIsLeftOut() {
        var glide =
                new Step.Stroke(
                        Common.saying("Glide."),
                        Technique.DEVICE_GLIDE,
                        List.of(Zone.CALF),
                        Implement.DEVICE,
                        Optional.empty(),
                        new Pressure(1),
                        Sides.BOTH,
                        Duration.ofSeconds(40),
                        Optional.empty(),
                        Optional.empty());
        for (var id : List.of("A1", "A2", "A7")) {
            assertEquals(List.of(), touches(adapted(Answering.after(id), glide)), id);
        }
    }

    @Test
    @Proves("A2")
    void inPregnancyNobodyLiesFaceDown() {
        var adapted = Checked.adapted(Checked.bundled("lower-back-ease-12"), Answering.after("A2"));

        assertEquals(Position.SIDE_LYING, adapted.routine().position());
        assertEquals(
                Optional.of(Checked.PHRASES.lying(Position.SIDE_LYING)),
                ((Step.Leaf) adapted.routine().steps().getFirst()).common().words().text());
        assertFalse(adapted.tooMuchGone());
    }

    @Test
    @Proves("A2")
    void whatCannotBeReachedOnTheSideIsLeftOut() {
        var chest = kneading(60, Sides.BOTH, Zone.CHEST);
        var adapted = adapted(Answering.after("A2"), chest);

        assertEquals(List.of(), touches(adapted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A5", "A10-lung"})
    @Proves({"A4", "A5", "A10-lung"})
    void withoutHoldsTheBreathingTakesAboutAsLong(String id) {
        var precautions = Answering.afterOne(Questions.of(id));
        var adapted = adapted(precautions, breathe("box-4", 13));
        var breathing = (Step.Breathe) adapted.routine().steps().get(1);

        assertEquals("calm-4-6", breathing.pattern().name());
        assertEquals(21, breathing.breaths());
    }

    @Test
    @Proves("B1")
    void theFirstMinuteIsNatural() {
        var adapted = adapted(Answering.after("B1"), breathe("calm-4-6", 12));
        var steps = adapted.routine().steps();

        assertTrue(((Step.Breathe) steps.get(1)).pattern().isNatural());
        assertEquals(Duration.ofMinutes(1), ((Step.Breathe) steps.get(1)).length());
        assertEquals(6, ((Step.Breathe) steps.get(2)).breaths());
    }

    @Test
    void aQuestionGoesWithTheTouchOnBothItsSides() {
        var alone =
                without(
                        List.of(
                                kneading(40, Sides.BOTH, Zone.CALF),
                                ask(20),
                                kneading(40, Sides.BOTH, Zone.CALF)),
                        LEFT_CALF,
                        RIGHT_CALF);
        var beside =
                without(
                        List.of(
                                kneading(40, Sides.BOTH, Zone.THIGH_BACK),
                                ask(20),
                                kneading(40, Sides.BOTH, Zone.CALF)),
                        LEFT_CALF,
                        RIGHT_CALF);

        assertEquals(0, asks(alone));
        assertEquals(1, asks(beside));
    }

    @Test
    void nobodyTurnsOverForNothing() {
        var turn =
                new Step.Wait(
                        new Common(
                                Optional.of(Position.SUPINE), Words.of("Turn over."), Fit.DEFAULT));
        var adapted =
                without(
                        List.of(
                                kneading(40, Sides.BOTH, Zone.THIGH_BACK),
                                ask(20),
                                turn,
                                kneading(40, Sides.BOTH, Zone.CALF)),
                        LEFT_CALF,
                        RIGHT_CALF);

        assertEquals(List.of("kneading thigh-back both 40"), touches(adapted));
        assertEquals(0, asks(adapted));
        assertFalse(adapted.routine().steps().contains(turn));
    }

    @Test
    void firmWorkStaysGentleWhereItsGlideIsLeftOut() {
        var glide = stroke(Technique.EFFLEURAGE, 2, 40, Sides.BOTH, Zone.CALF);
        var firm = kneading(40, Sides.BOTH, Zone.THIGH_BACK);
        var cold = without(List.of(glide, firm), LEFT_CALF, RIGHT_CALF);
        var warm = without(List.of(glide, firm), LEFT_THIGH);

        assertEquals(new Pressure(2), firstTouch(cold).pressure());
        assertEquals(new Pressure(3), lastTouch(warm).pressure());
    }

    @Test
    void bothSidesAreEquallyGentleWhereOneHasLostItsGlide() {
        var group =
                eachSide(
                        stroke(Technique.EFFLEURAGE, 2, 40, Sides.BOTH, Zone.CALF),
                        kneading(40, Sides.BOTH, Zone.THIGH_BACK));
        var adapted = without(group, LEFT_CALF);
        var firmness =
                Timeline.of(adapted.routine()).segments().stream()
                        .flatMap(segment -> segment.touch().stream())
                        .filter(touch -> touch.technique() == Technique.KNEADING)
                        .map(Step.Touch::pressure)
                        .distinct()
                        .toList();

        assertEquals(List.of(new Pressure(2)), firmness);
    }

    @Test
    void openingAndClosingStayWhenAllElseIsGone() {
        var adapted = without(kneading(90, Sides.BOTH, Zone.CALF), LEFT_CALF, RIGHT_CALF);

        assertEquals(routine(SETTLE, CLOSE).steps(), adapted.routine().steps());
        assertTrue(adapted.tooMuchGone());
    }

    @Test
    void ofARoutineOfWhichNothingIsLeftNaturalBreathingRemains() {
        var adapted =
                Checked.adapted(
                        routine(kneading(80, Sides.BOTH, Zone.CALF)),
                        marked(LEFT_CALF, RIGHT_CALF));

        assertEquals(
                List.of(Step.Breathe.natural(Common.NONE, Duration.ofMinutes(1))),
                adapted.routine().steps());
    }

    @Test
    @Proves("does-suggest")
    void moreThanTwoFifthsGoneIsTooMuch() {
        var half = kneading(80, Sides.BOTH, Zone.CALF);
        var precautions = marked(LEFT_CALF, RIGHT_CALF);

        assertTrue(Checked.adapted(routine(half, glide(119)), precautions).tooMuchGone());
        assertFalse(Checked.adapted(routine(half, glide(120)), precautions).tooMuchGone());
    }

    @Test
    @Proves("does-suggest")
    void anotherRoutineForTheSamePeopleIsSuggested() {
        var legs = Checked.bundled("legs-after-sport-15");
        var precautions = Answering.after("A2");
        var suggested =
                Suggestion.of(legs, Checked.bundled(), precautions, Checked.PHRASES).orElseThrow();

        assertTrue(Checked.adapted(legs, precautions).tooMuchGone());
        assertFalse(suggested.tooMuchGone());
        assertEquals(legs.audience(), suggested.routine().audience());
    }

    @Test
    void wishesAreKeptLikePrecautions() {
        var wishes = new Preferences(Optional.of(new Pressure(2)), Set.of(LEFT_CALF, RIGHT_CALF));
        var adapted =
                Checked.adapted(Checked.bundled("legs-after-sport-15"), Precautions.of(wishes));

        assertTrue(
                adapted.changes().stream()
                        .flatMap(change -> change.reasons().stream())
                        .allMatch(reason -> reason instanceof Reason.Preference));
    }

    private static final Step SETTLE =
            new Step.Settle(Common.saying("Lie."), Duration.ofMinutes(1));
    private static final Step CLOSE = new Step.Close(Common.saying("Rest."), Duration.ofMinutes(1));

    private static Step glide(int seconds) {
        return stroke(Technique.EFFLEURAGE, 2, seconds, Sides.BOTH, Zone.MID_BACK);
    }

    private static Step kneading(int seconds, Sides sides, Zone... zones) {
        int pressure = Arrays.asList(zones).contains(Zone.CHEST) ? 2 : 3;
        return stroke(Technique.KNEADING, pressure, seconds, sides, zones);
    }

    private static Step stroke(
            Technique technique, int pressure, int seconds, Sides sides, Zone... zones) {
        return new Step.Stroke(
                Common.saying("Work."),
                technique,
                Arrays.asList(zones),
                Implement.PALMS,
                Optional.of(Tempo.of(12)),
                new Pressure(pressure),
                sides,
                Duration.ofSeconds(seconds),
                Optional.empty(),
                Optional.empty());
    }

    private static Step hold(Implement with, Zone zone) {
        return new Step.Press(
                Common.saying("Hold."),
                Technique.POINT_HOLD,
                List.of(zone),
                with,
                new Pressure(3),
                Sides.BOTH,
                Optional.of(Duration.ofSeconds(15)),
                Duration.ofSeconds(40),
                Optional.empty());
    }

    private static Adapted without(Step step, Spot... spots) {
        return without(List.of(step), spots);
    }

    private static Adapted without(List<Step> steps, Spot... spots) {
        return adapted(marked(spots), steps.toArray(Step[]::new));
    }

    private static Adapted adapted(Precautions precautions, Step... steps) {
        var all = new ArrayList<Step>();
        all.add(SETTLE);
        all.addAll(Arrays.asList(steps).stream().map(AdaptationTest::saying).toList());
        all.add(CLOSE);
        return Checked.adapted(routine(all.toArray(Step[]::new)), precautions);
    }

    /// Questions of the common test steps say nothing, which a file must not.
    private static Step saying(Step step) {
        return switch (step) {
            case Step.Ask ask -> new Step.Ask(Common.saying("Good?"), ask.length());
            case Step.EachSide(var steps) ->
                    new Step.EachSide(steps.stream().map(AdaptationTest::saying).toList());
            default -> step;
        };
    }

    private static Precautions marked(Spot... spots) {
        var exclude = new Limit.Exclude(Set.of(spots));
        return new Precautions(List.of(new Precaution(exclude, new Reason.Tapped("L1"))));
    }

    private static Precautions gentle(int level) {
        return limited(new Limit.Cap(new Pressure(level)));
    }

    private static Precautions limited(Limit limit) {
        return new Precautions(List.of(new Precaution(limit, new Reason.Answered("A1"))));
    }

    private static Step.Touch firstTouch(Adapted adapted) {
        return Timeline.of(adapted.routine()).segments().stream()
                .flatMap(segment -> segment.touch().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Step.Touch lastTouch(Adapted adapted) {
        return Timeline.of(adapted.routine()).segments().reversed().stream()
                .flatMap(segment -> segment.touch().stream())
                .findFirst()
                .orElseThrow();
    }

    private static long asks(Adapted adapted) {
        return Timeline.of(adapted.routine()).segments().stream()
                .filter(segment -> segment.step() instanceof Step.Ask)
                .count();
    }

    /// Each touch as it is played: `kneading calf right 40`.
    private static List<String> touches(Adapted adapted) {
        return Timeline.of(adapted.routine()).segments().stream()
                .filter(segment -> segment.touch().isPresent())
                .map(
                        segment ->
                                segment.touch().orElseThrow().technique().id()
                                        + " "
                                        + String.join(
                                                ",",
                                                segment.zones().stream().map(Zone::id).toList())
                                        + " "
                                        + segment.side().orElseThrow().id()
                                        + " "
                                        + segment.length().toSeconds())
                .toList();
    }
}
