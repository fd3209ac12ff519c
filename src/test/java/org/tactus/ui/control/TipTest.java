package org.tactus.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TipTest {
    @SuppressWarnings("NullAway.Init")
    private Button button;

    @Start
    void start(Stage stage) {
        button = new Button("Play");
        stage.setScene(new Scene(new StackPane(button), 200, 100));
        stage.show();
    }

    @Test
    void itTellsWhatItWasGivenLast(FxRobot robot) throws Exception {
        robot.interact(() -> Tip.put(button, "Plays"));
        robot.moveTo(button).moveBy(1, 1);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !shown(robot).isEmpty());
        assertEquals(List.of("Plays"), shown(robot));
        robot.interact(() -> Tip.put(button, "Pauses"));
        assertEquals(List.of("Pauses"), shown(robot));
        assertEquals("Pauses", button.getAccessibleHelp());
    }

    private static List<String> shown(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }
}
