package org.tactus.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.routine.Pressure;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// People in the settings.
@ExtendWith(ApplicationExtension.class)
class PeopleViewTest {
    private static final Body BODY = Body.load();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final KnownPeople people = new KnownPeople();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void everyChangeIsKeptAtOnce(FxRobot robot) {
        var ann = ann(robot);
        robot.clickOn(id(ann, "edit"));
        robot.write("e").clickOn("#person-tint-plum").clickOn("#person-pressure-2");
        robot.clickOn("#person-figure");
        var kept = people.everyone.getFirst();
        assertEquals("Anne", kept.name());
        assertEquals(Tint.PLUM, kept.tint());
        assertEquals(Optional.of(new Pressure(2)), kept.preferences().pressure());
        assertEquals(1, kept.preferences().unwanted().size());
        robot.clickOn(id(ann, "edit"));
        assertTrue(robot.lookup("#person-editor").tryQuery().isEmpty());
    }

    @Test
    void aNameIsNoLongerThanFortyCharacters(FxRobot robot) {
        var ann = ann(robot);
        robot.clickOn(id(ann, "edit"));
        var name = robot.lookup("#person-name").queryAs(TextField.class);
        robot.interact(() -> name.setText("x".repeat(40)));
        robot.interact(() -> name.appendText("y"));
        assertEquals("x".repeat(40), people.everyone.getFirst().name());
    }

    @Test
    void deletingAsksOnceAndTheFirstAnswerKeeps(FxRobot robot) {
        var ann = ann(robot);
        robot.clickOn(id(ann, "delete"));
        robot.type(KeyCode.SPACE);
        assertEquals(1, people.everyone.size());
        robot.clickOn(id(ann, "delete")).clickOn(id(ann, "sure"));
        assertEquals(List.of(), people.everyone);
        assertEquals(Set.of(), people.sheets.keySet());
        assertTrue(robot.lookup("#people-nobody").tryQuery().isPresent());
    }

    @Test
    void answersAreDeletedAlone(FxRobot robot) {
        var ann = ann(robot);
        assertEquals("Answers: asked on 3 Nov 2026", asked(robot, ann));
        robot.clickOn(id(ann, "delete-answers")).clickOn(id(ann, "sure"));
        assertEquals(Answers.NONE, people.sheets.get(ann.id()));
        assertEquals("No answers yet", asked(robot, ann));
        assertTrue(robot.lookup(id(ann, "delete-answers")).query().isDisabled());
    }

    @Test
    void newcomersAreToldApartAsLongAsThereAreColours() {
        var tints = new HashSet<Tint>();
        for (int i = 0; i < Tint.values().length; i++) {
            var newcomer = Newcomer.among(people.everyone);
            assertTrue(tints.add(newcomer.tint()));
            people.everyone.add(newcomer);
        }
        var oneMore = Newcomer.among(people.everyone);
        assertNotEquals(people.everyone.getFirst().id(), oneMore.id());
        assertFalse(oneMore.tint().id().isEmpty());
    }

    @Test
    void theSectionCanBeLookedAt() {
        Screens.saveAll(
                "people",
                () -> {
                    var known = new KnownPeople();
                    known.meet("Ann", Tint.CLAY, answers());
                    known.meet("", Tint.SAGE, Answers.NONE);
                    var section = new PeopleSection(BODY, MESSAGES, known);
                    section.look();
                    section.lookupAll(".button").stream()
                            .filter(node -> node.getId().endsWith("edit"))
                            .findFirst()
                            .ifPresent(node -> ((Button) node).fire());
                    var page = new VBox(section);
                    page.getStyleClass().add("settings-page");
                    return page;
                });
    }

    private Person ann(FxRobot robot) {
        var ann = people.meet("Ann", Tint.CLAY, answers());
        robot.interact(
                () -> {
                    var section = new PeopleSection(BODY, MESSAGES, people);
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 760, section));
                    stage.show();
                    section.look();
                });
        return ann;
    }

    private static Answers answers() {
        return Answers.NONE.with("E1", Answer.NO, DAY).with("U3", Answer.NO, DAY.minusDays(20));
    }

    private static String asked(FxRobot robot, Person person) {
        return robot.lookup(id(person, "asked")).queryAs(Labeled.class).getText();
    }

    private static String id(Person person, String part) {
        return "#person-" + person.id() + "-" + part;
    }
}
