package org.tactus.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathDataTest {
    private static final PathData LEAF = PathData.parse("M0 0C.1 0 .2 -.1 .2 -.2L0 -.2Z");

    @Test
    void readsWhatItWrites() {
        assertEquals(
                "M0.00000 0.00000C0.10000 0.00000 0.20000 -0.10000 0.20000 -0.20000L0.00000 -0.20000Z",
                LEAF.toString());
        assertEquals(LEAF, PathData.parse(LEAF.toString()));
    }

    @Test
    void flatteningKeepsEndsAndStaysOnTheCurve() {
        var chain = LEAF.flattened().getFirst();
        assertEquals(new Point(0, 0), chain.getFirst());
        assertEquals(new Point(0.2, -0.2), chain.get(chain.size() - 2));
        var middle = chain.get(4);
        assertEquals((0 + 3 * 0.1 + 3 * 0.2 + 0.2) / 8, middle.x(), 1e-12);
        assertEquals((0 + 0 - 3 * 0.1 - 0.2) / 8, middle.y(), 1e-12);
    }

    @Test
    void eachSubpathIsAChainOfItsOwn() {
        assertEquals(2, PathData.parse("M0 0L1 0L1 1ZM2 2L3 2L3 3Z").flattened().size());
    }

    @Test
    void theMirrorImageOfTheMirrorImageIsThePath() {
        assertEquals(LEAF, LEAF.mirrored().mirrored());
    }

    @Test
    void whatIsNoPathIsRefused() {
        for (var wrong : List.of("M0", "M0 x", "q1 2", "L. 1")) {
            assertThrows(IllegalArgumentException.class, () -> PathData.parse(wrong), wrong);
        }
    }

    @Test
    void aRibbonIsPointedAtItsEndsAndAsWideAsAskedInItsMiddle() {
        var ribbon =
                new Polygon(Ribbon.along(PathData.parse("M0 0C.1 0 .2 0 .3 0"), 0.01).flattened());
        assertEquals(0.01, ribbon.bounds().height(), 0.0005);
        assertTrue(ribbon.contains(0.15, 0.004));
        assertTrue(!ribbon.contains(0.005, 0.004) && !ribbon.contains(0.295, 0.004));
    }
}
