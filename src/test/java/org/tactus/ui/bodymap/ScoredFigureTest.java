package org.tactus.ui.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Gives spots their numbers by pointer, drag, digit and scale.
@ExtendWith(ApplicationExtension.class)
class ScoredFigureTest {
    private static final Body BODY = Body.load();
    private static final Spot BLADE = new Spot(Zone.SHOULDER_BLADE, Side.LEFT);
    private static final Spot SPINE = new Spot(Zone.SPINE, Side.MIDLINE);

    @SuppressWarnings("NullAway.Init")
    private ScoredFigure scored;

    @Start
    void start(Stage stage) {
        scored = new ScoredFigure(BODY, Messages.in(Locale.ENGLISH), "sore", "Touch what is sore.");
        scored.figure().stillProperty().set(true);
        var scene = new Scene(scored, 900, 640);
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aTouchGivesANumberAndAnotherTakesItAway(FxRobot robot) {
        robot.clickOn(at(BLADE));
        assertEquals(Map.of(BLADE, 5), scored.scoresProperty().get());
        robot.clickOn(at(BLADE));
        assertEquals(Map.of(), scored.scoresProperty().get());
    }

    @Test
    void theFigureKeepsItsSizeWhileTheListBelowGrows() {
        var heights =
                WaitForAsyncUtils.asyncFx(
                        () -> {
                            var tall = below();
                            var scene = new Scene(tall, 420, 600);
                            Screens.dress(scene, ColorScheme.LIGHT);
                            lay(tall);
                            double empty = tall.figure().getHeight();
                            tall.scoresProperty().set(Map.of(BLADE, 5, SPINE, 3));
                            lay(tall);
                            return List.of(empty, tall.figure().getHeight());
                        });
        var both = WaitForAsyncUtils.waitFor(heights);
        assertTrue(both.getFirst() > 300, both.toString());
        assertEquals(both.getFirst(), both.getLast(), 0.01);
    }

    @Test
    void itsFirstFrameHasTheColourOfSkin() {
        var fill =
                WaitForAsyncUtils.asyncFx(
                        () -> {
                            var tall = below();
                            var scene = new Scene(tall, 420, 600);
                            Screens.dress(scene, ColorScheme.DARK);
                            lay(tall);
                            return ((Shape) tall.lookup(".figure-skin")).getFill();
                        });
        assertNotEquals(Color.BLACK, WaitForAsyncUtils.waitFor(fill));
    }

    private static ScoredFigure below() {
        return new ScoredFigure(
                BODY,
                Messages.in(Locale.ENGLISH),
                "below",
                "Touch what is sore.",
                ScoredFigure.Arrangement.BELOW,
                "score.");
    }

    /// As much as happens before a frame is drawn.
    private static void lay(ScoredFigure figure) {
        figure.applyCss();
        figure.layout();
    }

    @Test
    void whatIsNeverPressedMayBeSore(FxRobot robot) {
        robot.clickOn(at(SPINE));
        assertEquals(Map.of(SPINE, 5), scored.scoresProperty().get());
    }

    @Test
    void draggingUpGivesMore(FxRobot robot) {
        robot.moveTo(at(BLADE))
                .press(MouseButton.PRIMARY)
                .moveBy(0, -42)
                .release(MouseButton.PRIMARY);
        assertEquals(Map.of(BLADE, 8), scored.scoresProperty().get());
    }

    @Test
    void aDigitGivesTheSpotThatIsAimedAtItsNumber(FxRobot robot) {
        robot.moveTo(at(BLADE));
        robot.interact(() -> scored.figure().requestFocus());
        robot.write("7");
        assertEquals(Map.of(BLADE, 7), scored.scoresProperty().get());
        robot.write("x");
        assertEquals(Map.of(BLADE, 10), scored.scoresProperty().get());
    }

    @Test
    void theScaleFollowsPointerArrowsAndDigits(FxRobot robot) {
        robot.clickOn(at(BLADE));
        robot.clickOn("#sore-score-shoulder-blade-left");
        assertEquals(Map.of(BLADE, 5), scored.scoresProperty().get());
        robot.type(KeyCode.RIGHT);
        assertEquals(Map.of(BLADE, 6), scored.scoresProperty().get());
        robot.write("2");
        assertEquals(Map.of(BLADE, 2), scored.scoresProperty().get());
        robot.clickOn("#sore-remove-shoulder-blade-left");
        assertEquals(Map.of(), scored.scoresProperty().get());
    }

    @Test
    void itCanBeLookedAt() {
        var scores =
                Map.of(
                        BLADE,
                        7,
                        new Spot(Zone.LOWER_BACK, Side.RIGHT),
                        4,
                        new Spot(Zone.NECK_BACK, Side.LEFT),
                        10,
                        SPINE,
                        2);
        Screens.saveAll(
                "scored-figure",
                () -> {
                    var figure =
                            new ScoredFigure(
                                    BODY,
                                    Messages.in(Locale.ENGLISH),
                                    "sore",
                                    "Touch what is sore.");
                    figure.scoresProperty().set(scores);
                    return figure;
                });
    }

    private Point2D at(Spot spot) {
        WaitForAsyncUtils.waitForFxEvents();
        var shape = BODY.shape(spot.zone(), spot.side(), View.BACK).orElseThrow();
        return scored.figure().localToScreen(scored.figure().position(shape.centre()));
    }
}
