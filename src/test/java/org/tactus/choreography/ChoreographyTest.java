package org.tactus.choreography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Side;
import org.tactus.body.Status;
import org.tactus.body.View;
import org.tactus.body.Zone;
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
        assertTrue(down.at(0.4 * CYCLE).hands().getFirst().at().y()
                > down.at(0.2 * CYCLE).hands().getFirst().at().y());
    }

    @Test
    void glidesBesideTheSpineKeepOneDistanceFromIt() {
        var glide = Strokes.of(Technique.EFFLEURAGE, Zone.LOWER_BACK, Zone.MID_BACK, Zone.BETWEEN_BLADES).prepared();
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
            assertTrue(left.at(t).hands().stream()
                    .filter(hand -> !hand.resting())
                    .allMatch(hand -> hand.at().x() < 0));
        }
    }

    @Test
    void alongALongZoneTheHandsWorkOneBehindTheOther() {
        var hands = Strokes.of(Technique.KNEADING, Zone.CALF, Zone.THIGH_BACK)
                .on(Sides.RIGHT)
                .at(3)
                .hands();
        assertEquals(2, hands.size());
        assertTrue(hands.getFirst().at().distanceTo(hands.getLast().at()) > 0.05);
        assertTrue(hands.stream().noneMatch(Hand::resting));
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE_FRICTION", "POINT_HOLD", "STRIPPING"})
    void whileOneHandWorksTheOtherKeepsTheContact(Technique technique) {
        var step = Strokes.of(technique, Zone.MID_BACK).with(Implement.THUMBS).on(Sides.LEFT).prepared();
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
            assertTrue(step.at(t).hands().stream().anyMatch(hand -> hand.lift() < 0.7), technique + " " + t);
        }
    }

    @Test
    void handsLiftOverTheHollowOfTheKnee() {
        var choreography = Strokes.of(Technique.EFFLEURAGE, Zone.CALF, Zone.THIGH_BACK).choreography();
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
        var friction = Strokes.of(Technique.CIRCLE_FRICTION, Zone.THIGH_BACK)
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
        var hold = Strokes.of(Technique.POINT_HOLD, Zone.MID_BACK).with(Implement.THUMBS).prepared();
        assertTrue(hold.at(0.1).hands().getFirst().pressure() < 0.1);
        assertEquals(2, hold.at(10).hands().getFirst().pressure(), 1e-9);
        assertEquals(
                hold.at(10).hands().getFirst().at(), hold.at(20).hands().getFirst().at());
        assertTrue(hold.at(37).hands().getFirst().pressure() < 0.1);
    }

    @Test
    void bellyCirclesGoUpOnTheReceiversRightAndDownOnTheLeft() {
        var belly = Strokes.of(Technique.CIRCLE_EFFLEURAGE, Zone.ABDOMEN)
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
        var arm = Strokes.of(Technique.EFFLEURAGE, Zone.FOREARM_FRONT, Zone.FOREARM_BACK).on(Sides.LEFT);
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
        assertEquals(2, Strokes.of(Technique.KNEADING, Zone.THIGH_FRONT)
                .by(Giver.SELF)
                .on(Sides.LEFT)
                .at(3)
                .hands()
                .size());
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
        var choreography = Strokes.of(Technique.EFFLEURAGE, Zone.LOWER_BACK, Zone.MID_BACK, Zone.BETWEEN_BLADES)
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
