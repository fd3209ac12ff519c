package org.tactus.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.choreography.Choreography;
import org.tactus.routine.Kind;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.StepPath;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.bodymap.BodyMapView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The editor in a window, with mouse and keys.
@ExtendWith(ApplicationExtension.class)
class EditorViewTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Body BODY = Body.load();
    private static final Hands HANDS = Hands.load();
    private static final StepPath FIRST = StepPath.ROUTINE.child(0);
    private static final StepPath SECOND = StepPath.ROUTINE.child(1);
    private static final StepPath THIRD = StepPath.ROUTINE.child(2);

    private final EditorDesk desk = new EditorDesk();
    private final EditorViewModel model =
            new EditorViewModel(
                    MESSAGES,
                    EditorViewModelTest.draft(),
                    EditorViewModelTest.draft().text(),
                    false,
                    List.of(),
                    desk);

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        show(true);
    }

    private void show(boolean reducedMotion) {
        var view =
                new EditorView(
                        BODY,
                        HANDS,
                        MESSAGES,
                        model,
                        (segment, giver, then) ->
                                then.accept(Choreography.of(BODY, HANDS, segment, giver)),
                        ZoneOffset.UTC,
                        reducedMotion);
        stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 700, view.root()));
        stage.show();
        view.shown();
    }

    private EditorState state() {
        return model.stateProperty().get();
    }

    private Optional<JsonValue> value(StepPath step, String field) {
        return state().draft().get(step, field);
    }

    @Test
    void stepsOfEveryKindAreAddedFromTheMenu(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        robot.clickOn("#editor-add").clickOn("#editor-add-press");
        assertEquals(Optional.of(Kind.PRESS), state().draft().kind(THIRD));

        var menu = robot.lookup("#editor-add").queryAs(MenuButton.class);
        for (var kind : Kind.values()) {
            var item =
                    menu.getItems().stream()
                            .filter(one -> ("editor-add-" + kind.id()).equals(one.getId()))
                            .findFirst()
                            .orElseThrow();
            robot.interact(
                    () -> {
                        model.select(SECOND);
                        item.fire();
                    });
            assertEquals(Optional.of(kind), state().draft().kind(THIRD));
        }
        assertInstanceOf(Read.Valid.class, state().read());
        for (var node : robot.lookup(".button").queryAll()) {
            var button = (ButtonBase) node;
            boolean named =
                    (button.getText() != null && !button.getText().isBlank())
                            || button.getAccessibleText() != null;
            assertTrue(named, String.valueOf(button.getId()));
        }
    }

    @Test
    void whatIsTypedIntoAFieldIsInTheDraftAndItsErrorBelowTheField(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        type(robot, "#editor-field-tempo", "80");
        assertEquals(Optional.of(JsonValue.of(80)), value(SECOND, "tempo"));
        assertEquals("80 is above 15 for effleurage; allowed: 5 to 15", problem(robot, "tempo"));
        assertEquals(
                problem(robot, "tempo"), input(robot, "#editor-field-tempo").getAccessibleHelp());
        assertTrue(headline(robot).startsWith("1 error"));
        type(robot, "#editor-field-tempo", "quick");
        assertEquals("this is the text \"quick\"; allowed: a number", problem(robot, "tempo"));
        type(robot, "#editor-field-tempo", "10");
        assertEquals("Nothing is wrong", headline(robot));

        robot.clickOn("#editor-step-1").clickOn("#editor-field-seconds");
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.DOWN);
        assertEquals(Optional.of(JsonValue.of(65)), value(SECOND, "seconds"));
    }

    @Test
    void aChoiceIsOneOfTheFormatsWordsAndARhythmMayBeOnesOwn(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        robot.interact(() -> box(robot, "technique").setValue("point-hold"));
        assertEquals(Optional.of(JsonValue.of("point-hold")), value(SECOND, "technique"));
        robot.interact(() -> box(robot, "technique").setValue("kneading"));
        robot.interact(() -> box(robot, "sides").setValue("left-then-right"));
        assertEquals(Optional.of(JsonValue.of("left-then-right")), value(SECOND, "sides"));
        robot.interact(() -> box(robot, "sides").setValue(""));
        assertEquals(Optional.empty(), value(SECOND, "sides"));

        robot.interact(() -> model.add(Kind.BREATHE));
        robot.interact(() -> box(robot, "pattern").setValue("own"));
        type(robot, "#editor-field-pattern-own", "in 4, hold 7, out 8");
        assertEquals(Optional.of(JsonValue.of("in 4, hold 7, out 8")), value(THIRD, "pattern"));
        assertEquals(List.of(), state().problems().of(THIRD));
        robot.interact(() -> box(robot, "pattern").setValue("natural"));
        assertTrue(robot.lookup("#editor-field-seconds").tryQuery().isPresent());
    }

    @Test
    void stepsAreMovedByKeysIntoAGroupAndOut(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        robot.interact(() -> model.wrap(Kind.REPEAT));
        robot.clickOn("#editor-step-0");
        alt(robot, KeyCode.DOWN);
        assertEquals(FIRST.child(0), state().selected());
        assertEquals(Optional.of(Kind.SETTLE), state().draft().kind(FIRST.child(0)));
        alt(robot, KeyCode.UP);
        assertEquals(FIRST, state().selected());
        assertEquals(Optional.of(Kind.REPEAT), state().draft().kind(SECOND));
    }

    @Test
    void aStepIsDraggedToAnotherPlace(FxRobot robot) {
        drag(robot, "#editor-step-0", "#editor-step-1", 0.8);
        assertEquals(Optional.of(Kind.SETTLE), state().draft().kind(SECOND));
        assertEquals(SECOND, state().selected());
        drag(robot, "#editor-step-2", "#editor-step-0", 0.2);
        assertEquals(Optional.of(Kind.CLOSE), state().draft().kind(FIRST));
        robot.interact(() -> model.wrap(Kind.EACH_SIDE));
        drag(robot, "#editor-step-1", "#editor-step-0", 0.8);
        assertEquals(Optional.of(Kind.STROKE), state().draft().kind(FIRST.child(0)));
        drag(robot, "#editor-step-0-0", "#editor-steps", 0.95);
        assertEquals(Optional.of(Kind.STROKE), state().draft().kind(THIRD));
        assertFalse(robot.lookup("#editor-drop-line").query().isVisible());
    }

    @Test
    void undoAndRedoWorkFromWithinAField(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        type(robot, "#editor-field-text", "Slow down");
        var typed = state().draft();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Slow", input(robot, "#editor-field-text").getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Glide.", input(robot, "#editor-field-text").getText());
        assertEquals(EditorViewModelTest.draft(), state().draft());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(typed, state().draft());
        assertEquals("Slow down", input(robot, "#editor-field-text").getText());
    }

    @Test
    void theJsonFollowsTheFieldsAndTheFieldsFollowTheJson(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        type(robot, "#editor-field-tempo", "12");
        var json = (TextArea) input(robot, "#editor-json");
        assertEquals(state().draft().text(), json.getText());
        assertTrue(json.getText().contains("\"tempo\": 12"));

        int at = json.getText().indexOf("\"tempo\": 12");
        robot.interact(
                () -> {
                    json.requestFocus();
                    json.selectRange(at + 9, at + 11);
                });
        robot.write("9");
        assertEquals("9", input(robot, "#editor-field-tempo").getText());
        robot.write("-");
        assertTrue(state().draft().torn());
        assertTrue(robot.lookup("#editor-torn").query().isVisible());
        assertTrue(headline(robot).startsWith("1 error"));
        assertEquals("9", input(robot, "#editor-field-tempo").getText());
        robot.push(KeyCode.BACK_SPACE);
        assertFalse(state().draft().torn());
        assertEquals(Optional.of(JsonValue.of(9)), value(SECOND, "tempo"));
    }

    @Test
    void theJsonOpensAtTheChosenStep(FxRobot robot) {
        robot.interact(
                () -> {
                    for (int i = 0; i < 40; i++) {
                        model.duplicate();
                    }
                    model.select(SECOND);
                });
        robot.push(KeyCode.CONTROL, KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();
        var json = (TextArea) input(robot, "#editor-json");
        assertEquals(state().draft().offset(SECOND), json.getCaretPosition());
        double y =
                ((TextAreaSkin) json.getSkin())
                        .getCharacterBounds(json.getCaretPosition())
                        .getMinY();
        assertTrue(0 <= y && y < json.getHeight() / 2, "at " + y);
    }

    @Test
    void theHeadOfTheStepsSaysHowLongAllOfThemTake(FxRobot robot) {
        var head = state().rows().getFirst();
        var routine = assertInstanceOf(Read.Valid.class, state().read()).routine();
        assertEquals(ClockText.elapsed(RoutineFacts.of(routine).length()), head.time());
        robot.interact(() -> model.set("title", JsonValue.of("")));
        assertEquals("", state().rows().getFirst().time());
    }

    @Test
    void zonesAreTouchedOnTheFigure(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        var figure = robot.lookup("#editor-figure").queryAs(BodyMapView.class);
        var shape =
                BODY.shapes(View.BACK).stream()
                        .filter(one -> one.zone() == Zone.CALF)
                        .findFirst()
                        .orElseThrow();
        Point2D place = figure.localToScreen(figure.position(shape.centre()));
        robot.clickOn(place);
        assertEquals(List.of(Zone.MID_BACK, Zone.CALF), model.zones());
        assertEquals(4, figure.picked().size());
        robot.clickOn(place);
        assertEquals(List.of(Zone.MID_BACK), model.zones());
        assertEquals(2, figure.picked().size());
    }

    @Test
    void zonesAreOrderedAndLeftOutByButtons(FxRobot robot) {
        robot.clickOn("#editor-step-1");
        robot.interact(() -> model.toggle(Zone.LOWER_BACK));
        fire(robot, "#editor-zone-up-1");
        assertEquals(List.of(Zone.LOWER_BACK, Zone.MID_BACK), model.zones());
        fire(robot, "#editor-zone-remove-0");
        assertEquals(List.of(Zone.MID_BACK), model.zones());
        robot.clickOn("#editor-add-zone").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(2, model.zones().size());
    }

    @Test
    void wordsStandInSeveralLanguagesAndListsInLines(FxRobot robot) {
        robot.clickOn("#editor-step-0");
        robot.clickOn("#editor-translate-text").clickOn("#editor-translate-text-de");
        robot.write("Hinlegen");
        assertEquals(
                Optional.of(JsonValue.of("Hinlegen")),
                ((JsonValue.Obj) value(FIRST, "text").orElseThrow()).get("de"));
        assertInstanceOf(Read.Valid.class, state().read());
        fire(robot, "#editor-remove-text-de");
        assertEquals(Optional.of(JsonValue.of("Lie down.")), value(FIRST, "text"));

        robot.interact(() -> model.select(StepPath.ROUTINE));
        fire(robot, "#editor-add-needs");
        robot.write("towel");
        fire(robot, "#editor-add-needs");
        assertEquals("this text is empty", problem(robot, "needs"));
        robot.write("oil");
        assertEquals(
                Optional.of(JsonValue.of(List.of("towel", "oil"))),
                value(StepPath.ROUTINE, "needs"));
        fire(robot, "#editor-remove-needs-0");
        fire(robot, "#editor-remove-needs-0");
        assertEquals(Optional.empty(), value(StepPath.ROUTINE, "needs"));
    }

    @Test
    void whatDoesNotBelongThereIsTakenAwayAndAProblemLeadsToItsField(FxRobot robot) {
        robot.interact(
                () -> {
                    model.type(state().draft().text().replace("\"tempo\"", "\"tempi\""));
                    model.select(SECOND);
                });
        var stranger = robot.lookup("#editor-stranger-4 .label").<Labeled>query().getText();
        assertTrue(stranger.contains("did you mean \"tempo\"?"), stranger);
        fire(robot, "#editor-stranger-remove-4");
        assertEquals(Optional.empty(), value(SECOND, "tempi"));
        assertEquals("this field is missing", problem(robot, "tempo"));

        robot.interact(model::undo);
        robot.interact(model::undo);
        robot.interact(
                () -> {
                    model.select(SECOND);
                    model.set("tempo", JsonValue.of("fast"));
                    model.select(StepPath.ROUTINE);
                });
        robot.clickOn(".editor-problem-line");
        assertEquals(SECOND, state().selected());
        assertTrue(input(robot, "#editor-field-tempo").isFocused());
    }

    @Test
    void theKeysOfTheStepsWorkInTheList(FxRobot robot) {
        robot.clickOn("#editor-step-1").push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(5, list(robot).getItems().size());
        robot.push(KeyCode.DELETE);
        assertEquals(4, list(robot).getItems().size());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertEquals(FIRST, state().selected());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(1, desk.saved.size());
    }

    @Test
    void theHandsMove(FxRobot robot) {
        robot.interact(() -> show(false));
        robot.clickOn("#editor-step-1");
        var hand = robot.lookup(".hand").queryAll().iterator().next();
        var before = hand.localToScene(0, 0);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    while (hand.localToScene(0, 0).equals(before)) {
                        WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
                    }
                });
        robot.interact(() -> model.select(FIRST));
        assertTrue(robot.lookup(".hand").queryAll().stream().noneMatch(EditorViewTest::isSeen));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void alt(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.ALT, key).release(key, KeyCode.ALT);
    }

    /// Drags a row to a place in another, from its top (0) to its bottom (1).
    private static void drag(FxRobot robot, String from, String to, double part) {
        WaitForAsyncUtils.waitForFxEvents();
        var target = robot.lookup(to).<Node>query();
        var bounds = target.localToScreen(target.getBoundsInLocal());
        var place = new Point2D(bounds.getCenterX(), bounds.getMinY() + part * bounds.getHeight());
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveBy(0, 10).moveTo(place);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Puts the caret into a field and types over what is there.
    private static void type(FxRobot robot, String id, String text) {
        var input = input(robot, id);
        robot.interact(
                () -> {
                    input.requestFocus();
                    input.selectAll();
                });
        robot.push(KeyCode.DELETE);
        robot.write(text);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static TextInputControl input(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> box(FxRobot robot, String field) {
        return robot.lookup("#editor-field-" + field).queryAs(ComboBox.class);
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#editor-steps").queryAs(ListView.class);
    }

    private static String problem(FxRobot robot, String field) {
        return robot.lookup("#editor-problem-" + field + " .label").<Labeled>query().getText();
    }

    private static String headline(FxRobot robot) {
        return robot.lookup("#editor-headline").<Labeled>query().getText();
    }
}
