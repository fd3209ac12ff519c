package org.tactus.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.ui.compose.Compositions.BLADE;
import static org.tactus.ui.compose.Compositions.LOW;
import static org.tactus.ui.compose.Compositions.SORE;
import static org.tactus.ui.compose.Compositions.SPINE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.compose.Composer;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.journal.look.Proposals;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.bodymap.BodyMapView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Composes in the real view, by pointer and by keys.
@ExtendWith(ApplicationExtension.class)
class ComposeViewTest {
    private static final Body BODY = Body.load();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final List<String> done = new ArrayList<>();
    private final ComposeViewModel model =
            new ComposeViewModel(
                    (wishes, then) ->
                            then.accept(Composer.compose(wishes, new ComposePhrases(MESSAGES))));

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        var view = new ComposeView(BODY, MESSAGES, model, new Noted());
        stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 800, view.root()));
        stage.show();
        view.shown();
    }

    @Test
    void touchingAndDraggingOnTheFigureWishes(FxRobot robot) {
        robot.clickOn(at(robot, LOW));
        assertEquals(Map.of(LOW, 5), model.wishes().scores());
        robot.drag(at(robot, BLADE), MouseButton.PRIMARY)
                .moveBy(0, -42)
                .release(MouseButton.PRIMARY);
        assertEquals(Map.of(LOW, 5, BLADE, 8), model.wishes().scores());
        assertTrue(text(robot, "#compose-title").toLowerCase(Locale.ROOT).contains("lower back"));
        assertTrue(
                robot.lookup("#compose-score .muted").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList()
                        .containsAll(List.of("moderate", "severe")));
        fire(robot, "#compose-score-remove-lower-back-right");
        assertEquals(Map.of(BLADE, 8), model.wishes().scores());
    }

    @Test
    void theFigureIsTouchedByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).write("7");
        assertEquals(List.of(7), List.copyOf(model.wishes().scores().values()));
    }

    @Test
    void theSliderStandsStillAndHasRoomInTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> stage.setWidth(900));
        robot.interact(() -> model.likedProperty().set(new Pressure(3)));
        var before = slider(robot);
        robot.interact(() -> model.likedProperty().set(new Pressure(1)));
        assertEquals(before, slider(robot));
        assertTrue(before.getWidth() > 140, before::toString);
    }

    private Bounds slider(FxRobot robot) {
        robot.interact(() -> stage.getScene().getRoot().layout());
        var slider = robot.lookup("#compose-minutes").query();
        return inScene(slider);
    }

    @Test
    void minutesAreSlidOrTyped(FxRobot robot) {
        var number = robot.lookup("#compose-minutes-number").<TextField>query();
        robot.doubleClickOn("#compose-minutes-number").write("4x5");
        assertEquals("45:00", text(robot, "#compose-length").substring(0, 5));
        robot.type(KeyCode.UP);
        assertEquals("46", number.getText());
        robot.eraseText(2).write("1").type(KeyCode.ENTER);
        assertEquals(3, model.wishes().minutes());
        assertEquals("3", number.getText());
        robot.interact(() -> robot.lookup("#compose-minutes").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertEquals("5", number.getText());
        assertEquals(Duration.ofMinutes(5), draft().length());
    }

    @Test
    void whomHowFirmWithWhatAndHow(FxRobot robot) {
        fire(robot, "#compose-for-self");
        robot.interact(() -> robot.lookup("#compose-pressure").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertEquals(new Pressure(4), model.wishes().liked());
        robot.write("3");
        fire(robot, "#compose-more");
        fire(robot, "#compose-tool-ball");
        fire(robot, "#compose-position-standing");
        assertEquals(Audience.SELF, model.wishes().audience());
        assertEquals(new Pressure(3), model.wishes().liked());
        assertEquals(Set.of(Tool.HANDS, Tool.BALL), model.wishes().tools());
        assertFalse(model.wishes().positions().contains(Position.STANDING));
        assertEquals("Hands, Ball · 5 positions", text(robot, "#compose-more"));
    }

    @Test
    void theNameOfAStepHasItsLineUpToTheTime(FxRobot robot) {
        var step = robot.lookup("#compose-step-3").query();
        var name = inScene(step.lookup(".step-name"));
        var tools = inScene(step.lookup(".compose-tools"));
        assertTrue(name.getMaxX() > tools.getMinX());
        assertTrue(name.getMaxY() <= tools.getMinY());
        assertTrue(name.getMaxX() <= inScene(step.lookup(".compose-time")).getMinX());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void stepsMoveGoAndChangeByKeys(FxRobot robot) {
        var rows = draft().rows();
        robot.clickOn("#compose-step-3");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(rows.get(2).line(), draft().lines().get(3));
        assertTrue(robot.lookup("#compose-step-4").query().isFocused());
        robot.write("+");
        assertEquals(Duration.ofSeconds(20 * 60 + 10), draft().length());
        robot.type(KeyCode.UP).type(KeyCode.DELETE);
        assertEquals(rows.size() - 1, draft().rows().size());
        assertTrue(robot.lookup("#compose-by-hand").query().isVisible());

        undo(robot);
        undo(robot);
        undo(robot);
        assertEquals(rows, draft().rows());
        assertFalse(robot.lookup("#compose-by-hand").query().getParent().isVisible());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertEquals(rows.get(2).line(), draft().lines().get(3));
    }

    @Test
    void stepsMoveAndChangeByPointer(FxRobot robot) {
        var rows = draft().rows();
        var grip = robot.from(robot.lookup("#compose-step-2")).lookup(".compose-grip").query();
        robot.drag(grip, MouseButton.PRIMARY)
                .moveTo(robot.lookup("#compose-step-4").<Node>query())
                .moveBy(0, 10)
                .release(MouseButton.PRIMARY);
        assertEquals(rows.get(1).line(), draft().lines().get(3));

        var time = robot.from(robot.lookup("#compose-step-1")).lookup(".compose-time").query();
        robot.drag(time, MouseButton.PRIMARY).moveBy(0, -10).moveBy(0, -10);
        robot.release(MouseButton.PRIMARY);
        assertEquals(
                rows.getFirst().line().length().plusSeconds(20),
                draft().lines().getFirst().length());
        undo(robot);
        assertEquals(rows.getFirst().line(), draft().lines().getFirst());
    }

    @Test
    void aSessionThatWasChangedByHandIsComposedAnewOnDemand(FxRobot robot) {
        robot.interact(() -> model.drop(List.of(3)));
        robot.interact(() -> model.setMinutes(30));
        assertTrue(text(robot, "#compose-by-hand").contains("since"));
        fire(robot, "#compose-anew");
        assertEquals(Duration.ofMinutes(30), draft().length());
        assertFalse(robot.lookup("#compose-by-hand").query().getParent().isVisible());
    }

    @Test
    void whatLintFindsStandsAtItsStep(FxRobot robot) {
        robot.clickOn("#compose-step-1");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        var finding = robot.lookup("#compose-step-1 .compose-finding").<Label>query();
        assertEquals(MESSAGES.get("compose.finding.frame"), finding.getText());
    }

    @Test
    void everyStepHasItsReasonAndWhatCannotBeMetIsNamed(FxRobot robot) {
        robot.interact(() -> model.scoresProperty().set(Map.of(LOW, 7, SPINE, 3)));
        for (var row : draft().rows()) {
            assertTrue(row.line() instanceof Line.Group || row.line().why().isPresent());
        }
        assertTrue(
                robot.lookup(".compose-step .compose-why").queryAllAs(Label.class).stream()
                        .anyMatch(why -> why.getText().contains("7")));
        var unmet = robot.lookup("#compose-unmet .label").queryAllAs(Label.class);
        assertEquals(1, unmet.size());
        assertTrue(unmet.iterator().next().getText().contains("Spine"));
    }

    @Test
    void itIsSavedUnderAName(FxRobot robot) {
        fire(robot, "#compose-save");
        robot.write("Sun").type(KeyCode.ENTER);
        fire(robot, "#compose-save");
        robot.write("Mon");
        fire(robot, "#compose-elsewhere");
        fire(robot, "#compose-save");
        robot.write("No").type(KeyCode.ESCAPE);
        assertEquals(List.of("keep Sun", "elsewhere Mon"), done);
        assertTrue(robot.lookup("#compose-save").query().isVisible());
    }

    @Test
    void itStartsWithItsWishesUnlessItWasChangedByHand(FxRobot robot) {
        robot.interact(() -> model.scoresProperty().set(SORE));
        fire(robot, "#compose-start");
        robot.interact(() -> model.drop(List.of(3)));
        fire(robot, "#compose-start");
        assertEquals(List.of("start " + model.wishes().scores(), "start by hand"), done);
    }

    @Test
    void whatTheJournalProposesIsOneTouch(FxRobot robot) {
        var last = new Proposals.Proposal(SORE, Optional.of(Duration.ofMinutes(12)));
        robot.interact(
                () ->
                        model.proposalsProperty()
                                .set(
                                        new Proposals(
                                                Optional.of(last),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(
                                                        new Proposals.Proposal(
                                                                Map.of(LOW, 6),
                                                                Optional.empty())))));
        fire(robot, "#compose-more-here");
        assertEquals(Map.of(LOW, 6), model.wishes().scores());
        fire(robot, "#compose-last-time");
        assertEquals(SORE, model.wishes().scores());
        assertEquals(12, model.wishes().minutes());
        assertTrue(robot.lookup("#compose-helped").tryQuery().isEmpty());
    }

    @Test
    void tabReachesEverythingInTheOrderOfReading(FxRobot robot) {
        robot.interact(() -> model.scoresProperty().set(Map.of(LOW, 7)));
        var reached = new LinkedHashSet<String>();
        for (int i = 0; i < 16; i++) {
            var owner = stage.getScene().getFocusOwner();
            assertTrue(
                    (owner instanceof Labeled labeled && !labeled.getText().isBlank())
                            || owner.getAccessibleText() != null,
                    () -> owner + " has no text");
            reached.add(String.valueOf(owner.getId()));
            robot.type(KeyCode.TAB);
        }
        reached.remove("compose-score-figure");
        assertEquals(
                List.of(
                        "compose-score-score-lower-back-right",
                        "compose-for-partner",
                        "compose-more",
                        "compose-pressure",
                        "compose-minutes",
                        "compose-minutes-number",
                        "compose-step-1",
                        "compose-save",
                        "compose-start"),
                reached.stream()
                        .filter(id -> !id.equals("compose-score-remove-lower-back-right"))
                        .filter(id -> !id.equals("compose-score-back"))
                        .filter(id -> !id.equals("compose-score-front"))
                        .filter(id -> !id.equals("compose-for-self"))
                        .collect(Collectors.toList()));
    }

    private void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    private Draft draft() {
        return model.draftsProperty().get().orElseThrow().now();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static Point2D at(FxRobot robot, Spot spot) {
        WaitForAsyncUtils.waitForFxEvents();
        var figure = robot.lookup("#compose-score-figure").queryAs(BodyMapView.class);
        var shape = BODY.shape(spot.zone(), spot.side(), View.BACK).orElseThrow();
        return figure.localToScreen(figure.position(shape.centre()));
    }

    /// Notes what is asked of the rest of the application.
    private final class Noted implements ComposeView.Actions {
        @Override
        public void refresh() {}

        @Override
        public void start(Routine routine, Optional<Wishes> wishes) {
            done.add("start " + wishes.map(Wishes::scores).map(Map::toString).orElse("by hand"));
        }

        @Override
        public void keep(Routine routine, String name) {
            done.add("keep " + name);
        }

        @Override
        public void saveElsewhere(Routine routine, String name) {
            done.add("elsewhere " + name);
        }
    }
}
