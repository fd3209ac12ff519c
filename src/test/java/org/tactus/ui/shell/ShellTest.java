package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.Screens;
import org.tactus.ui.journal.NoPlaces;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final String SENTENCE =
            "The screen cannot be kept on here. Give it more time in the settings.";

    private final Button button = new Button("back");
    private final VBox root = new VBox(button);

    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Start
    void start(Stage stage) {
        shell = NoPlaces.shell(Messages.in(Locale.ENGLISH));
        var scene = new Scene(shell, 900, 640);
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noticesMoveNothing(FxRobot robot) {
        robot.interact(() -> shell.showRoutines(new Plain(root)));
        var before = root.localToScene(root.getBoundsInLocal());
        robot.interact(() -> shell.notice(SENTENCE));
        robot.interact(() -> shell.layout());
        assertTrue(robot.lookup(".notice").query().isVisible());
        assertEquals(before, root.localToScene(root.getBoundsInLocal()));
    }

    @Test
    void nothingLiesOnWhatIsUrgent(FxRobot robot) {
        var urgent = new SimpleBooleanProperty(true);
        robot.interact(() -> shell.showAlone(new Urgent(root, urgent)));
        robot.interact(() -> shell.notice(SENTENCE));
        assertFalse(robot.lookup("#notices").query().isVisible());
        robot.interact(() -> urgent.set(false));
        assertTrue(robot.lookup("#notices").query().isVisible());
        robot.interact(() -> urgent.set(true));
        assertFalse(robot.lookup("#notices").query().isVisible());
        robot.interact(() -> shell.showRoutines(new Plain(new VBox())));
        assertTrue(robot.lookup("#notices").query().isVisible());
    }

    @Test
    void theWayBackStaysFree(FxRobot robot) {
        button.getStyleClass().add("way-back");
        robot.interact(() -> shell.showRoutines(new Plain(root)));
        robot.interact(() -> shell.notice(SENTENCE));
        robot.interact(() -> shell.layout());
        var notice = robot.lookup(".notice").query();
        assertFalse(
                notice.localToScene(notice.getBoundsInLocal())
                        .intersects(button.localToScene(button.getBoundsInLocal())));
    }

    @Test
    void whatIsHeldOverTheWindowIsToldThatItMayBeLetGo(FxRobot robot) {
        robot.interact(() -> shell.setReceiving(true));
        assertEquals(
                "Let go to import the routine",
                robot.lookup("#drop-sign").<Label>query().getText());
        assertFalse(shell.isAsking());
        robot.interact(() -> shell.setReceiving(false));
        assertTrue(robot.lookup("#drop-sign").tryQuery().isEmpty());
    }

    private record Plain(Parent root) implements Screen {}

    private record Urgent(Parent root, ObservableValue<Boolean> urgent) implements Screen {}
}
