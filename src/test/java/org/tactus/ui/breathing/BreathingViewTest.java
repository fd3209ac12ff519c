package org.tactus.ui.breathing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.routine.BreathPattern;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Screening;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.control.BreathPacer;
import org.tactus.ui.player.FakeClocks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The Breathe screen in a real window, on a clock that only the test moves.
@ExtendWith(ApplicationExtension.class)
class BreathingViewTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final FakeClocks clocks = new FakeClocks();
    private final BreathingViewModel model = model(clocks);

    @SuppressWarnings("NullAway.Init")
    private BreathingView view;

    @Start
    void start(Stage stage) {
        view = new BreathingView(model, MESSAGES, () -> {});
        var scene = new Scene(view.root(), 1000, 760);
        Screens.dress(scene, ColorScheme.DARK);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void spaceStartsAsSoonAsTheScreenIsThere(FxRobot robot) {
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(model.runningProperty().get());
    }

    /// Also after other screens, whose place in the rail had the keys.
    @Test
    void whoComesBackStopsWithTheKeyOrTheButton(FxRobot robot) {
        robot.clickOn("#breathe-start");
        pass(8);
        robot.interact(
                () -> {
                    view.hidden();
                    root(robot).getScene().getRoot().requestFocus();
                    robot.lookup("#breathe-stop").query().requestFocus();
                    view.shown();
                });
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        pass(5);
        assertTrue(model.animatingProperty().get());
        robot.clickOn("#breathe-stop");
        assertFalse(model.runningProperty().get());
        assertTrue(text(robot, "#breathe-heading").startsWith("Stopped"));
    }

    @Test
    void whatIsNotOfferedIsSaidWithItsReason(FxRobot robot) {
        var today = LocalDate.of(2026, 11, 29);
        var pregnant = Answers.NONE.with("A2", Answer.YES, today);
        ComboBox<Optional<BreathPattern>> patterns =
                robot.lookup("#breathe-pattern").queryComboBox();
        robot.interact(() -> patterns.setValue(BreathPattern.parse("box-4")));
        robot.interact(() -> model.keepTo(Screening.standing(pregnant, today), List.of(), true));
        assertTrue(
                patterns.getItems().stream()
                        .flatMap(Optional::stream)
                        .noneMatch(BreathPattern::hasHolds));
        assertEquals("calm-4-6", patterns.getValue().orElseThrow().name());
        assertTrue(
                text(robot, "#breathe-kept").contains("because of what you said about pregnancy"));
        robot.clickOn("#breathe-start");
        pass(5);
        assertEquals("in", pacer(robot).word());
    }

    /// The circle makes room where the window is small.
    @Test
    void nothingThatIsSaidIsCutOff(FxRobot robot) {
        var today = LocalDate.of(2026, 11, 29);
        var answers = Answers.NONE.with("A2", Answer.YES, today).with("B1", Answer.YES, today);
        robot.interact(
                () -> {
                    model.keepTo(Screening.standing(answers, today), List.of(), true);
                    robot.lookup("#breathe-pattern")
                            .queryComboBox()
                            .getSelectionModel()
                            .selectLast();
                    model.writeOwn("in 4, hold 2, out 6");
                    root(robot).getScene().getWindow().setWidth(900);
                    root(robot).getScene().getWindow().setHeight(640);
                });
        Screens.onFxThread(() -> Screens.save("breathe-own", root(robot).getScene(), 1));
        for (var id : List.of("#breathe-kept", "#breathe-own-problem", "#breathe-note")) {
            var said = robot.lookup(id).<Label>query();
            robot.interact(() -> root(robot).layout());
            assertTrue(
                    said.getHeight() >= said.prefHeight(said.getWidth()) - 1,
                    id + " has " + said.getHeight());
        }
    }

    @Test
    void aTimeOfBreathingPlaysToItsLastBreath(FxRobot robot) {
        assertEquals("30 breaths · 5:00", text(robot, "#breathe-length"));
        robot.clickOn("#breathe-shorter").clickOn("#breathe-shorter");
        assertEquals("18 breaths · 3:00", text(robot, "#breathe-length"));
        robot.clickOn("#breathe-start");
        pass(5);
        assertEquals("in", pacer(robot).word());
        assertEquals("4", pacer(robot).count());
        assertEquals("breath 1 of 18", text(robot, "#breathe-line"));
        pass(2);
        assertEquals(0.5, pacer(robot).fill(), 0.01);
        pass(2);
        assertEquals("out", pacer(robot).word());
        assertEquals(1, pacer(robot).fill(), 0.01);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        pass(30);
        assertEquals("out", pacer(robot).word());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        pass(3 + 176);
        assertFalse(model.runningProperty().get());
        assertEquals("Done: 3:00 of quiet breathing", text(robot, "#breathe-heading"));
    }

    @Test
    void nothingMovesWhenItIsPausedAndTheOutcomeStaysNoLongerThanTheScreen(FxRobot robot) {
        robot.clickOn("#breathe-start");
        pass(20);
        double before = robot.lookup("#breathe-dizzy").query().getLayoutY();
        robot.push(KeyCode.SPACE);
        pass(1);
        robot.interact(() -> root(robot).layout());
        assertEquals(before, robot.lookup("#breathe-dizzy").query().getLayoutY());
        robot.interact(model::stop);
        assertTrue(text(robot, "#breathe-heading").startsWith("Stopped"));
        robot.interact(view::hidden);
        assertFalse(text(robot, "#breathe-heading").startsWith("Stopped"));
    }

    private static Parent root(FxRobot robot) {
        return robot.lookup("#breathe").queryAs(Parent.class);
    }

    @Test
    void escHeldStops(FxRobot robot) {
        robot.clickOn("#breathe-start");
        pass(20);
        robot.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        pass(1);
        assertTrue(robot.lookup("#breathe-hold").query().isVisible());
        pass(2);
        robot.release(KeyCode.ESCAPE);
        assertFalse(model.runningProperty().get());
    }

    @Test
    void theLineFollowsTheRhythmThatTooSlowChose(FxRobot robot) {
        var calm = Optional.of(model.planProperty().get().pattern());
        robot.clickOn("#breathe-start");
        pass(65);
        robot.clickOn("#breathe-too-slow");
        pass(3);
        assertEquals(35, model.planProperty().get().breaths());
        robot.interact(model::stop);
        assertEquals(Optional.of(model.planProperty().get().pattern()), patterns(robot).getValue());
        robot.interact(() -> patterns(robot).setValue(calm));
        assertEquals(calm, Optional.of(model.planProperty().get().pattern()));
    }

    @Test
    void nothingStartsWhileTheOwnRhythmIsNotWrittenRightly(FxRobot robot) {
        robot.interact(() -> patterns(robot).setValue(Optional.empty()));
        assertTrue(robot.lookup("#breathe-start").query().isDisabled());
        var field = robot.lookup("#breathe-own").<TextField>query();
        robot.interact(() -> field.setText("in 4, out 6"));
        assertFalse(robot.lookup("#breathe-start").query().isDisabled());
        robot.interact(() -> field.setText("in 4, out"));
        assertTrue(robot.lookup("#breathe-start").query().isDisabled());
        var known = patterns(robot).getItems().getFirst();
        robot.interact(() -> patterns(robot).setValue(known));
        assertFalse(robot.lookup("#breathe-start").query().isDisabled());
    }

    @Test
    void picturesForPeopleToLookAt() {
        Screens.save("breathe-choice-day", ColorScheme.LIGHT, 1000, 760, () -> view(0));
        Screens.save("breathe-choice-night-small", ColorScheme.DARK, 900, 640, () -> view(0));
        Screens.save("breathe-out-day-small", ColorScheme.LIGHT, 900, 640, () -> view(71.5));
        Screens.save("breathe-out-night", ColorScheme.DARK, 1000, 760, () -> view(72.5));
    }

    private static Parent view(double seconds) {
        var clocks = new FakeClocks();
        var model = model(clocks);
        var view = new BreathingView(model, MESSAGES, () -> {});
        if (seconds > 0) {
            model.start();
            clocks.pass(Duration.ofMillis(Math.round(seconds * 1000)), model::frame);
        }
        return view.root();
    }

    private static BreathingViewModel model(FakeClocks clocks) {
        return new BreathingViewModel(
                clocks.clocks()::session, clocks.clocks().nanos(), false, MESSAGES, () -> _ -> {});
    }

    private void pass(int seconds) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> clocks.pass(Duration.ofSeconds(seconds), model::frame));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ComboBox<Optional<BreathPattern>> patterns(FxRobot robot) {
        return robot.lookup("#breathe-pattern").query();
    }

    private static BreathPacer pacer(FxRobot robot) {
        return (BreathPacer) robot.lookup("#breathe-pacer").query();
    }

    private static String text(FxRobot robot, String id) {
        return ((Label) robot.lookup(id).query()).getText();
    }
}
