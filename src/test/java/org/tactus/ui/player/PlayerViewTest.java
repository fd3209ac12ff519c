package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.safety.Proves;
import org.tactus.session.Reading.State;
import org.tactus.sound.Levels;
import org.tactus.ui.Screens;
import org.tactus.ui.control.BreathPacer;
import org.tactus.ui.control.CountdownRing;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The player in a real window, on a clock that only the test moves.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PlayerViewTest {
    private final Stagehand hand = new Stagehand(Bundled.routine("back-relax-20"));
    private PlayerView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        view = hand.view();
        scene = new Scene(view.root(), 1000, 760);
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void aRoutinePlaysFromTheLeadInToTheEnd(FxRobot robot) {
        assertTrue(node(robot, "#player-curtain").isVisible());
        assertEquals("Settle", text(robot, "#player-curtain-title"));
        pass(5.5);
        assertFalse(node(robot, "#player-curtain").isVisible());
        assertEquals("1:00", ring(robot).time());
        assertTrue(text(robot, "#player-place").contains("step 1 of 16"));

        pass(60.5);
        assertTrue(node(robot, "#player-pacer").isVisible());
        assertFalse(node(robot, "#player-figure").isVisible());
        assertEquals("in", ((BreathPacer) node(robot, "#player-pacer")).word());

        pass(100);
        assertTrue(node(robot, "#player-figure").isVisible());
        assertTrue(node(robot, "#player-pressure").isVisible());
        save("player-window-stroke");

        int steps = 0;
        while (!state().equals(State.ENDED) && steps < 60 * 25) {
            pass(1);
            if (state() == State.WAITING) {
                fx(hand.model::goOn);
            }
            steps++;
        }
        assertTrue(node(robot, "#player-end").isVisible());
        assertEquals("All done", text(robot, "#player-end-title"));
        assertTrue(
                text(robot, "#player-end-summary").contains("20 minutes"),
                text(robot, "#player-end-summary"));
        save("player-window-end");
        fire(robot, "#player-again");
        fire(robot, "#player-back-to-routines");
        assertEquals(List.of("again", "routines"), hand.exits);
    }

    @Test
    void theKeysDoWhatTheCardSays(FxRobot robot) {
        pass(10);
        press(robot, KeyCode.SPACE);
        assertEquals(State.PAUSED, state());
        press(robot, KeyCode.ENTER);
        assertEquals(State.RESUMING, state());
        pass(4);
        press(robot, KeyCode.RIGHT);
        assertTrue(text(robot, "#player-place").contains("step 2 of 16"));
        assertTrue(node(robot, "#player-undo").isVisible());
        press(robot, KeyCode.PAGE_UP);
        assertTrue(text(robot, "#player-place").contains("step 1 of 16"));
        press(robot, KeyCode.G);
        assertFalse(node(robot, "#player-pause").getParent().getParent().getParent().isVisible());
        press(robot, KeyCode.ESCAPE);
        assertFalse(hand.model.modes().glanceProperty().get());
        press(robot, KeyCode.R);
        assertEquals(1, hand.model.modes().turnProperty().get());
        press(robot, KeyCode.F);
        pass(1);
        assertTrue(hand.model.session().left().toSeconds() < 200);
    }

    @Test
    void theSpeakerSaysThatThereIsNoDevice(FxRobot robot) {
        pass(10);
        assertEquals("Silent", node(robot, "#player-silence").getAccessibleText());
        robot.interact(() -> hand.model.modes().audibleProperty().set(false));
        assertEquals(
                "There is no sound device, so nothing is heard. Silent",
                node(robot, "#player-silence").getAccessibleText());
        press(robot, KeyCode.UP);
        assertEquals("no sound device", text(robot, "#player-volume"));
        press(robot, KeyCode.M);
        assertEquals(
                "There is no sound device, so nothing is heard. Let it be heard",
                node(robot, "#player-silence").getAccessibleText());
        robot.interact(() -> hand.model.modes().audibleProperty().set(true));
        assertEquals("Let it be heard", node(robot, "#player-silence").getAccessibleText());
    }

    @Test
    void theArrowsChangeTheVolumeAndMSilences(FxRobot robot) {
        pass(10);
        press(robot, KeyCode.UP);
        assertEquals(0.85, levels().master(), 1e-9);
        assertEquals("volume 85 %", text(robot, "#player-volume"));
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        assertEquals(0.75, levels().master(), 1e-9);
        press(robot, KeyCode.M);
        assertTrue(levels().muted());
        assertEquals("silent", text(robot, "#player-volume"));
        press(robot, KeyCode.UP);
        assertFalse(levels().muted());
        for (int i = 0; i < 10; i++) {
            press(robot, KeyCode.UP);
        }
        assertEquals(1, levels().master());
        assertEquals(State.PLAYING, state());
    }

    private Levels levels() {
        return hand.model.modes().levelsProperty().get();
    }

    @Test
    @Proves("does-stop")
    void lockedOnlyPauseAndStopAreHeard(FxRobot robot) {
        pass(10);
        press(robot, KeyCode.L);
        press(robot, KeyCode.RIGHT);
        assertTrue(text(robot, "#player-place").contains("step 1 of 16"));
        press(robot, KeyCode.SPACE);
        assertEquals(State.PAUSED, state());
        press(robot, KeyCode.L);
        press(robot, KeyCode.RIGHT);
        assertTrue(text(robot, "#player-place").contains("step 2 of 16"));
    }

    @Test
    void noControlTakesTheKeyboardUntilTabAndEscGivesItBack(FxRobot robot) {
        pass(10);
        assertEquals(view.root(), scene.getFocusOwner());
        press(robot, KeyCode.TAB);
        assertFalse(view.root().equals(scene.getFocusOwner()));
        fx(() -> node(robot, "#player-stay").requestFocus());
        var before = hand.model.session().left();
        press(robot, KeyCode.SPACE);
        assertEquals(State.PLAYING, state());
        assertEquals(before.plusSeconds(30), hand.model.session().left());
        press(robot, KeyCode.ESCAPE);
        assertEquals(view.root(), scene.getFocusOwner());
        press(robot, KeyCode.SPACE);
        assertEquals(State.PAUSED, state());
    }

    @Test
    void aClickAnywherePausesAndOnAControlDoesNot(FxRobot robot) {
        pass(10);
        robot.clickOn("#player-title");
        assertEquals(State.PAUSED, state());
        robot.clickOn("#player-title");
        pass(4);
        assertEquals(State.PLAYING, state());
        robot.clickOn("#player-stay");
        assertEquals(State.PLAYING, state());
        robot.clickOn("#player-pause");
        assertEquals(State.PAUSED, state());
    }

    @Test
    void inItsFirstHalfSecondTheScreenHearsNothing(FxRobot robot) {
        press(robot, KeyCode.SPACE);
        assertEquals(State.LEAD_IN, state());
        pass(0.6);
        press(robot, KeyCode.SPACE);
        assertEquals(State.PAUSED, state());
    }

    @Test
    @Proves("does-stop")
    void escHeldForTwoSecondsStops(FxRobot robot) {
        pass(10);
        robot.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        pass(1);
        assertTrue(node(robot, "#player-hold").isVisible());
        pass(1.1);
        robot.release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(State.ENDED, state());
        assertFalse(node(robot, "#player-hold").isVisible());
    }

    @Test
    void theEndIsLeftByKeysButNotByTheOneThatStopped(FxRobot robot) {
        pass(180);
        robot.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        pass(2.1);
        assertEquals(State.ENDED, state());
        pass(1);
        robot.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), hand.exits);
        robot.release(KeyCode.ESCAPE);
        press(robot, KeyCode.SPACE);
        assertEquals(List.of("afterwards"), hand.exits);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("afterwards", "routines"), hand.exits);
        press(robot, KeyCode.ESCAPE);
        assertEquals(List.of("afterwards", "routines", "afterwards"), hand.exits);
    }

    @Test
    void atAGlanceTheInstructionIsLarger(FxRobot robot) {
        pass(10);
        double before = fontSize(robot, "#player-instruction");
        fx(hand.model.modes()::toggleGlance);
        assertTrue(fontSize(robot, "#player-instruction") > 1.2 * before);
        assertFalse(node(robot, "#player-title").isManaged());
    }

    private static double fontSize(FxRobot robot, String id) {
        return fx(
                () -> {
                    node(robot, id).getScene().getRoot().applyCss();
                    return ((Labeled) node(robot, id)).getFont().getSize();
                });
    }

    @Test
    void theCrossAsksBeforeItStops(FxRobot robot) {
        pass(10);
        robot.clickOn("#player-stop");
        assertEquals(List.of("ask to stop"), hand.exits);
        assertEquals(State.PLAYING, state());
    }

    @Test
    void escAtTheEndLeadsToHowItFeels(FxRobot robot) {
        pass(30);
        fx(hand.model::stop);
        pass(1);
        press(robot, KeyCode.ESCAPE);
        assertEquals(List.of("afterwards"), hand.exits);
    }

    @Test
    void whatIsToldCoversNeitherFigureNorWordsNorClock(FxRobot robot) {
        pass(10);
        fx(hand.model::skip);
        fx(hand.model::pause);
        robot.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        pass(1);
        for (String told : List.of("#player-notice", "#player-undo-text", "#player-hold")) {
            for (String seen : List.of("#player-figure", "#player-guide", "#player-ring")) {
                assertFalse(
                        inScene(robot, told).intersects(inScene(robot, seen)),
                        () -> told + " covers " + seen);
            }
        }
        robot.release(KeyCode.ESCAPE);
        fx(hand.model.modes()::toggleGlance);
        for (String seen : List.of("#player-figure", "#player-guide", "#player-ring")) {
            assertFalse(inScene(robot, "#player-notice").intersects(inScene(robot, seen)), seen);
        }
    }

    private static Bounds inScene(FxRobot robot, String id) {
        return fx(() -> node(robot, id).localToScene(node(robot, id).getLayoutBounds()));
    }

    @Test
    void takingBackADragLeadsToWhereItBegan(FxRobot robot) {
        pass(5.5 + 20);
        var before = hand.model.session().position();
        robot.drag("#player-strip").moveBy(40, 0).moveBy(40, 0).moveBy(40, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, hand.model.session().position());
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(hand.model.session().position().compareTo(before) > 0);
        fx(hand.model::undoSkip);
        assertEquals(before, hand.model.session().position());
    }

    @Test
    void theStripSeeks(FxRobot robot) {
        pass(10);
        robot.clickOn("#player-strip");
        assertEquals(State.PLAYING, state());
        assertTrue(Math.abs(hand.model.session().position().toSeconds() - 600) < 30);
    }

    @Test
    void everyControlHasAnIdAndWordsForAssistiveTechnology(FxRobot robot) {
        for (var button : robot.lookup(".button").queryAllAs(Button.class)) {
            assertTrue(button.getId() != null && !button.getId().isEmpty(), button::toString);
            assertTrue(
                    button.getAccessibleText() != null && !button.getAccessibleText().isEmpty(),
                    button.getId());
        }
    }

    @Test
    void nothingIsCutOffInASmallWindow(FxRobot robot) {
        fx(
                () -> {
                    scene.getWindow().setWidth(900);
                    scene.getWindow().setHeight(640);
                });
        pass(10);
        for (int second = 0; second < 1200; second += 60) {
            int position = second;
            fx(() -> hand.at(position));
            pass(1);
            for (String id :
                    List.of(
                            "#player-instruction",
                            "#player-caution",
                            "#player-left",
                            "#player-stay")) {
                var labeled = (Labeled) node(robot, id);
                if (labeled.isVisible()
                        && labeled.getParent().isVisible()
                        && !labeled.getText().isEmpty()) {
                    assertWhole(labeled, position);
                }
            }
        }
    }

    private void assertWhole(Labeled labeled, int second) {
        var drawn = labeled.lookup(".text");
        if (drawn instanceof javafx.scene.text.Text text) {
            assertFalse(
                    text.getText().endsWith("..."),
                    () -> "at " + second + " s cut off: " + labeled.getText());
        }
        Bounds inWindow = labeled.localToScene(labeled.getBoundsInLocal());
        assertTrue(
                inWindow.getMaxY() <= scene.getHeight() + 1
                        && inWindow.getMaxX() <= scene.getWidth() + 1,
                () -> "at " + second + " s outside: " + labeled.getId() + " " + inWindow);
    }

    private void save(String name) {
        Screens.onFxThread(() -> Screens.save(name, scene, 1));
    }

    private State state() {
        return fx(() -> hand.model.display().stateProperty().get());
    }

    private void pass(double seconds) {
        fx(() -> hand.pass(seconds));
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String id) {
        fx(() -> ((Button) node(robot, id)).fire());
    }

    private static CountdownRing ring(FxRobot robot) {
        return (CountdownRing) node(robot, "#player-ring");
    }

    private static String text(FxRobot robot, String id) {
        return fx(() -> ((Label) node(robot, id)).getText());
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T fx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }
}
