package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.session.Reading.State;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The small window beside the player's large one.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SmallWindowTest {
    private final Stagehand hand = new Stagehand(Bundled.routine("back-relax-20"));
    private Stage large;
    private PlayerView view;

    @Start
    void start(Stage shared) {
        // A window of its own: on the one that tests share, the players of others look on.
        large = new Stage();
        view = hand.view();
        var scene = new Scene(view.root(), 900, 640);
        Screens.dress(scene, ColorScheme.LIGHT);
        large.setScene(scene);
        large.show();
        view.shown();
    }

    @AfterEach
    void close() {
        fx(view::close);
        fx(large::hide);
    }

    @Test
    void itsKeyOpensItAboveAllOthersAndLeadsBack(FxRobot robot) {
        pass(11);
        press(robot, KeyCode.W);
        var small = small().orElseThrow();
        assertTrue(small.isAlwaysOnTop());
        assertEquals("Settle", text(small, "#small-title"));
        assertEquals("Next: Calm breathing", text(small, "#small-below"));
        for (var scheme : ColorScheme.values()) {
            Screens.save(
                    "small-window-" + (scheme == ColorScheme.DARK ? "night" : "day"),
                    scheme,
                    420,
                    150,
                    2,
                    () -> bound(new SmallView(hand.model, Stagehand.MESSAGES, () -> {})));
        }
        fx(() -> hand.at(170));
        Screens.onFxThread(() -> Screens.save("small-window-stroke", small.getScene(), 2));
        fx(hand.model::pause);
        fx(() -> large.getScene().getPreferences().setColorScheme(ColorScheme.DARK));
        Screens.onFxThread(() -> Screens.save("small-window-paused", small.getScene(), 2));
        fx(() -> fire(small, "#small-large"));
        assertTrue(small().isEmpty());
    }

    @Test
    void itPausesTheSessionAndSaysSo(FxRobot robot) {
        pass(11);
        press(robot, KeyCode.W);
        var small = small().orElseThrow();
        pass(1);
        fx(() -> fire(small, "#small-pause"));
        assertEquals(State.PAUSED, hand.model.display().stateProperty().get());
        assertTrue(text(small, "#small-below").startsWith("Paused"), text(small, "#small-below"));
    }

    @Test
    void itGoesWithTheSession(FxRobot robot) {
        pass(11);
        press(robot, KeyCode.W);
        assertTrue(small().isPresent());
        fx(hand.model::stop);
        assertFalse(small().isPresent());
        assertTrue(large.isShowing());
    }

    @Test
    void itsKeyOpensOneAndClosesIt(FxRobot robot) {
        pass(11);
        press(robot, KeyCode.W);
        assertEquals(1, windows());
        pass(1);
        press(robot, KeyCode.W);
        assertEquals(0, windows());
        assertTrue(large.isShowing());
        press(robot, KeyCode.W);
        assertEquals(1, windows());
    }

    @Test
    void itComesWhenTheLargeOneIsMinimisedAndGoesWhenThatIsBack() {
        pass(11);
        fx(() -> large.setIconified(true));
        assertEquals(1, windows());
        fx(() -> large.setIconified(false));
        assertEquals(0, windows());
    }

    @Test
    void minimisedWithNothingUnderWayThereIsNone() {
        fx(hand.model::stop);
        fx(() -> large.setIconified(true));
        assertEquals(0, windows());
        fx(() -> large.setIconified(false));
    }

    @Test
    void nightFallsInBothAtOnce(FxRobot robot) {
        pass(11);
        press(robot, KeyCode.W);
        var scene = small().orElseThrow().getScene();
        assertEquals(ColorScheme.LIGHT, scene.getPreferences().getColorScheme());
        fx(() -> large.getScene().getPreferences().setColorScheme(ColorScheme.DARK));
        assertEquals(ColorScheme.DARK, scene.getPreferences().getColorScheme());
    }

    @Test
    void itShowsHowLongEscIsHeldAndStops(FxRobot robot) {
        pass(11);
        press(robot, KeyCode.W);
        pass(1);
        var hold = small().orElseThrow().getScene().lookup("#small-hold");
        assertFalse(hold.isVisible());
        robot.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        pass(1);
        assertTrue(hold.isVisible());
        var scene = small().orElseThrow().getScene();
        for (var scheme : ColorScheme.values()) {
            Screens.onFxThread(
                    () -> {
                        large.getScene().getPreferences().setColorScheme(scheme);
                        return Screens.save(
                                "small-window-hold-"
                                        + (scheme == ColorScheme.DARK ? "night" : "day"),
                                scene,
                                2);
                    });
        }
        pass(1);
        robot.release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(State.ENDED, hand.model.display().stateProperty().get());
        assertEquals(0, windows());
    }

    private static SmallView bound(SmallView view) {
        view.bind();
        return view;
    }

    private static Optional<Stage> small() {
        return shown().findFirst();
    }

    private static long windows() {
        return shown().count();
    }

    private static Stream<Stage> shown() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(
                        stage ->
                                stage.isShowing()
                                        && stage.getScene().lookup("#small-player") != null);
    }

    private static String text(Stage stage, String id) {
        return ((Labeled) stage.getScene().lookup(id)).getText();
    }

    private static void fire(Stage stage, String id) {
        ((Button) stage.getScene().lookup(id)).fire();
    }

    private void pass(double seconds) {
        fx(() -> hand.pass(seconds));
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
