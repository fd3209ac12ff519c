package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class FreePlaceTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void atTheRightWhereThereIsRoom() {
        assertEquals(new Point2D(1044, 50), place(100, 50, 920, 700));
    }

    @Test
    void elseAtTheLeftElseBelowElseAbove() {
        assertEquals(new Point2D(456, 50), place(900, 50, 920, 700));
        assertEquals(new Point2D(300, 774), place(300, 50, 1300, 700));
        assertEquals(new Point2D(300, 206), place(300, 380, 1300, 700));
    }

    @Test
    void inTheCornerWhereTheLargeOneFillsTheScreen() {
        assertEquals(new Point2D(1476, 24), place(0, 0, 1920, 1080));
    }

    private static Point2D place(double x, double y, double width, double height) {
        return FreePlace.beside(new Rectangle2D(x, y, width, height), 420, 150, SCREEN);
    }
}
