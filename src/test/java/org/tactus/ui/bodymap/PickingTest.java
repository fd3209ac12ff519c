package org.tactus.ui.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
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
        assertEquals("Scalp, selected", map.getAccessibleText(), "Enter lets nothing go");
        robot.type(KeyCode.SPACE);
        assertTrue(map.picked().isEmpty());
        robot.type(KeyCode.ENTER);
        assertEquals("Scalp, selected", map.getAccessibleText());
    }

    @Test
    void arrowsReachEveryZoneOfEveryView() {
        for (var view : View.values()) {
            var steps = new ZoneSteps(BODY.shapes(view), new Affine());
            assertEquals(Set.copyOf(BODY.shapes(view)), reached(steps), view::id);
        }
    }

    @Test
    void theHintIsWholeOnANarrowFigure(FxRobot robot) {
        robot.interact(
                () -> {
                    map.getScene().setRoot(new HBox(map));
                    map.setMaxWidth(170);
                });
        robot.interact(map.getScene().getRoot()::layout);
        robot.moveTo(at(new Spot(Zone.HIP_SIDE, Side.LEFT)));
        robot.interact(map.getScene().getRoot()::layout);
        var hint = robot.lookup(".body-map-hint").<Label>query();
        assertEquals("Upper outer buttock and side of the hip, left", hint.getText());
        assertEquals(
                hint.getText(),
                hint.lookupAll(".text").stream()
                        .map(text -> ((Text) text).getText())
                        .collect(Collectors.joining()));
        assertTrue(
                map.getLayoutBounds().contains(hint.getBoundsInParent()),
                () -> hint.getBoundsInParent().toString());
    }

    @Test
    void beadsOnNeighboursDoNotLieOnEachOther(FxRobot robot) {
        var beads = new HashMap<Spot, String>();
        for (var zone : List.of(Zone.LOWER_BACK, Zone.FLANK, Zone.MID_BACK)) {
            beads.put(new Spot(zone, Side.LEFT), "22");
            beads.put(new Spot(zone, Side.RIGHT), "9");
        }
        robot.interact(
                () -> {
                    map.getScene().setRoot(new HBox(map));
                    map.setMaxSize(150, 300);
                    map.label(beads);
                });
        robot.interact(map.getScene().getRoot()::layout);
        var shown =
                robot.lookup(".spot-bead").queryAll().stream()
                        .filter(Node::isVisible)
                        .map(Node::getBoundsInParent)
                        .toList();
        assertTrue(shown.size() >= 4);
        for (int i = 0; i < shown.size(); i++) {
            var a = shown.get(i);
            for (var b : shown.subList(i + 1, shown.size())) {
                assertTrue(
                        a.getMaxX() <= b.getMinX() + 0.5
                                || b.getMaxX() <= a.getMinX() + 0.5
                                || a.getMaxY() <= b.getMinY() + 0.5
                                || b.getMaxY() <= a.getMinY() + 0.5,
                        () -> a + " " + b);
            }
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
