package org.tactus.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyTest {
    private static final double HAIR = 0.0005;

    private static final Body BODY = Body.load();

    @ParameterizedTest
    @EnumSource(Zone.class)
    void everyZoneHasAShapeOnEachOfItsSides(Zone zone) {
        var shapes = BODY.shapes(zone);
        assertFalse(shapes.isEmpty());
        for (var shape : shapes) {
            assertEquals(zone.paired(), shape.side() != Side.MIDLINE, shape.toString());
            assertTrue(
                    !zone.paired()
                            || BODY.shape(zone, shape.side().mirrored(), shape.view()).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(Zone.class)
    void centreAndAxisLieInside(Zone zone) {
        for (var shape : BODY.shapes(zone)) {
            assertTrue(
                    shape.contains(shape.centre().x(), shape.centre().y()),
                    zone + " centre " + shape.view());
            assertTrue(shape.axis().size() >= 2);
            for (var point : shape.axis()) {
                assertTrue(
                        shape.polygon().depth(point) > -HAIR,
                        zone + " axis " + shape.view() + " " + point);
            }
        }
    }

    @Test
    void leftIsAtThePicturesLeftSeenFromBehindAndAtItsRightSeenFromInFront() {
        assertTrue(shape(Zone.CALF, Side.LEFT, View.BACK).centre().x() < 0);
        assertTrue(shape(Zone.THIGH_FRONT, Side.LEFT, View.FRONT).centre().x() > 0);
        assertTrue(shape(Zone.SOLE, Side.LEFT, View.SOLE).centre().x() > 0);
        assertEquals(-1, View.BACK.sign(Side.LEFT));
        assertEquals(1, View.FRONT.sign(Side.LEFT));
        assertEquals(0, View.FRONT.sign(Side.BOTH));
    }

    @Test
    void halvesAreMirrorImages() {
        for (var shape : BODY.shapes()) {
            if (shape.zone().paired()) {
                var other = shape(shape.zone(), shape.side().mirrored(), shape.view());
                assertEquals(shape.centre().mirrored(), other.centre());
                assertEquals(shape.polygon().area(), other.polygon().area(), 1e-6);
            }
        }
    }

    @Test
    void knownPlacesBelongToTheirZones() {
        assertEquals(Optional.of(Zone.SPINE), hit(View.BACK, 0, 0.25));
        assertEquals(Optional.of(Zone.LOWER_BACK), hit(View.BACK, -0.03, 0.36));
        assertEquals(Optional.of(Zone.MID_BACK), hit(View.BACK, 0.025, 0.28));
        assertEquals(Optional.of(Zone.SHOULDER_BLADE), hit(View.BACK, 0.07, 0.23));
        assertEquals(Optional.of(Zone.KNEE_BACK), hit(View.BACK, 0.073, 0.715));
        assertEquals(Optional.of(Zone.ABDOMEN), hit(View.FRONT, 0.02, 0.4));
        assertEquals(Optional.of(Zone.SOLE), hit(View.SOLE, -0.045, 0.08));
        assertEquals(Optional.empty(), hit(View.FRONT, 0.2, 0.9));
    }

    @Test
    void aSmallZoneIsHitBeforeTheOneBeneathAndNoPressBeforeAll() {
        assertEquals(Optional.of(Zone.EYE), hit(View.FRONT, 0.0173, 0.063));
        assertEquals(Optional.of(Zone.SKULL_BASE), hit(View.BACK, 0.019, 0.1));
        assertEquals(Optional.of(Zone.ARM_INNER), hit(View.FRONT, 0.1215, 0.301));
        assertEquals(Optional.of(Zone.FINGERS), hit(View.FRONT, 0.222, 0.575));
    }

    @Test
    void theHitKnowsTheReceiversSide() {
        assertEquals(Side.LEFT, BODY.zoneAt(View.BACK, -0.025, 0.28).orElseThrow().side());
        assertEquals(Side.RIGHT, BODY.zoneAt(View.FRONT, -0.05, 0.6).orElseThrow().side());
        assertEquals(Side.MIDLINE, BODY.zoneAt(View.FRONT, -0.02, 0.4).orElseThrow().side());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyViewHasADrawing(View view) {
        assertTrue(BODY.outline(view).startsWith("M"));
        assertFalse(BODY.lines(view).isEmpty());
        assertEquals(0, BODY.bounds(view).centre().x(), 0.001);
        assertTrue(view == View.SOLE || Math.abs(BODY.bounds(view).height() - 1) < 0.002);
        assertTrue(view == View.SOLE || !BODY.tones(view).isEmpty());
    }

    private Optional<Zone> hit(View view, double x, double y) {
        return BODY.zoneAt(view, x, y).map(ZoneShape::zone);
    }

    private ZoneShape shape(Zone zone, Side side, View view) {
        return BODY.shape(zone, side, view).orElseThrow();
    }
}
