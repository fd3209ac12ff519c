package org.tactus.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.journal.Person;
import org.tactus.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PeopleChipsTest {
    private final Person first = Newcomer.among(List.of());
    private final Person second = Newcomer.among(List.of(first));
    private final List<String> named = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private PeopleChips chips;

    @Start
    void start(Stage stage) {
        chips = new PeopleChips(Messages.in(Locale.ENGLISH), chosen -> {}, named::add, () -> {});
        chips.show(List.of(first), first);
        stage.setScene(new Scene(chips, 600, 200));
        stage.show();
    }

    @Test
    void aNameThatIsBeingTypedStaysWhenPeopleAreShownAnew(FxRobot robot) {
        robot.clickOn("#people-add").write("An");
        robot.interact(() -> chips.show(List.of(first, second), second));
        assertTrue(robot.lookup("#person-" + second.id()).tryQuery().isPresent());
        robot.write("na").type(KeyCode.ENTER);
        assertEquals(List.of("Anna"), named);
        assertTrue(robot.lookup("#people-add").tryQuery().isPresent());
    }
}
