package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final String SENTENCE =
            "The screen cannot be kept on here. Give it more time in the settings.";

    @SuppressWarnings("NullAway.Init")
    private VBox root;

    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Start
    void start(Stage stage) {
        root = new VBox(new Button("back"));
        shell = NoPlaces.shell(Messages.in(Locale.ENGLISH));
        var scene = new Scene(shell, 900, 640);
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noticesCoverNothingAndMoveNothingFromItsCorner(FxRobot robot) {
        robot.interact(() -> shell.showRoutines(new Plain(root)));
        var before = root.localToScene(root.getBoundsInLocal());
        robot.interact(() -> shell.notice(SENTENCE));
        robot.interact(() -> shell.layout());
        var after = root.localToScene(root.getBoundsInLocal());
        var notice = robot.lookup("#notices").query();
        assertTrue(notice.isVisible());
        assertTrue(notice.localToScene(notice.getBoundsInLocal()).getMinY() >= after.getMaxY());
        assertEquals(before.getMinX(), after.getMinX());
        assertEquals(before.getMinY(), after.getMinY());
        assertEquals(before.getWidth(), after.getWidth());
    }

    @Test
    void nothingLiesOnWhatIsUrgent(FxRobot robot) {
        var urgent = new SimpleBooleanProperty(true);
        robot.interact(() -> shell.showAlone(new Urgent(root, urgent)));
        robot.interact(() -> shell.notice(SENTENCE, Stay.UNTIL_READ));
        assertFalse(robot.lookup("#notices").query().isVisible());
        robot.interact(() -> urgent.set(false));
        assertTrue(robot.lookup("#notices").query().isVisible());
        robot.interact(() -> urgent.set(true));
        assertFalse(robot.lookup("#notices").query().isVisible());
        robot.interact(() -> shell.showRoutines(new Plain(new VBox())));
        assertTrue(robot.lookup("#notices").query().isVisible());
    }

    @Test
    void aPreparedScreenIsLaidOutAndNotSeenUntilItIsWanted(FxRobot robot) {
        var prepared = new VBox(new Label("prepared"));
        robot.interact(() -> shell.showRoutines(new Plain(root)));
        robot.interact(
                () -> {
                    shell.prepare(new Plain(prepared));
                    assertEquals(0, prepared.getOpacity(), "it is not painted");
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(prepared.isVisible());
        assertEquals(root.getWidth(), prepared.getWidth());
        assertFalse(prepared.isManaged(), "it costs nothing when the window changes its size");

        robot.interact(() -> shell.showJournal(new Plain(prepared)));
        assertTrue(prepared.isVisible());
        assertEquals(1, prepared.getOpacity());
        robot.interact(() -> shell.showRoutines(new Plain(root)));
        assertNull(prepared.getParent());
    }

    @Test
    void aPreparedScreenThatIsWantedAtOnceIsSeen(FxRobot robot) {
        var prepared = new VBox(new Label("prepared"));
        var screen = new Plain(prepared);
        robot.interact(
                () -> {
                    shell.showRoutines(new Plain(root));
                    shell.prepare(screen);
                    shell.showJournal(screen);
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(prepared.isVisible());
        assertEquals(1, prepared.getOpacity());
    }

    @Test
    void aScreenTakesAlongWhatBelongedToIt(FxRobot robot) throws Exception {
        robot.moveTo(shell);
        robot.interact(() -> shell.showRoutines(new Plain(root)));
        robot.interact(() -> shell.notice("Read me: " + SENTENCE.repeat(5), Stay.UNTIL_READ));
        robot.interact(() -> shell.notice("Saved: " + SENTENCE.repeat(5)));
        assertTrue(said(robot).startsWith("Saved"));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> {
                    robot.interact(() -> shell.showJournal(new Plain(new VBox())));
                    return said(robot).startsWith("Read me");
                });
    }

    @Test
    void whatIsSaidOnTheWayBelongsToTheNextScreen(FxRobot robot) {
        robot.interact(
                () -> {
                    shell.notice(SENTENCE);
                    shell.showRoutines(new Plain(root));
                });
        assertEquals(SENTENCE, said(robot));
    }

    @Test
    void whatIsKnownLateIsShownOnlyWhereItIsStillWanted(FxRobot robot) {
        var routines = new Plain(root);
        var journal = new Plain(new VBox());
        var page = new Plain(new VBox());
        robot.interact(
                () -> {
                    shell.showRoutines(routines);
                    var toPage = shell.<Screen>ifStillWanted(shell::showRoutines);
                    shell.showRoutines(routines);
                    toPage.accept(page);
                    assertTrue(shell.shows(routines), "The person stayed there");

                    var toJournal = shell.<Screen>ifStillWanted(shell::showJournal);
                    var toPageAfterAll = shell.<Screen>ifStillWanted(shell::showRoutines);
                    toJournal.accept(journal);
                    assertTrue(shell.shows(routines), "Another place was wanted since");
                    toPageAfterAll.accept(page);
                    assertTrue(shell.shows(page));
                });
    }

    @Test
    void aQuestionSetsBackAllAlike(FxRobot robot) {
        root.getChildren().add(new Label("words"));
        robot.interact(() -> shell.showRoutines(new Plain(root)));
        robot.interact(() -> shell.ask(question("?", new ArrayList<>())));
        robot.interact(shell::applyCss);
        for (var part : root.getChildren()) {
            assertTrue(part.isDisabled());
            assertEquals(1, part.getOpacity());
        }
    }

    @Test
    void questionsWaitForEachOtherAndNoneIsAskedTwice(FxRobot robot) {
        var answers = new ArrayList<String>();
        robot.interact(
                () -> List.of("one", "two", "one").forEach(id -> shell.ask(question(id, answers))));
        while (shell.isAsking()) {
            assertEquals(1, robot.lookup("#question").queryAll().size());
            robot.interact(() -> robot.lookup("#yes").<Button>query().fire());
        }
        assertEquals(List.of("one", "two"), answers);
    }

    private static Question question(String id, List<String> answers) {
        return new Question(
                id,
                "Delete it?",
                "?",
                "",
                List.of(Question.Answer.of("yes", "Yes", () -> answers.add(id))));
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".notice .label").queryAs(Label.class).getText();
    }

    @Test
    void aNoticeMovesNothing(FxRobot robot) {
        robot.interact(
                () -> {
                    shell.showRoutines(new Plain(root));
                    for (var size : List.of(700.0, 640.0)) {
                        shell.resize(900, size);
                        shell.applyCss();
                        shell.layout();
                        double before = root.getHeight();
                        shell.notice("one line");
                        shell.applyCss();
                        shell.layout();
                        var heights = before + " then " + root.getHeight();
                        assertEquals(size == 700, before == root.getHeight(), heights);
                        robot.lookup("#notices-close").<Button>query().fire();
                    }
                });
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
