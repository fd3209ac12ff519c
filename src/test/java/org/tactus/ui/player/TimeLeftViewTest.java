package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// *We have ten minutes left*, in a real window, on a clock that only the test moves.
@ExtendWith(ApplicationExtension.class)
class TimeLeftViewTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Stagehand hand = new Stagehand(Bundled.routine("back-relax-20"));

    @Start
    void start(Stage stage) {
        var view = hand.view();
        stage.setScene(new Scene(view.root(), 1000, 760));
        Screens.dress(stage.getScene(), ColorScheme.LIGHT);
        stage.show();
        view.shown();
    }

    @Test
    void oneKeyIsEnough(FxRobot robot) {
        playing();
        robot.type(KeyCode.T);
        assertTrue(node(robot, "#player-minutes").isVisible());
        assertTrue(isChosen(robot, 10));
        var before = hand.model.session();
        pass(2);
        assertEquals(before.timeline(), hand.model.session().timeline());
        pass(1);
        assertFalse(node(robot, "#player-minutes").isVisible());
        assertEquals(Duration.ofMinutes(10), hand.model.session().left());
        assertTrue(notice(robot).startsWith("10:00 to go."), notice(robot));
        assertEquals("10:00 left", text(robot, "#player-left"));
    }

    @Test
    void pressedAgainItIsAnotherTime(FxRobot robot) {
        playing();
        robot.type(KeyCode.T, KeyCode.T);
        assertTrue(isChosen(robot, 15));
        robot.type(KeyCode.T);
        assertTrue(isChosen(robot, 20));
        robot.type(KeyCode.T);
        assertTrue(isChosen(robot, 5));
        pass(3);
        assertEquals(Duration.ofMinutes(5), hand.model.session().left());
        assertTrue(notice(robot).contains("left out"), notice(robot));
    }

    @Test
    void theMouseChoosesToo(FxRobot robot) {
        playing();
        robot.clickOn("#player-time-left");
        assertTrue(node(robot, "#player-minutes").isVisible());
        pass(5);
        assertTrue(node(robot, "#player-minutes").isVisible());
        robot.clickOn("#player-minutes-15");
        assertFalse(node(robot, "#player-minutes").isVisible());
        assertEquals(Duration.ofMinutes(15), hand.model.session().left());
    }

    @Test
    void nothingChosenItGoesByItself(FxRobot robot) {
        playing();
        var before = hand.model.session().timeline();
        robot.clickOn("#player-time-left");
        pass(10);
        assertTrue(node(robot, "#player-minutes").isVisible());
        pass(5);
        assertFalse(node(robot, "#player-minutes").isVisible());
        assertEquals(before, hand.model.session().timeline());
    }

    @Test
    void escapeLeavesEverythingAsItIs(FxRobot robot) {
        playing();
        var before = hand.model.session().timeline();
        robot.type(KeyCode.T);
        robot.type(KeyCode.ESCAPE);
        assertFalse(node(robot, "#player-minutes").isVisible());
        pass(4);
        assertEquals(before, hand.model.session().timeline());
    }

    @Test
    void itCanBeTakenBack(FxRobot robot) {
        playing();
        var before = hand.model.session().timeline();
        robot.type(KeyCode.T);
        pass(3);
        robot.type(KeyCode.U);
        assertEquals(before, hand.model.session().timeline());
        assertFalse(notice(robot).contains("to go"), notice(robot));
    }

    @Test
    void theStripShowsTheNewTimeline(FxRobot robot) {
        playing();
        robot.type(KeyCode.T);
        pass(3);
        int shown = node(robot, "#player-strip").lookupAll(".part").size();
        assertTrue(shown > 0);
        assertEquals(
                hand.model.display().timelineProperty().get(), hand.model.session().timeline());
    }

    @Test
    void lockedItIsNotHeard(FxRobot robot) {
        playing();
        robot.type(KeyCode.L);
        robot.type(KeyCode.T);
        assertFalse(node(robot, "#player-minutes").isVisible());
        assertTrue(node(robot, "#player-time-left").isDisabled());
    }

    private void playing() {
        pass(5);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> hand.at(95));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pass(double seconds) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> hand.pass(seconds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isChosen(FxRobot robot, int minutes) {
        return robot.lookup("#player-minutes-" + minutes)
                .<Button>query()
                .getPseudoClassStates()
                .contains(CHOSEN);
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static String notice(FxRobot robot) {
        return text(robot, "#player-notice");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }
}
