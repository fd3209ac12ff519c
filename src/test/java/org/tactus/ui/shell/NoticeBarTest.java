package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
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
    private final NoticeBar bar = new NoticeBar(Messages.in(Locale.ENGLISH), Duration.millis(50));

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(bar, 600, 200));
        stage.show();
    }

    @Test
    void itStaysUntilItIsClosed(FxRobot robot) {
        robot.interact(() -> bar.say("a"));
        robot.interact(() -> bar.say("a"));
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertTrue(bar.isVisible());
        assertEquals(1, bar.getChildren().size());
        robot.clickOn(".icon-button");
        assertFalse(bar.isVisible());
        assertTrue(bar.getChildren().isEmpty());
    }

    @Test
    void duringASessionItStepsAsideAndIsThereAgainAfterwards(FxRobot robot) throws Exception {
        away(robot);
        robot.interact(() -> bar.say("a"));
        robot.interact(() -> bar.setPassing(true));
        until(() -> !bar.isVisible());
        robot.interact(() -> bar.say("b"));
        assertTrue(bar.isVisible());
        until(() -> !bar.isVisible());
        robot.interact(() -> bar.setPassing(false));
        assertTrue(bar.isVisible());
        assertTrue(bar.getChildren().stream().allMatch(notice -> notice.isVisible()));
    }

    @Test
    void itStaysWhileTheMouseIsOnIt(FxRobot robot) throws Exception {
        robot.interact(() -> bar.say("a"));
        robot.moveTo(".notice");
        robot.interact(() -> bar.setPassing(true));
        robot.moveBy(1, 0);
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertTrue(bar.isVisible());
        away(robot);
        until(() -> !bar.isVisible());
    }

    private void away(FxRobot robot) {
        robot.moveTo(bar.getScene().getWindow()).moveBy(0, 90);
    }

    private static void until(BooleanSupplier there) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, there::getAsBoolean);
    }
}
