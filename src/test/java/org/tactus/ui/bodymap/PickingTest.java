package org.tactus.ui.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Affine;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Picks zones with the pointer and with the keys.
@ExtendWith(ApplicationExtension.class)
class PickingTest {
    private static final Body BODY = Body.load();
    private static final Spot LEFT_BLADE = new Spot(Zone.SHOULDER_BLADE, Side.LEFT);
    private static final Spot RIGHT_BLADE = new Spot(Zone.SHOULDER_BLADE, Side.RIGHT);

    @SuppressWarnings("NullAway.Init")
    private BodyMapView map;

    @Start
    void start(Stage stage) {
        map = new BodyMapView(BODY, Messages.in(Locale.ENGLISH));
        map.stillProperty().set(true);
        map.pickableProperty().set(true);
        var scene = new Scene(map, 500, 800);
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickPicksTheZoneUnderThePointerAndAnotherLetsItGo(FxRobot robot) {
        robot.clickOn(at(LEFT_BLADE));
        assertEquals(Set.of(LEFT_BLADE), map.picked());
        robot.clickOn(at(LEFT_BLADE));
        assertEquals(Set.of(), map.picked());
    }

    @Test
    void theTwoSidesArePickedSeparately(FxRobot robot) {
        robot.clickOn(at(LEFT_BLADE)).clickOn(at(RIGHT_BLADE));
        assertEquals(Set.of(LEFT_BLADE, RIGHT_BLADE), map.picked());
    }

    @Test
    void whatIsNeverPressedIsNamedButNotPicked(FxRobot robot) {
        robot.clickOn(at(new Spot(Zone.SPINE, Side.MIDLINE)));
        assertEquals(Set.of(), map.picked());
        assertEquals("Spine bones: do not press", map.getAccessibleText());
    }

    @Test
    void arrowsGoFromZoneToZoneAndSpacePicks(FxRobot robot) {
        robot.interact(map::requestFocus);
        robot.type(KeyCode.DOWN);
        assertEquals("Scalp", map.getAccessibleText());
        robot.type(KeyCode.SPACE);
        assertEquals(Set.of(new Spot(Zone.SCALP, Side.MIDLINE)), map.picked());
        assertEquals("Scalp, selected", map.getAccessibleText());
        robot.type(KeyCode.ENTER);
        assertTrue(map.picked().isEmpty());
    }

    @Test
    void arrowsReachEveryZoneOfEveryView() {
        for (var view : View.values()) {
            var steps = new ZoneSteps(BODY.shapes(view), new Affine());
            assertEquals(Set.copyOf(BODY.shapes(view)), reached(steps), view::id);
        }
    }

    @Test
    void withoutPickingItIsAPictureThatTakesNoFocus(FxRobot robot) {
        robot.interact(() -> map.pickableProperty().set(false));
        robot.clickOn(at(LEFT_BLADE));
        assertEquals(Set.of(), map.picked());
        assertFalse(map.isFocusTraversable());
        assertEquals("Figure from the back", map.getAccessibleText());
    }

    private static Set<ZoneShape> reached(ZoneSteps steps) {
        var reached = new HashSet<ZoneShape>();
        var open = new ArrayDeque<ZoneShape>();
        steps.first().ifPresent(open::add);
        while (!open.isEmpty()) {
            var shape = open.remove();
            if (reached.add(shape)) {
                steps.next(shape, 0, -1).ifPresent(open::add);
                steps.next(shape, 0, 1).ifPresent(open::add);
                steps.next(shape, -1, 0).ifPresent(open::add);
                steps.next(shape, 1, 0).ifPresent(open::add);
            }
        }
        return reached;
    }

    /// Where on the screen the middle of a spot is.
    private Point2D at(Spot spot) {
        WaitForAsyncUtils.waitForFxEvents();
        var shape = BODY.shape(spot.zone(), spot.side(), View.BACK).orElseThrow();
        return map.localToScreen(map.position(shape.centre()));
    }
}
