package org.tactus.ui.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.RoutineReader;
import org.tactus.safety.Today;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A routine's page in a window.
@ExtendWith(ApplicationExtension.class)
class RoutineViewTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Routine ROUTINE =
            Library.of(BundledRoutines.load(new RoutineReader()))
                    .find("back-relax-40")
                    .orElseThrow()
                    .routine();
    private static final Spot LEFT_BLADE = new Spot(Zone.BETWEEN_BLADES, Side.LEFT);

    private final List<Routine> drawn = new ArrayList<>();
    private final Begun begun = new Begun();

    @Start
    void start(Stage stage) {
        var view =
                new RoutineView(
                        MESSAGES,
                        Body.load(),
                        new RoutineViewModel(
                                ROUTINE,
                                Today.asWritten(ROUTINE),
                                (routine, then) -> then.accept(Today.asWritten(routine)),
                                MESSAGES),
                        Set.of(LEFT_BLADE),
                        false,
                        routine -> {
                            drawn.add(routine);
                            return new Label();
                        },
                        begun);
        stage.setScene(new Scene(view.root(), 1000, 700));
        Screens.dress(stage.getScene(), ColorScheme.LIGHT);
        stage.show();
        view.shown();
    }

    @Test
    void atFirstTheRoutineTakesItsOwnTime(FxRobot robot) {
        assertEquals("40 min", text(robot, "#routine-minutes-chosen"));
        assertEquals("", text(robot, "#routine-minutes-told"));
        fire(robot, "#routine-start");
        assertEquals(ROUTINE, begun.routine);
        assertEquals(Set.of(LEFT_BLADE), begun.spots);
    }

    @Test
    void theFiguresGrowWithTheWindow(FxRobot robot) {
        var figure = robot.lookup("#routine-figure-back").<Region>query();
        double before = figure.getHeight();
        robot.interact(() -> figure.getScene().getWindow().setWidth(1900));
        robot.interact(() -> figure.getScene().getRoot().layout());
        assertTrue(figure.getHeight() > 1.2 * before, before + ", then " + figure.getHeight());
    }

    @Test
    void oilIsListedOnceWithItsAmount(FxRobot robot) {
        var oil =
                robot.lookup(".bullets .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .filter(text -> text.equals("oil") || text.endsWith(" oil"))
                        .toList();
        assertEquals(List.of("8-12 ml oil"), oil);
        assertTrue(robot.lookup("towel").tryQuery().isPresent());
    }

    @Test
    void withTheKeysItTakesTheMinutesThatThereAre(FxRobot robot) {
        robot.interact(slider(robot)::requestFocus);
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.LEFT);
        }
        assertEquals("30 min", text(robot, "#routine-minutes-chosen"));
        assertTrue(text(robot, "#routine-meta").startsWith("30 min"), text(robot, "#routine-meta"));
        assertEquals(Duration.ofMinutes(30), RoutineFacts.of(drawn.getLast()).length());
        fire(robot, "#routine-start");
        assertEquals(Duration.ofMinutes(30), RoutineFacts.of(begun.routine).length());
        assertEquals(Set.of(LEFT_BLADE), begun.spots);
    }

    @Test
    void whatIsDroppedIsSaidAndGoesFromTheSteps(FxRobot robot) {
        assertTrue(
                robot.lookup("Rocking · flat palms · very light (1 of 5)").tryQuery().isPresent());
        robot.interact(() -> slider(robot).setValue(slider(robot).getMin()));
        assertTrue(
                text(robot, "#routine-minutes-told").startsWith("Left out: "),
                text(robot, "#routine-minutes-told"));
        assertTrue(text(robot, "#routine-minutes-told").contains("Rocking ("));
        assertFalse(
                robot.lookup("Rocking · flat palms · very light (1 of 5)").tryQuery().isPresent());
        robot.interact(() -> slider(robot).setValue(40));
        assertEquals("", text(robot, "#routine-minutes-told"));
        assertEquals(ROUTINE, drawn.getLast());
    }

    @Test
    void whatIsPickedStaysPicked(FxRobot robot) {
        var right = "#routine-spot-between-blades-right";
        robot.interact(robot.lookup(right).<ToggleButton>query()::fire);
        robot.interact(() -> slider(robot).setValue(30));
        assertTrue(robot.lookup(right).<ToggleButton>query().isSelected());
        fire(robot, "#routine-start");
        assertEquals(Set.of(LEFT_BLADE, new Spot(Zone.BETWEEN_BLADES, Side.RIGHT)), begun.spots);
    }

    @Test
    void whereItWorksStaysInViewWhileTheStepsAreScrolled(FxRobot robot) {
        assertTrue(robot.lookup("#routine-figure-back").tryQuery().isPresent());
        assertTrue(robot.lookup("#routine-figure-front").tryQuery().isPresent());
        var scroll = robot.lookup("#routine-scroll").<ScrollPane>query();
        var beside = robot.lookup(".routine-preparation").query();
        double before = bounds(beside).getMinY();
        robot.interact(
                () -> {
                    scroll.setVvalue(1);
                    scroll.layout();
                });
        assertTrue(bounds(beside).getMaxY() <= bounds(scroll).getMaxY() + 1);
        assertTrue(bounds(beside).getMaxY() > bounds(scroll).getMinY() + 200);
        robot.interact(() -> scroll.setVvalue(0));
        assertEquals(before, bounds(beside).getMinY(), 0.5);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Slider slider(FxRobot robot) {
        return robot.lookup("#routine-minutes").query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(robot.lookup(id).<Button>query()::fire);
    }

    private static final class Begun implements RoutineView.Actions {
        private Routine routine = ROUTINE;
        private Set<Spot> spots = Set.of();

        @Override
        public boolean isOwn() {
            return false;
        }

        @Override
        public void delete() {}

        @Override
        public void edit() {}

        @Override
        public void start(Routine routine, Set<Spot> spots) {
            this.routine = routine;
            this.spots = spots;
        }

        @Override
        public void back() {}

        @Override
        public void star(boolean star) {}

        @Override
        public void export(Routine routine) {}

        @Override
        public void instead(Routine other) {}

        @Override
        public void render(Routine routine, Set<Spot> spots) {}
    }
}
