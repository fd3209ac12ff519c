package org.tactus.choreography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Point;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Status;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Sides;
import org.tactus.routine.Technique;

class ChoreographyTest {
    private static final double CYCLE = 60.0 / Strokes.TEMPO;

    @Test
    void aCycleTakesAsLongAsTheTempoSays() {
        var glide = Strokes.of(Technique.EFFLEURAGE, Zone.LOWER_BACK, Zone.MID_BACK).prepared();
        for (double t = 0.1; t < CYCLE; t += 0.37) {
            var one = glide.at(t).hands().getFirst();
            var next = glide.at(t + CYCLE).hands().getFirst();
            assertEquals(0, one.at().distanceTo(next.at()), 1e-9);
            assertEquals(one.pressure(), next.pressure(), 1e-9);
        }
    }

    @Test
    void aGlidePressesUpwardsForThreeFifthsAndReturnsLightlyOnTheOuterSide() {
        var glide = Strokes.of(Technique.EFFLEURAGE, Zone.LOWER_BACK, Zone.MID_BACK).prepared();
        var early = glide.at(0.2 * CYCLE).hands().getFirst();
        var late = glide.at(0.4 * CYCLE).hands().getFirst();
        var back = glide.at(0.8 * CYCLE).hands().getFirst();
        assertTrue(late.at().y() < early.at().y());
        assertEquals(2, early.pressure(), 1e-6);
        assertTrue(back.pressure() < 1);
        assertTrue(back.opacity() < 0.7 && back.scale() < 1);
        assertTrue(Math.abs(back.at().x()) > Math.abs(late.at().x()) + 0.005);
    }

    @Test
    void downwardsStartsAtTheTop() {
        var down = Strokes.of(Technique.EFFLEURAGE, Zone.MID_BACK).going(Direction.DOWN).prepared();
        assertTrue(
                down.at(0.4 * CYCLE).hands().getFirst().at().y()
                        > down.at(0.2 * CYCLE).hands().getFirst().at().y());
    }

    @Test
    void glidesBesideTheSpineKeepOneDistanceFromIt() {
        var glide =
                Strokes.of(
                                Technique.EFFLEURAGE,
                                Zone.LOWER_BACK,
                                Zone.MID_BACK,
                                Zone.BETWEEN_BLADES)
                        .prepared();
        double first = Math.abs(glide.at(0.1).hands().getFirst().at().x());
        for (double t = 0.1; t < 0.6 * CYCLE; t += 0.1) {
            assertEquals(first, Math.abs(glide.at(t).hands().getFirst().at().x()), 1e-6);
        }
    }

    @Test
    void bothSidesAreMirrorImages() {
        for (var zone : new Zone[] {Zone.MID_BACK, Zone.THIGH_BACK, Zone.SHOULDER_TOP}) {
            var hands = Strokes.of(Technique.COMPRESSION, zone).at(7.3).hands();
            assertEquals(2, hands.size());
            assertEquals(hands.getFirst().at(), hands.getLast().at().mirrored());
            assertEquals(hands.getFirst().angle(), -hands.getLast().angle(), 1e-12);
            assertNotEquals(hands.getFirst().mirrored(), hands.getLast().mirrored());
        }
    }

    @Test
    void oneSideStaysOnItsSide() {
        var left = Strokes.of(Technique.KNEADING, Zone.THIGH_BACK).on(Sides.LEFT).prepared();
        for (double t = 0; t < 60; t += 0.7) {
            assertTrue(
                    left.at(t).hands().stream()
                            .filter(hand -> !hand.resting())
                            .allMatch(hand -> hand.at().x() < 0));
        }
    }

