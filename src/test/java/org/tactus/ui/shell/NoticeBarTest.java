package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NoticeBarTest {
    @SuppressWarnings("NullAway.Init")
    private NoticeBar bar;

    @SuppressWarnings("NullAway.Init")
    private TextField field;

    @Start
    void start(Stage stage) {
        bar = new NoticeBar(Messages.in(Locale.ENGLISH), Duration.millis(50));
        field = new TextField();
        stage.setScene(new Scene(new VBox(field, bar), 600, 200));
        stage.show();
    }

    @Test
    void whatAsksForSomethingStaysUntilItIsClosed(FxRobot robot) {
        robot.interact(() -> bar.say("a", Stay.UNTIL_CLOSED));
        robot.interact(() -> bar.say("a", Stay.UNTIL_CLOSED));
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertEquals("a", said(robot));
        assertEquals("", more(robot));
        robot.clickOn("#notices-close");
        assertFalse(bar.isVisible());
    }

    @Test
    void newsLeavesWhenItCouldBeRead(FxRobot robot) throws Exception {
        away(robot);
        robot.interact(() -> bar.say("a", Stay.ON_SCREEN));
        robot.interact(() -> bar.say("b", Stay.UNTIL_READ));
        until(() -> !bar.isVisible());
    }

    @Test
    void oneIsSaidAtATimeTheNewestFirst(FxRobot robot) throws Exception {
        away(robot);
        robot.interact(() -> bar.say("a", Stay.UNTIL_CLOSED));
        robot.interact(() -> bar.say("b", Stay.UNTIL_CLOSED));
        robot.interact(() -> bar.say("c", Stay.UNTIL_READ));
        until(() -> said(robot).equals("b"));
        assertEquals("1 more", more(robot));
        robot.clickOn("#notices-close");
        assertEquals("a", said(robot));
        assertEquals("", more(robot));
    }

    @Test
    void duringASessionAllStepAsideAndWhatIsToBeClosedIsThereAgainAfterwards(FxRobot robot)
            throws Exception {
        away(robot);
        robot.interact(() -> bar.say("a", Stay.UNTIL_CLOSED));
        robot.interact(() -> bar.setAside(true));
        until(() -> !bar.isVisible());
        robot.interact(() -> bar.say("b", Stay.UNTIL_READ));
        assertTrue(bar.isVisible());
        until(() -> !bar.isVisible());
        robot.interact(() -> bar.setAside(false));
        assertEquals("a", said(robot));
        assertEquals("", more(robot));
    }

    @Test
    void whatNobodyCouldReadGoesWithItsScreenAllTheSame(FxRobot robot) {
        away(robot);
        robot.interact(() -> bar.setWaiting(true));
        robot.interact(() -> bar.say("a", Stay.ON_SCREEN));
        WaitForAsyncUtils.sleep(1300, TimeUnit.MILLISECONDS);
        robot.interact(bar::leaveScreen);
        robot.interact(() -> bar.setWaiting(false));
        assertFalse(bar.isVisible());
    }

    @Test
    void itStaysWhileTheMouseIsOnIt(FxRobot robot) throws Exception {
        robot.interact(() -> bar.say("a", Stay.UNTIL_CLOSED));
        robot.moveTo(".notice");
        robot.interact(() -> bar.setAside(true));
        robot.moveBy(1, 0);
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertTrue(bar.isVisible());
        away(robot);
        until(() -> !bar.isVisible());
    }

    @Test
    void theKeyboardGoesBackToWhereItWas(FxRobot robot) {
        robot.clickOn(field);
        robot.interact(() -> bar.say("a", Stay.UNTIL_CLOSED));
        robot.interact(() -> bar.getScene().getRoot().layout());
        robot.clickOn("#notices-close");
        assertFalse(bar.isVisible());
        assertTrue(field.isFocused());
        robot.interact(() -> bar.say("b", Stay.UNTIL_CLOSED));
        robot.push(KeyCode.TAB);
        assertFalse(field.isFocused());
        robot.push(KeyCode.SPACE);
        assertFalse(bar.isVisible());
        assertTrue(field.isFocused());
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".notice .label").queryAs(Label.class).getText();
    }

    private static String more(FxRobot robot) {
        return robot.lookup("#notices-more").queryAs(Label.class).getText();
    }

    private void away(FxRobot robot) {
        robot.moveTo(bar.getScene().getWindow()).moveBy(0, 90);
    }

    private static void until(BooleanSupplier there) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, there::getAsBoolean);
    }
}
