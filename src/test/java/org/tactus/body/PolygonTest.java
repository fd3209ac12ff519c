package org.tactus.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolygonTest {
    private static final List<Point> OUTER =
            List.of(new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(0, 4));
    private static final List<Point> INNER =
            List.of(new Point(1, 1), new Point(3, 1), new Point(3, 3), new Point(1, 3));

    @Test
    void aRingInARingIsAHole() {
        var frame = new Polygon(List.of(OUTER, INNER));
        assertTrue(frame.contains(0.5, 2));
        assertFalse(frame.contains(2, 2));
        assertFalse(frame.contains(5, 2));
    }

    @Test
    void depthIsPositiveInsideAndNegativeOutside() {
        var square = new Polygon(List.of(OUTER));
        assertEquals(2, square.depth(new Point(2, 2)), 1e-12);
        assertEquals(-1, square.depth(new Point(5, 2)), 1e-12);
        assertEquals(16, square.area(), 1e-12);
    }
}
