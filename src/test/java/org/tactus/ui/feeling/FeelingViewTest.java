package org.tactus.ui.feeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Overall;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screens before and after a session.
@ExtendWith(ApplicationExtension.class)
class FeelingViewTest {
    private static final Body BODY = Body.load();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Spot BLADE = new Spot(Zone.SHOULDER_BLADE, Side.LEFT);
    private static final Spot LOW = new Spot(Zone.LOWER_BACK, Side.RIGHT);

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final List<String> done = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void nothingSoreIsOneKey(FxRobot robot) {
        show(robot, before(Optional.empty()));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("on {}"), done);
    }

    @Test
    void yesterdaysFigureIsOfferedAsTheStart(FxRobot robot) {
        show(robot, before(Optional.of(new BeforeView.Earlier("yesterday", Map.of(BLADE, 6)))));
        robot.clickOn("#before-earlier").clickOn("#before-on");
        assertEquals(List.of("on " + Map.of(BLADE, 6)), done);
    }

    @Test
    void whatWasSaidJustNowIsTheStart(FxRobot robot) {
        show(robot, before(Map.of(BLADE, 5), Optional.empty(), Set.of()));
        assertEquals("Begin", robot.lookup("#before-on").queryButton().getText());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("on " + Map.of(BLADE, 5)), done);
    }

    @Test
    void enterGoesOnWithTheNumberThatWasTyped(FxRobot robot) {
        show(robot, before(Optional.empty()));
        robot.type(KeyCode.DOWN, KeyCode.DIGIT5, KeyCode.ENTER);
        assertEquals(List.of("on " + Map.of(new Spot(Zone.SCALP, Side.MIDLINE), 5)), done);
    }

    @Test
    void whatWasMarkedCannotBePassedOver(FxRobot robot) {
        show(robot, before(Map.of(BLADE, 9), Optional.empty(), Set.of()));
        assertFalse(robot.lookup("#before-skip").query().isVisible());
        show(robot, before(Map.of(), Optional.empty(), Set.of()));
        assertTrue(robot.lookup("#before-skip").query().isVisible());
    }

    @Test
    void whatIsLeftOutTodayIsHatched(FxRobot robot) {
        show(robot, before(Map.of(), Optional.empty(), Set.of(LOW)));
        var hatched =
                robot.lookup("#before-score-figure .zone").queryAll().stream()
                        .filter(zone -> zone.getPseudoClassStates().contains(OUT))
                        .toList();
        assertEquals(1, hatched.size());
    }

    @Test
    void theFigureHasTheKeyboardFirst(FxRobot robot) {
        show(robot, before(Optional.empty()));
        assertTrue(robot.lookup("#before-score-figure").query().isFocused());
        show(robot, before(Map.of(BLADE, 5), Optional.empty(), Set.of()));
        assertTrue(robot.lookup("#before-score-score-shoulder-blade-left").query().isFocused());
    }

    @Test
    void whatWasMarkedIsHandedBack(FxRobot robot) {
        show(robot, before(Optional.empty()));
        robot.type(KeyCode.DOWN, KeyCode.DIGIT5, KeyCode.ESCAPE);
        assertEquals(List.of("back " + Map.of(new Spot(Zone.SCALP, Side.MIDLINE), 5)), done);
    }

    @Test
    void itCanBeSkippedAndLeft(FxRobot robot) {
        show(robot, before(Optional.empty()));
        robot.clickOn("#before-skip");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("skip", "back {}"), done);
    }

    @Test
    void everythingSaidAfterwardsIsHandedOnAtOnce(FxRobot robot) {
        var said = new ArrayList<AfterModel.Said>();
        var model = new AfterModel(Map.of(BLADE, 6), Map::toString, said::add);
        show(robot, new AfterView(BODY, MESSAGES, model, () -> done.add("done")));

        robot.clickOn("#after-score-score-shoulder-blade-left");
        robot.write("3");
        assertEquals(Optional.of(Map.of(BLADE, 3)), said.getLast().scores());
        robot.clickOn("#after-overall-better");
        assertEquals(Optional.of(Overall.BETTER), said.getLast().overall());
        robot.clickOn("#after-note").write("warm");
        assertEquals("warm", said.getLast().note());
        robot.interact(() -> model.scoresProperty().set(Map.of(BLADE, 3, LOW, 2)));
        assertEquals(Set.of(LOW), said.getLast().hurting());
        robot.clickOn("#after-done");
        assertEquals(List.of("done"), done);
    }

    @Test
    void theFirstNumberHasTheKeyboardAndNothingIsConcludedBeforeItIsSaid(FxRobot robot) {
        var said = new ArrayList<AfterModel.Said>();
        var model = new AfterModel(Map.of(BLADE, 6), Map::toString, said::add);
        show(robot, new AfterView(BODY, MESSAGES, model, () -> done.add("done")));
        var verdict = robot.lookup("#after-verdict").queryAs(Labeled.class);
        assertEquals("", verdict.getText());
        robot.write("6");
        assertEquals(Map.of(BLADE, 6).toString(), verdict.getText());
        assertEquals(Optional.of(Map.of(BLADE, 6)), said.getLast().scores());
        robot.write("4");
        assertEquals(Map.of(BLADE, 4).toString(), verdict.getText());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("done"), done);
    }

    @Test
    void aNoteAloneSaysNothingOfHowItFeels(FxRobot robot) {
        var said = new ArrayList<AfterModel.Said>();
        var model = new AfterModel(Map.of(), Map::toString, said::add);
        show(robot, new AfterView(BODY, MESSAGES, model, () -> done.add("done")));
        robot.clickOn("#after-note").write("warm");
        assertEquals("", robot.lookup("#after-verdict").queryAs(Labeled.class).getText());
        assertEquals(Optional.empty(), said.getLast().scores());
        assertEquals("warm", said.getLast().note());
        assertTrue(
                robot.lookup(".label").queryAllAs(Labeled.class).stream()
                        .noneMatch(label -> label.getText().contains("those from before")));
    }

    @Test
    void tabLeavesTheNote(FxRobot robot) {
        var model = new AfterModel(Map.of(BLADE, 6), _ -> "", _ -> {});
        show(robot, new AfterView(BODY, MESSAGES, model, () -> done.add("done")));
        robot.clickOn("#after-note").write("warm").type(KeyCode.TAB);
        assertEquals("warm", model.noteProperty().get());
        assertTrue(robot.lookup("#after-done").query().isFocused());
    }

    @Test
    void bothFiguresAreOfOneSize(FxRobot robot) {
        var model = new AfterModel(Map.of(BLADE, 6), _ -> "", _ -> {});
        show(robot, new AfterView(BODY, MESSAGES, model, () -> {}));
        assertEquals(
                robot.lookup("#after-before").query().getLayoutBounds().getHeight(),
                robot.lookup("#after-score-figure").query().getLayoutBounds().getHeight(),
                1);
    }

    @Test
    void whatIsKeptIsSaidToBeKeptUntilItChanges(FxRobot robot) {
        var model = new AfterModel(Map.of(BLADE, 6), _ -> "", _ -> {});
        show(robot, new AfterView(BODY, MESSAGES, model, () -> {}));
        var kept = robot.lookup("#after-kept").query();
        assertFalse(kept.isVisible());
        robot.interact(() -> model.keptProperty().set(true));
        assertTrue(kept.isVisible());
        robot.interact(() -> model.overallProperty().set(Optional.of(Overall.SAME)));
        assertFalse(kept.isVisible());
    }

    @Test
    void bothCanBeLookedAt() {
        Screens.saveAll(
                "before",
                () ->
                        new BeforeView(
                                        BODY,
                                        MESSAGES,
                                        Map.of(BLADE, 6),
                                        Optional.of(new BeforeView.Earlier("yesterday", Map.of())),
                                        Set.of(LOW),
                                        List.of(
                                                "Gentler today.",
                                                "Left calf left out today: you marked it."),
                                        actions())
                                .root());
        Screens.saveAll(
                "after",
                () -> {
                    var model =
                            new AfterModel(
                                    Map.of(BLADE, 7, LOW, 4),
                                    _ ->
                                            "It felt clearly easier: the sorest place went from 7 to 3.",
                                    _ -> {});
                    model.scoresProperty().set(Map.of(BLADE, 3, LOW, 2));
                    return new AfterView(BODY, MESSAGES, model, () -> {}).root();
                });
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(
                () -> {
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 800, screen.root()));
                    stage.show();
                    screen.shown();
                });
    }

    private BeforeView before(Optional<BeforeView.Earlier> earlier) {
        return before(Map.of(), earlier, Set.of());
    }

    private BeforeView before(
            Map<Spot, Integer> sore, Optional<BeforeView.Earlier> earlier, Set<Spot> out) {
        return new BeforeView(BODY, MESSAGES, sore, earlier, out, List.of(), actions());
    }

    private BeforeView.Actions actions() {
        return new BeforeView.Actions() {
            @Override
            public void back(Map<Spot, Integer> scores) {
                done.add("back " + scores);
            }

            @Override
            public void goOn(Map<Spot, Integer> scores) {
                done.add("on " + scores);
            }

            @Override
            public void skip() {
                done.add("skip");
            }
        };
    }
}
