package org.tactus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Body;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.routine.Common;
import org.tactus.routine.Implement;
import org.tactus.routine.Lint;
import org.tactus.routine.Pressure;
import org.tactus.routine.Severity;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;
import org.tactus.session.Steps;
import org.tactus.text.Messages;

/// The sites where care is needed: lint lets no routine, also none of one's own, harm them.
class SiteTest {
    /// Heights above the floor in body heights, from the measurements of 6,068 people (ANSUR II).
    private static final double TAILBONE = 0.515;

    private static final double OUTER_KNEE = 0.262;
    private static final double OUTER_KNEE_ACROSS = 0.47 * 0.142;

    @ParameterizedTest
    @EnumSource(
            value = Zone.class,
            names = {
                "SPINE",
                "KNEE_BACK",
                "NECK_FRONT",
                "NECK_SIDE",
                "COLLARBONE_HOLLOW",
                "EYE",
                "BREASTBONE",
                "GROIN",
                "ARMPIT",
                "ARM_INNER",
                "ELBOW_CREASE",
                "ELBOW_TIP"
            })
    @Proves({
        "site-spine",
        "site-knee-back",
        "site-neck-front",
        "site-neck-side",
        "site-eyes",
        "site-breastbone",
        "site-groin",
        "site-armpit",
        "site-inner-arm",
        "site-elbow-crease",
        "site-funny-bone"
    })
    void nothingEverPresses(Zone zone) {
        assertEquals(Set.of(), allowed(zone));
    }

    @Test
    @Proves("site-kidneys")
    void theFlanksAreOnlyTouchedVeryLightlyByHands() {
        assertFalse(isAllowed(Zone.FLANK, Technique.EFFLEURAGE, Implement.PALMS, 2));
        assertEquals(
                Set.of(Implement.PALMS, Implement.FINGERTIPS), Set.copyOf(allowed(Zone.FLANK)));
        assertFalse(isAllowed(Zone.FLANK, Technique.TAPOTEMENT, Implement.PALMS, 1));
        assertFalse(isAllowed(Zone.LOWER_BACK, Technique.TAPOTEMENT, Implement.PALMS, 1));
        assertFalse(isAllowed(Zone.LOWER_BACK, Technique.POINT_HOLD, Implement.ELBOW, 2));
        assertFalse(isAllowed(Zone.LOWER_BACK, Technique.DEVICE_GLIDE, Implement.DEVICE, 1));
    }

    @Test
    @Proves("site-tailbone")
    void theSacrumEndsAboveTheTailboneAndBearsNoPoint() {
        for (var shape : Body.load().shapes(Zone.SACRUM)) {
            assertTrue(shape.bounds().maxY() < 1 - TAILBONE);
        }
        assertFalse(isAllowed(Zone.SACRUM, Technique.POINT_HOLD, Implement.FINGERTIPS, 2));
        assertFalse(isAllowed(Zone.SACRUM, Technique.EFFLEURAGE, Implement.PALMS, 3));
    }

    @Test
    @Proves("site-buttock")
    void noPointIsHeldOnTheButtock() {
        for (var tool : List.of(Implement.THUMBS, Implement.KNUCKLES, Implement.BALL)) {
            assertFalse(isAllowed(Zone.GLUTE, Technique.POINT_HOLD, tool, 2));
        }
        assertTrue(isAllowed(Zone.GLUTE, Technique.COMPRESSION, Implement.PALMS, 3));
    }

    @Test
    @Proves("site-outer-knee")
    void belowTheOuterKneeOnlyTheLightestTouch() {
        var zone =
                Body.load()
                        .zoneAt(View.FRONT, OUTER_KNEE_ACROSS, 1 - OUTER_KNEE)
                        .orElseThrow()
                        .zone();

        assertTrue(zone.maxPressure() <= 1, zone.id());
    }

    @Test
    @Proves({"site-inner-ankle", "site-inner-thigh"})
    void anklesAndInnerThighsAreLight() {
        for (var zone : List.of(Zone.ANKLE_ACHILLES, Zone.THIGH_INNER)) {
            assertTrue(isAllowed(zone, Technique.EFFLEURAGE, Implement.PALMS, 2));
            assertFalse(isAllowed(zone, Technique.EFFLEURAGE, Implement.PALMS, 3));
            assertEquals(Set.of(Implement.PALMS, Implement.FINGERTIPS), Set.copyOf(allowed(zone)));
        }
    }

