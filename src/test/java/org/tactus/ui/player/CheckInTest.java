package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.safety.Precautions;
import org.tactus.safety.Preferences;
import org.tactus.safety.Today;
import org.tactus.session.Prompts;
import org.tactus.session.Reading.State;
import org.tactus.text.Instead;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the receiver says, and what is different today, in the smallest window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CheckInTest {
    private static final Set<Spot> BLADES = Set.copyOf(Spot.of(Zone.SHOULDER_BLADE));

    private final Stagehand hand = Stagehand.today(gentle());
    private PlayerView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        view = hand.view();
        scene = new Scene(view.root(), 900, 640);
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void aPromptComesAtTheEdgeAndTheSessionGoesOn(FxRobot robot) {
        toPrompt();
        assertTrue(node(robot, "#player-prompt").isVisible());
        assertEquals(State.PLAYING, state());
        assertEquals(view.root(), scene.getFocusOwner());
        for (String seen : List.of("#player-figure", "#player-guide", "#player-ring")) {
            assertFalse(
                    inScene(robot, "#player-prompt").intersects(inScene(robot, seen)),
                    () -> "covers " + seen);
        }
        assertTrue(scene.getWidth() >= inScene(robot, "#player-prompt").getMaxX());
        pass(12);
        assertFalse(node(robot, "#player-prompt").isVisible());
        assertEquals(List.of(), hand.remarks);
    }

    @Test
    void aClickOnMoreHereStaysHalfAMinuteAndTakesNoFocus(FxRobot robot) {
        toPrompt();
        var left = hand.model.session().moment().left();
        robot.clickOn("#player-prompt-more-here");
        assertEquals(left.plusSeconds(30), hand.model.session().moment().left());
        assertEquals(State.PLAYING, state());
        assertEquals(view.root(), scene.getFocusOwner());
        assertFalse(node(robot, "#player-prompt").isVisible());
        assertEquals("Half a minute more here", text(robot, "#player-notice"));
        assertFalse(hand.remarks.getFirst().spots().isEmpty());
    }

    @Test
    void whatIsLightestIsNotOfferedLighter(FxRobot robot) {
        toPrompt();
        assertTrue(node(robot, "#player-prompt-lighter").isDisabled());
        assertFalse(node(robot, "#player-prompt-good").isDisabled());
    }

    @Test
    void theNumbersAnswer(FxRobot robot) {
        toPrompt();
        press(robot, KeyCode.DIGIT2);
        assertEquals(List.of(Said.GOOD), hand.remarks.stream().map(Remark::said).toList());
        assertFalse(node(robot, "#player-prompt").isVisible());
        toQuestion();
        int question = hand.model.session().moment().segment().number();
        press(robot, KeyCode.DIGIT3);
        assertTrue(hand.model.session().moment().segment().touch().isPresent());
        assertEquals(question + 1, hand.model.session().moment().segment().number());
        assertEquals(Said.MORE_HERE, hand.remarks.getLast().said());
    }

    @Test
    void goodClosesTheQuestion(FxRobot robot) {
        toQuestion();
        int question = hand.model.session().moment().segment().number();
        var last = inScene(robot, "#player-answer-more-here");
        assertTrue(last.getMaxX() <= 900 && last.getMaxY() <= 640, last::toString);
        assertTrue(last.getMaxY() < inScene(robot, "#player-next").getMinY(), last::toString);
        fx(() -> ((Button) node(robot, "#player-answer-good")).fire());
        assertEquals(question + 1, hand.model.session().moment().segment().number());
    }

    @Test
    void aClickJustAfterThePromptCameStillPauses(FxRobot robot) {
        fx(() -> hand.pass(6));
        fx(() -> hand.at(firstPrompt()));
        robot.clickOn("#player-prompt-good");
        assertEquals(List.of(), hand.remarks);
        assertEquals(State.PAUSED, state());
    }

    @Test
    void noWhereIsAnythingFirmerOffered(FxRobot robot) {
        toQuestion();
        assertTrue(
                robot.lookup(".button").queryAllAs(Button.class).stream()
                        .map(button -> button.getText() + button.getAccessibleText())
                        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("firmer")));
        assertTrue(node(robot, "#player-stop").isVisible());
    }

    @Test
    void whatIsSkippedIsToldOnceAtTheStart(FxRobot robot) {
        var told = text(robot, "#player-notice");
        assertTrue(told.startsWith("1 step skipped, now "), told);
        pass(14);
        assertEquals("", text(robot, "#player-notice"));
    }

    @Test
    void aStepThatWasFirmerSaysThatItIsGentlerToday(FxRobot robot) {
        fx(() -> hand.pass(6));
        var firm =
                hand.model.session().timeline().segments().stream()
                        .filter(segment -> segment.touch().isPresent())
                        .filter(segment -> !gentle().adapted().at(segment.path()).isEmpty())
                        .findFirst()
                        .orElseThrow();
        fx(() -> hand.at(firm.start().toSeconds() + 1.0));
        assertEquals("Pressure · gentler today", text(robot, "#player-pressure-name"));
    }

    @Test
    void theWalkEndsWithABowl(FxRobot robot) {
        fx(() -> hand.pass(20));
        fx(hand.model::stop);
        pass(1);
        fx(() -> ((Button) node(robot, "#player-walk")).fire());
        pass(31);
        assertEquals("1:29", text(robot, "#player-walk-left"));
        pass(90);
        assertEquals("That was two minutes.", text(robot, "#player-walk-left"));
        assertEquals(List.of("walked"), hand.exits);
        fx(() -> ((Button) node(robot, "#player-afterwards")).fire());
        assertEquals(List.of("walked", "afterwards"), hand.exits);
    }

    @Test
    void theEndFitsTheSmallestWindow(FxRobot robot) {
        fx(() -> hand.pass(20));
        fx(hand.model::stop);
        pass(1);
        for (String id :
                List.of(
                        "#player-end-title",
                        "#player-end-reminder",
                        "#player-walk",
                        "#player-afterwards",
                        "#player-again")) {
            var bounds = inScene(robot, id);
            assertTrue(
                    bounds.getMaxY() <= 640 && bounds.getMaxX() <= 900 && bounds.getMinY() >= 0,
                    () -> id + " at " + bounds);
        }
    }

    /// A second into the first prompt.
    private void toPrompt() {
        fx(() -> hand.pass(6));
        fx(() -> hand.at(firstPrompt()));
        pass(1);
    }

    private double firstPrompt() {
        return Prompts.of(hand.model.session().timeline()).starts().getFirst().toSeconds();
    }

    private void toQuestion() {
        if (state() == State.LEAD_IN) {
            fx(() -> hand.pass(6));
        }
        var question =
                hand.model.session().timeline().segments().stream()
                        .filter(segment -> segment.step() instanceof Step.Ask)
                        .findFirst()
                        .orElseThrow();
        fx(() -> hand.at(question.start().toSeconds() + 2.0));
        fx(() -> hand.pass(0.6));
    }

    /// Very light hands, and none on the shoulder blades.
    private static Today gentle() {
        var likes = new Preferences(Optional.of(new Pressure(1)), BLADES);
        return Today.of(
                Bundled.routine("back-relax-20"),
                List.of(),
                Precautions.of(likes),
                new Instead(Stagehand.MESSAGES));
    }

    private State state() {
        return fx(() -> hand.model.display().stateProperty().get());
    }

    private void pass(double seconds) {
        fx(() -> hand.pass(seconds));
    }

    private static Bounds inScene(FxRobot robot, String id) {
        return fx(() -> node(robot, id).localToScene(node(robot, id).getLayoutBounds()));
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
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
