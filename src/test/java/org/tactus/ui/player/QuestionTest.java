package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.session.Reading.State;
import org.tactus.ui.Screens;
import org.tactus.ui.bodymap.BodyMapView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A question in a real window: the receiver picks the spots that the focus step then works.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class QuestionTest {
    private static final Spot LEFT = new Spot(Zone.SHOULDER_TOP, Side.LEFT);
    private static final Spot RIGHT = new Spot(Zone.SHOULDER_TOP, Side.RIGHT);

    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");

    private final Stagehand hand = new Stagehand(Bundled.routine("desk-neck-shoulders-10"));

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        var view = hand.view();
        var scene = new Scene(view.root(), 900, 640);
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void aSpotThatIsClickedOnTheFigureIsWorkedByTheFocusStep(FxRobot robot) {
        ask();
        robot.clickOn(place(robot, LEFT));
        assertEquals(List.of(LEFT), picked());
        assertTrue(chip(robot, LEFT).isSelected());
        assertEquals(State.PLAYING, hand.model.display().stateProperty().get());
        var focus =
                hand.model.session().timeline().segments().stream()
                        .filter(segment -> segment.spot().isPresent())
                        .toList();
        assertEquals(1, focus.size());
        assertEquals(Optional.of(LEFT), focus.getFirst().spot());
        fx(() -> hand.at(focus.getFirst().start().toSeconds() + 1.0));
        assertEquals(Optional.of(LEFT), hand.model.session().moment().segment().spot());
        assertTrue(robot.lookup("#player-ring").query().getParent().isVisible());
        assertFalse(robot.lookup("#player-question").query().isVisible());
    }

    @Test
    void inItsFirstHalfSecondAQuestionHearsNothing(FxRobot robot) {
        ask();
        fx(() -> hand.at(start().toSeconds() - 0.2));
        fx(() -> hand.pass(0.3));
        int number = hand.model.session().moment().segment().number();
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        fx(() -> robot.lookup("#player-answer-good").queryButton().requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        robot.clickOn(place(robot, LEFT));
        robot.clickOn("#player-answer-good");
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), picked());
        assertEquals(number, hand.model.session().moment().segment().number());
        assertEquals(State.PLAYING, hand.model.display().stateProperty().get());

        fx(() -> hand.pass(0.5));
        robot.clickOn("#player-answer-good");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(number + 1, hand.model.session().moment().segment().number());
    }

    @Test
    void aPressThatBeganBeforeTheQuestionEndsWithIt(FxRobot robot) {
        ask();
        fx(() -> hand.at(start().toSeconds() - 0.2));
        robot.moveTo("#player-ring").press(javafx.scene.input.MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> hand.pass(0.3));
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> hand.pass(3));
        assertEquals(State.PLAYING, hand.model.display().stateProperty().get());
    }

    @Test
    void theSpotsOnTheFigureAndTheNamedOnesAreTheSame(FxRobot robot) {
        ask();
        robot.clickOn("#player-spot-shoulder-top-right");
        assertEquals(List.of(RIGHT), picked());
        robot.clickOn(place(robot, RIGHT));
        assertEquals(List.of(), picked());
        assertFalse(chip(robot, RIGHT).isSelected());
    }

    @Test
    void theKeyboardPicksAndGoesOn(FxRobot robot) {
        ask();
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        fx(() -> chip(robot, LEFT).requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertEquals(List.of(LEFT), picked());
        int number = hand.model.session().moment().segment().number();
        fx(() -> robot.lookup("#player-answer-good").queryButton().requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(number + 1, hand.model.session().moment().segment().number());
    }

    /// The longest question, with eight spots to choose among.
    @ParameterizedTest
    @CsvSource({"900, 640", "1120, 760"})
    void aLongQuestionIsReadToItsEnd(double width, double height, FxRobot robot) {
        var longer = new Stagehand(Bundled.routine("back-relax-40"));
        var view = longer.view();
        fx(
                () -> {
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, width, height, view.root()));
                    stage.sizeToScene();
                    view.shown();
                });
        fx(() -> longer.pass(6).at(start(longer).toSeconds() + 2.0).pass(1));
        var title = robot.lookup("#player-title").queryAs(Label.class);
        assertEquals(title.getText(), ((Text) title.lookup(".text")).getText());
        var words = view.root().lookup(".words");
        var seen = words.localToScene(words.getLayoutBounds());
        var last = robot.lookup("#player-answer-good").query();
        for (var part : List.of(title, last)) {
            var place = part.localToScene(part.getLayoutBounds());
            assertTrue(seen.contains(place), () -> place + " in " + seen);
        }
    }

    @Test
    void aPickedSpotLooksOtherThanOneThatIsOnlyOffered(FxRobot robot) {
        ask();
        robot.clickOn("#player-spot-shoulder-top-left");
        var fills =
                robot
                        .lookup((Node node) -> node.getPseudoClassStates().contains(OFFERED))
                        .queryAllAs(Shape.class)
                        .stream()
                        .map(Shape::getFill)
                        .distinct()
                        .toList();
        assertEquals(2, fills.size(), fills::toString);
    }

    @Test
    void itSaysHowManySpotsThereReallyAre(FxRobot robot) {
        ask();
        var words = robot.lookup("#player-instruction").queryAs(Label.class).getText();
        assertTrue(words.contains("up to 2 "), words);
    }

    @Test
    void whatIsNotOfferedCannotBePicked(FxRobot robot) {
        ask();
        robot.clickOn(place(robot, new Spot(Zone.SHOULDER_BLADE, Side.LEFT)));
        assertEquals(List.of(), picked());
        assertEquals(State.PLAYING, hand.model.display().stateProperty().get());
    }

    /// In the middle of the question.
    private void ask() {
        fx(() -> hand.pass(6));
        fx(() -> hand.at(start().toSeconds() + 2.0));
        fx(() -> hand.pass(0.6));
    }

    private Duration start() {
        return start(hand);
    }

    private static Duration start(Stagehand hand) {
        return hand.model.session().timeline().segments().stream()
                .filter(
                        segment ->
                                segment.marks().opening().contains(org.tactus.session.Cue.Kind.ASK))
                .findFirst()
                .orElseThrow()
                .start();
    }

    private List<Spot> picked() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> hand.model.pickedProperty().get());
    }

    /// Where the middle of a spot is on the screen.
    private static Point2D place(FxRobot robot, Spot spot) {
        var figure = robot.lookup("#player-figure").queryAs(BodyMapView.class);
        var shape = Stagehand.BODY.shape(spot.zone(), spot.side(), View.BACK).orElseThrow();
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> figure.localToScreen(figure.position(shape.centre())));
    }

    private static ToggleButton chip(FxRobot robot, Spot spot) {
        return robot.lookup("#player-spot-" + spot.zone().id() + "-" + spot.side().id())
                .queryAs(ToggleButton.class);
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