    @Test
    void alongALongZoneTheHandsWorkOneBehindTheOther() {
        var hands =
                Strokes.of(Technique.KNEADING, Zone.CALF, Zone.THIGH_BACK)
                        .on(Sides.RIGHT)
                        .at(3)
                        .hands();
        assertEquals(2, hands.size());
        assertTrue(hands.getFirst().at().distanceTo(hands.getLast().at()) > 0.05);
        assertTrue(hands.stream().noneMatch(Hand::resting));
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE_EFFLEURAGE", "KNEADING"})
    void onAShortZoneTooBothHandsWorkInTurn(Technique technique) {
        for (var zone : List.of(Zone.SHOULDER_TOP, Zone.LOWER_BACK, Zone.GLUTE)) {
            var step = Strokes.of(technique, zone).on(Sides.LEFT).prepared();
            for (double t = 0; t < 60; t += 0.3) {
                var hands = step.at(t).hands();
                assertEquals(2, hands.size());
                assertTrue(hands.stream().noneMatch(Hand::resting), zone + " " + t);
                assertTrue(hands.stream().allMatch(hand -> hand.at().x() < 0), zone + " " + t);
                assertNotEquals(hands.getFirst().mirrored(), hands.getLast().mirrored());
            }
            var first = step.at(0.1 * CYCLE).hands();
            var second = step.at(0.6 * CYCLE).hands();
            assertNotEquals(first.getFirst().lift(), first.getLast().lift(), zone.id());
            assertEquals(first.getFirst().lift(), second.getLast().lift(), 1e-9);
        }
    }

    @Test
    void bothThumbsRubALimb() {
        var hands =
                Strokes.of(Technique.CIRCLE_FRICTION, Zone.CALF)
                        .with(Implement.THUMBS)
                        .on(Sides.LEFT)
                        .at(7)
                        .hands();
        assertEquals(2, hands.size());
        assertTrue(hands.stream().noneMatch(Hand::resting));
        assertEquals(0.022, hands.getFirst().at().distanceTo(hands.getLast().at()), 0.002);
    }

    @Test
    void handsComeFromTheOtherEndWhereTheirWristsWouldLieOnWhatIsLeftOut() {
        var out = Set.copyOf(Spot.of(Zone.LOWER_BACK));
        var circles = Strokes.of(Technique.CIRCLE_EFFLEURAGE, Zone.MID_BACK, Zone.BETWEEN_BLADES);
        var usual = circles.choreography();
        var sparing = circles.sparing(out);
        assertTrue(wristsOn(usual, out) > 0);
        assertEquals(0, wristsOn(sparing, out));
    }

    @Test
    void noHandRestsOnWhatIsLeftOut() {
        var thumbs =
                Strokes.of(Technique.CIRCLE_FRICTION, Zone.LOWER_BACK)
                        .with(Implement.THUMBS)
                        .on(Sides.LEFT);
        var resting = resting(thumbs.choreography());
        var zones =
                Strokes.BODY.shapes(View.BACK).stream()
                        .filter(shape -> resting.stream().anyMatch(hand -> isOn(shape, hand)))
                        .map(ZoneShape::spot)
                        .collect(Collectors.toSet());
        assertFalse(zones.isEmpty());
        var elsewhere = resting(thumbs.sparing(zones));
        assertNotEquals(resting, elsewhere);
        assertTrue(
                Strokes.BODY.shapes(View.BACK).stream()
                        .filter(shape -> zones.contains(shape.spot()))
                        .noneMatch(
                                shape -> elsewhere.stream().anyMatch(hand -> isOn(shape, hand))));
    }

    private static List<Hand> resting(Choreography choreography) {
        return choreography.at(Duration.ofSeconds(7)).hands().stream()
                .filter(Hand::resting)
                .toList();
    }

    /// How often in a minute a wrist is seen on one of these spots.
    private static long wristsOn(Choreography choreography, Set<Spot> spots) {
        return IntStream.range(0, 60)
                .mapToObj(i -> choreography.at(Duration.ofSeconds(i)))
                .flatMap(scene -> scene.hands().stream())
                .filter(
                        hand ->
                                Strokes.BODY.shapes(View.BACK).stream()
                                        .filter(shape -> spots.contains(shape.spot()))
                                        .anyMatch(shape -> isOn(shape, hand, 0, 0.2)))
                .count();
    }

    private static boolean isOn(ZoneShape shape, Hand hand) {
        return isOn(shape, hand, -0.8, -0.4, 0, 0.2);
    }

    private static boolean isOn(ZoneShape shape, Hand hand, double... places) {
        return DoubleStream.of(places)
                .mapToObj(y -> hand.place(new Point(0, y)))
                .anyMatch(place -> shape.contains(place.x(), place.y()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE_FRICTION", "POINT_HOLD", "STRIPPING"})
    void whileOneHandWorksTheOtherKeepsTheContact(Technique technique) {
        var step =
                Strokes.of(technique, Zone.MID_BACK)
                        .with(Implement.THUMBS)
                        .on(Sides.LEFT)
                        .prepared();
        for (double t = 0; t < 60; t += 0.3) {
            var resting = step.at(t).hands().stream().filter(Hand::resting).toList();
            assertEquals(1, resting.size());
            assertEquals(1, resting.getFirst().pressure(), 1e-9);
            assertEquals(0, resting.getFirst().lift());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE_EFFLEURAGE", "KNEADING", "WRINGING", "TAPOTEMENT"})
    void handsThatWorkInTurnAreNeverBothOff(Technique technique) {
        var step = Strokes.of(technique, Zone.SHOULDER_BLADE).prepared();
        for (double t = 0; t < 30; t += 0.05) {
            assertTrue(
                    step.at(t).hands().stream().anyMatch(hand -> hand.lift() < 0.7),
                    technique + " " + t);
        }
    }

    @Test
    void handsLiftOverTheHollowOfTheKnee() {
        var choreography =
                Strokes.of(Technique.EFFLEURAGE, Zone.CALF, Zone.THIGH_BACK).choreography();
        var knee = Strokes.BODY.shape(Zone.KNEE_BACK, Side.RIGHT, View.BACK).orElseThrow();
        boolean crossed = false;
        for (int i = 0; i < 300; i++) {
            var hand = choreography.at(Duration.ofMillis(i * 20L)).hands().getFirst();
            if (knee.contains(hand.at().x(), hand.at().y())) {
                crossed = true;
                assertEquals(0, hand.pressure(), 1e-9);
                assertTrue(hand.lift() > 0.5);
            }
        }
        assertTrue(crossed);
        assertEquals(4, choreography.routes().size());
    }

    @Test
    void theWholeZoneIsCoveredEvenly() {
        var friction =
                Strokes.of(Technique.CIRCLE_FRICTION, Zone.THIGH_BACK)
                        .with(Implement.THUMBS)
                        .choreography();
        var counts = new int[4];
        double top = 0.535;
        double bottom = 0.675;
        for (int i = 0; i < 6000; i++) {
            double y = friction.at(Duration.ofMillis(i * 10L)).hands().getFirst().at().y();
            counts[(int) Math.clamp((y - top) / (bottom - top) * 4, 0, 3)]++;
        }
        for (int count : counts) {
            assertEquals(1500, count, 700);
        }
    }

    @Test
    void pointHoldsSinkStayAndRise() {
        var hold =
                Strokes.of(Technique.POINT_HOLD, Zone.MID_BACK).with(Implement.THUMBS).prepared();
        assertTrue(hold.at(0.1).hands().getFirst().pressure() < 0.1);
        assertEquals(2, hold.at(10).hands().getFirst().pressure(), 1e-9);
        assertEquals(hold.at(10).hands().getFirst().at(), hold.at(20).hands().getFirst().at());
        assertTrue(hold.at(37).hands().getFirst().pressure() < 0.1);
    }

    @Test
    void bellyCirclesGoUpOnTheReceiversRightAndDownOnTheLeft() {
        var belly =
                Strokes.of(Technique.CIRCLE_EFFLEURAGE, Zone.ABDOMEN)
                        .on(Sides.MIDLINE)
                        .going(Direction.CLOCKWISE)
                        .prepared();
        for (double t = 0; t < 10; t += 0.1) {
            for (int hand = 0; hand < 2; hand++) {
                var now = belly.at(t).hands().get(hand).at();
                var then = belly.at(t + 0.05).hands().get(hand).at();
                if (now.x() < -0.01) {
                    assertTrue(then.y() < now.y());
                } else if (now.x() > 0.01) {
                    assertTrue(then.y() > now.y());
                }
            }
        }
    }

    @Test
    void zonesOfBothViewsShareTheTimeAndTheFigureTurnsSoftly() {
        var arm =
                Strokes.of(Technique.EFFLEURAGE, Zone.FOREARM_FRONT, Zone.FOREARM_BACK)
                        .on(Sides.LEFT);
        assertEquals(View.FRONT, arm.at(29.9).view());
        assertEquals(View.BACK, arm.at(30.1).view());
        assertTrue(arm.at(15).turning().isEmpty());
        assertEquals(0.5, arm.at(29.999999).turning().orElseThrow().share(), 0.001);
        assertEquals(View.FRONT, arm.at(30.1).turning().orElseThrow().other());
        assertTrue(arm.at(30).hands().stream().allMatch(hand -> hand.opacity() == 0));
        assertEquals(Side.LEFT, arm.choreography().zones(Duration.ZERO).getFirst().side());
    }

    @Test
    void onesOwnShoulderIsWorkedByTheOppositeHandAlone() {
        var own = Strokes.of(Technique.KNEADING, Zone.SHOULDER_TOP).by(Giver.SELF);
        var left = own.on(Sides.LEFT).at(3).hands();
        var right = own.on(Sides.RIGHT).at(3).hands();
        assertEquals(1, left.size());
        assertFalse(left.getFirst().mirrored());
        assertTrue(right.getFirst().mirrored());
        assertEquals(
                2,
                Strokes.of(Technique.KNEADING, Zone.THIGH_FRONT)
                        .by(Giver.SELF)
                        .on(Sides.LEFT)
                        .at(3)
                        .hands()
                        .size());
    }

    /// A step of the technique that keeps to the rules of the field.
    private static Strokes sensible(Technique technique) {
        return switch (technique) {
            case ROLLING, DEVICE_GLIDE, SHAKING -> Strokes.of(technique, Zone.CALF);
            case WRINGING -> Strokes.of(technique, Zone.SIDE_BACK).on(Sides.LEFT);
            case ROCKING -> Strokes.of(technique, Zone.SACRUM).on(Sides.MIDLINE);
            case CROSS_FRICTION, CIRCLE_FRICTION ->
                    Strokes.of(technique, Zone.MID_BACK).with(Implement.FINGERTIPS).on(Sides.LEFT);
            case POINT_HOLD, STRIPPING ->
                    Strokes.of(technique, Zone.MID_BACK).with(Implement.KNUCKLES).on(Sides.RIGHT);
            case STILL_TOUCH,
                    EFFLEURAGE,
                    CIRCLE_EFFLEURAGE,
                    KNEADING,
                    SKIN_ROLLING,
                    COMPRESSION,
                    TAPOTEMENT,
                    VIBRATION,
                    FEATHERING,
                    MYOFASCIAL_HOLD ->
                    Strokes.of(technique, Zone.LOWER_BACK, Zone.MID_BACK);
        };
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STILL_TOUCH", "POINT_HOLD", "MYOFASCIAL_HOLD", "DEVICE_GLIDE", "FEATHERING"})
    void everyTechniqueRepeatsItselfInItsTempo(Technique technique) {
        double cycles =
                switch (technique) {
                    case TAPOTEMENT -> 2;
                    case CIRCLE_FRICTION -> 3;
                    default -> 1;
                };
        var step = sensible(technique).prepared();
        for (double t = 0.1; t < 25 - cycles * CYCLE; t += 0.37) {
            var one = step.at(t).hands().getLast();
            var next = step.at(t + cycles * CYCLE).hands().getLast();
            assertEquals(one.pressure(), next.pressure(), 0.02);
            assertEquals(one.lift(), next.lift(), 0.02);
            assertEquals(one.scale(), next.scale(), 1e-3);
            // What it moves on is its share of the way there and back in a minute.
            assertTrue(
                    one.at().distanceTo(next.at()) < 0.008 * cycles * CYCLE, technique + " " + t);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTechniqueStaysOnItsZones(Technique technique) {
        var step = sensible(technique).choreography();
        for (int i = 0; i < 600; i++) {
            var into = Duration.ofMillis(100L * i);
            for (var hand : step.at(into).hands()) {
                if (!hand.resting() && hand.pressure() >= 0.5) {
                    assertTrue(
                            step.zones(into).stream()
                                    .anyMatch(zone -> zone.polygon().depth(hand.at()) > -0.035),
                            technique + " at " + into + " " + hand.at());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTechniquePressesInANoPressZoneOnWhicheverSide(Technique technique) {
        for (var sides : new Sides[] {Sides.BOTH, Sides.LEFT, Sides.RIGHT, Sides.MIDLINE}) {
            var stroke = sensible(technique).on(sides);
            var step = stroke.choreography();
            var grip =
                    Grip.of(
                            Strokes.HANDS,
                            stroke.with(),
                            technique,
                            Region.of(stroke.zones().getFirst()));
            for (int i = 0; i < 300; i++) {
                var scene = step.at(Duration.ofMillis(200L * i));
                for (var hand : scene.hands()) {
                    if (hand.pressure() >= 2) {
                        for (var press : grip.presses()) {
                            var place = hand.place(press);
                            assertTrue(
                                    Strokes.BODY
                                            .zoneAt(scene.view(), place.x(), place.y())
                                            .filter(
                                                    shape ->
                                                            shape.zone().status()
                                                                    == Status.NO_PRESS)
                                            .isEmpty(),
                                    technique + " " + sides + " " + place);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTechniqueMakesAHandJump(Technique technique) {
        var step = sensible(technique).choreography();
        var before = step.at(Duration.ZERO);
        for (int i = 1; i < 3750; i++) {
            var now = step.at(Duration.ofMillis(16L * i));
            for (int hand = 0; hand < now.hands().size(); hand++) {
                var from = before.hands().get(hand);
                var to = now.hands().get(hand);
                assertTrue(from.at().distanceTo(to.at()) < 0.7 * 0.016, technique + " at " + i);
                assertTrue(Math.abs(to.opacity() - from.opacity()) < 0.1, technique + " at " + i);
            }
            before = now;
        }
    }

    @Test
    void oneHandClaspsTheNeckWhileTheOtherRestsWhereItComesFrom() {
        var thumb = new Point(-0.31, -0.45);
        var knead = Strokes.of(Technique.KNEADING, Zone.NECK_BACK).prepared();
        for (double t = 0; t < 60; t += 0.3) {
            var hands = knead.at(t).hands();
            var working = hands.stream().filter(hand -> !hand.resting()).toList();
            assertEquals(1, working.size());
            assertTrue(working.getFirst().at().x() > 0.02);
            assertTrue(working.getFirst().place(thumb).x() < -0.01);
            assertTrue(hands.stream().filter(Hand::resting).allMatch(hand -> hand.at().x() < 0));
        }
        var own = Strokes.of(Technique.KNEADING, Zone.NECK_BACK).by(Giver.SELF).at(3).hands();
        assertEquals(1, own.size());
        assertFalse(own.getFirst().mirrored());
        assertTrue(own.getFirst().place(Point.ORIGIN).x() > own.getFirst().at().x());
        assertEquals(
                2,
                Strokes.of(Technique.KNEADING, Zone.NECK_BACK).by(Giver.HEAD).at(3).hands().size());
    }

    @Test
    void fingersLeadOutOverTheShoulderAndTheWristTrailsFromBelow() {
        var hand =
                Strokes.of(
                                Technique.EFFLEURAGE,
                                Zone.MID_BACK,
                                Zone.BETWEEN_BLADES,
                                Zone.SHOULDER_TOP)
                        .at(0.55 * CYCLE)
                        .hands()
                        .getFirst();
        var tips = hand.place(new Point(0, -1));
        var wrist = hand.place(Point.ORIGIN);
        assertTrue(tips.x() > wrist.x() + 0.05);
        assertTrue(tips.y() < wrist.y() - 0.03);
        assertTrue(wrist.x() > 0.03);
    }

    @Test
    void frictionAcrossTheFibresKeepsItsPressureBesideTheSpine() {
        var friction = sensible(Technique.CROSS_FRICTION).prepared();
        for (double t = 0; t < 60; t += 0.1) {
            assertEquals(2, friction.at(t).hands().getLast().pressure(), 1e-9);
        }
    }

    @Test
    void everySpotThatIsHeldLiesOnAZone() {
        var stroke =
                Strokes.of(Technique.POINT_HOLD, Zone.BETWEEN_BLADES, Zone.HIP_SIDE)
                        .with(Implement.THUMBS)
                        .on(Sides.LEFT);
        var step = stroke.choreography();
        for (var hold : stroke.segment().marks().holds()) {
            var middle = hold.start().plus(hold.risen()).dividedBy(2);
            assertEquals(2, step.at(middle).hands().getLast().pressure(), 1e-9);
        }
    }

    @Test
    void handsThatHoldTheSkinDriftApart() {
        for (var sides : new Sides[] {Sides.BOTH, Sides.LEFT}) {
            var hold = Strokes.of(Technique.MYOFASCIAL_HOLD, Zone.THIGH_BACK).on(sides).prepared();
            assertEquals(0.01, apart(hold.at(59.9)) - apart(hold.at(0)), 0.002);
        }
    }

    private static double apart(Scene scene) {
        return scene.hands().getFirst().at().distanceTo(scene.hands().getLast().at());
    }

    @Test
    void whatPressesOnTheMidlineOfTheBackKeepsBesideTheSpine() {
        var hands =
                Strokes.of(Technique.COMPRESSION, Zone.MID_BACK).on(Sides.MIDLINE).at(2).hands();
        assertEquals(2, hands.size());
        assertTrue(hands.stream().allMatch(hand -> Math.abs(hand.at().x()) > 0.03));
    }

    @Test
    void frictionAroundTheNavelGoesOnceAroundClockwise() {
        var belly =
                Strokes.of(Technique.CIRCLE_FRICTION, Zone.ABDOMEN)
                        .with(Implement.FINGERTIPS)
                        .on(Sides.MIDLINE)
                        .going(Direction.CLOCKWISE)
                        .by(Giver.SELF)
                        .prepared();
        // Up on the receiver's right, which is the picture's left.
        assertTrue(belly.at(15).hands().getFirst().at().x() > 0.02);
        assertTrue(belly.at(30).hands().getFirst().at().y() > 0.41);
        assertTrue(belly.at(45).hands().getFirst().at().x() < -0.02);
        assertEquals(1, belly.at(30).hands().size());
    }

    @Test
    void onOneFootOneHandGlidesWhileTheOtherRestsOnTheLeg() {
        var hands =
                Strokes.of(Technique.EFFLEURAGE, Zone.FOOT_TOP)
                        .by(Giver.FEET)
                        .on(Sides.LEFT)
                        .at(2)
                        .hands();
        assertEquals(2, hands.size());
        assertTrue(hands.getFirst().resting());
        assertTrue(hands.getFirst().at().distanceTo(hands.getLast().at()) > 0.08);
    }

    @Test
    void theFrameHoldsTheHandsAndIsNeverTooSmall() {
        for (var zone : Zone.values()) {
            if (zone.status() != Status.NO_PRESS) {
                var step = Strokes.of(Technique.STILL_TOUCH, zone);
                var scene = step.at(12);
                assertTrue(scene.frame().height() >= 0.35 - 1e-9);
                for (var hand : scene.hands()) {
                    assertTrue(scene.frame().contains(hand.at().x(), hand.at().y()), zone.id());
                }
            }
        }
    }

    @Test
    void aMomentIsComputedInWellUnderAFrame() {
        var choreography =
                Strokes.of(
                                Technique.EFFLEURAGE,
                                Zone.LOWER_BACK,
                                Zone.MID_BACK,
                                Zone.BETWEEN_BLADES)
                        .choreography();
        for (int i = 0; i < 20_000; i++) {
            choreography.at(Duration.ofMillis(i));
        }
        long start = System.nanoTime();
        for (int i = 0; i < 10_000; i++) {
            choreography.at(Duration.ofMillis(i));
        }
        assertTrue((System.nanoTime() - start) / 10_000 < 500_000);
    }
}