    @Test
    @Proves("site-skull-base")
    void theBaseOfTheSkullIsCircledLightly() {
        assertTrue(isAllowed(Zone.SKULL_BASE, Technique.CIRCLE_FRICTION, Implement.FINGERTIPS, 2));
        assertFalse(isAllowed(Zone.SKULL_BASE, Technique.CIRCLE_FRICTION, Implement.FINGERTIPS, 3));
        assertFalse(isAllowed(Zone.SKULL_BASE, Technique.CIRCLE_FRICTION, Implement.THUMBS, 1));
        assertFalse(isAllowed(Zone.SKULL_BASE, Technique.POINT_HOLD, Implement.FINGERTIPS, 2));
        assertFalse(isAllowed(Zone.SKULL_BASE, Technique.ROLLING, Implement.BALL, 1));
    }

    @Test
    @Proves("site-ear")
    void theJawIsWorkedInFrontOfTheEarOnly() {
        assertFalse(Zone.NECK_SIDE.mayBePressed());
        assertFalse(isAllowed(Zone.JAW, Technique.CIRCLE_FRICTION, Implement.FINGERTIPS, 3));
        assertTrue(note(Zone.JAW).contains("not below the ear"));
    }

    @Test
    @Proves({"site-temple", "site-inner-wrist"})
    void templesAndWristsBearTheLightestTouchOnly() {
        for (var zone : List.of(Zone.TEMPLE, Zone.WRIST_INNER)) {
            assertFalse(isAllowed(zone, Technique.CIRCLE_FRICTION, Implement.FINGERTIPS, 2));
            assertFalse(isAllowed(zone, Technique.POINT_HOLD, Implement.FINGERTIPS, 2));
        }
    }

    @Test
    @Proves("site-belly")
    void theBellyBearsFlatPalmsAndNoPoint() {
        assertTrue(isAllowed(Zone.ABDOMEN, Technique.CIRCLE_EFFLEURAGE, Implement.PALMS, 2));
        assertFalse(isAllowed(Zone.ABDOMEN, Technique.CIRCLE_EFFLEURAGE, Implement.PALMS, 3));
        assertFalse(isAllowed(Zone.ABDOMEN, Technique.POINT_HOLD, Implement.FINGERTIPS, 2));
    }

    @Test
    @Proves("site-breast")
    void theChestIsWorkedLightlyAndByFlatHands() {
        assertFalse(isAllowed(Zone.CHEST, Technique.EFFLEURAGE, Implement.PALMS, 3));
        assertEquals(
                Set.of(Implement.PALMS, Implement.FINGERTIPS), Set.copyOf(allowed(Zone.CHEST)));
        assertTrue(note(Zone.CHEST).contains("not over a port or pacemaker"));
    }

    @Test
    @Proves("site-lower-arm")
    void theNoteOfTheUpperArmSaysWhereToStayLight() {
        assertTrue(note(Zone.ARM_BACK).contains("keep light"));
        assertFalse(isAllowed(Zone.ARM_BACK, Technique.POINT_HOLD, Implement.ELBOW, 2));
        assertFalse(isAllowed(Zone.ARM_BACK, Technique.DEVICE_GLIDE, Implement.DEVICE, 1));
    }

    /// What may touch a zone in any way.
    private static Set<Implement> allowed(Zone zone) {
        var allowed = new TreeSet<Implement>();
        for (var technique : Technique.values()) {
            for (var tool : technique.allowed()) {
                for (int pressure = 1; pressure <= Pressure.DEEPEST; pressure++) {
                    if (isAllowed(zone, technique, tool, pressure)) {
                        allowed.add(tool);
                    }
                }
            }
        }
        return allowed;
    }

    private static boolean isAllowed(Zone zone, Technique technique, Implement tool, int pressure) {
        var step =
                technique.isPress()
                        ? new Step.Press(
                                Common.saying("Press."),
                                technique,
                                List.of(zone),
                                tool,
                                new Pressure(pressure),
                                Sides.BOTH,
                                Optional.empty(),
                                Duration.ofSeconds(20),
                                Optional.empty())
                        : new Step.Stroke(
                                Common.saying("Stroke."),
                                technique,
                                List.of(zone),
                                tool,
                                technique.tempo().map(range -> Tempo.of(range.low())),
                                new Pressure(pressure),
                                Sides.BOTH,
                                Duration.ofSeconds(20),
                                Optional.empty(),
                                Optional.empty());
        return Lint.check(Steps.routine(step)).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static String note(Zone zone) {
        return Messages.in(Locale.ENGLISH).get("zone." + zone.id() + ".note");
    }
}
