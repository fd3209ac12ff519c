package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.tactus.ui.Screens;

class QuestionPaneTest {
    private final List<String> chosen = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void inItsFirstHalfSecondItHearsNothing() {
        Screens.onFxThread(
                () -> {
                    var pane = new QuestionPane(question(), () -> {}, nanos::get);
                    Screens.scene(ColorScheme.LIGHT, 900, 640, pane);

                    press(pane.lookup("#end"), KeyCode.SPACE);
                    press(pane.lookup("#end"), KeyCode.ESCAPE);
                    assertEquals(List.of(), chosen);

                    nanos.set(500_000_000L);
                    press(pane.lookup("#end"), KeyCode.SPACE);
                    press(pane.lookup("#end"), KeyCode.ESCAPE);
                    assertEquals(List.of("end", "stay"), chosen);
                    return true;
                });
    }

    @Test
    void longWordsAreReadWhole() {
        Screens.save(
                "question-long",
                ColorScheme.LIGHT,
                900,
                640,
                () -> {
                    var pane = new QuestionPane(longQuestion(), () -> {}, nanos::get);
                    Screens.scene(ColorScheme.LIGHT, 900, 640, pane);
                    for (var answer : longQuestion().answers()) {
                        var button = (Button) pane.lookup("#" + answer.id());
                        assertEquals(answer.label(), ((Text) button.lookup(".text")).getText());
                    }
                    var details = (TextArea) pane.lookup("#question-details");
                    var across =
                            details.lookupAll(".scroll-bar").stream()
                                    .map(ScrollBar.class::cast)
                                    .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL);
                    assertTrue(across.noneMatch(ScrollBar::isVisible));
                    return pane;
                });
    }

    private Question longQuestion() {
        return new Question(
                "little",
                "Little is left",
                "Another routine suits better.",
                "4 steps skipped\nLower back muscles, upper outer buttock and side of the hip,"
                        + " buttock left out: the skin there is not well today.",
                List.of(
                        Question.Answer.of("other", "Take \"Wind-down for sleep\"", () -> {}),
                        Question.Answer.of("same", "Take what is left of it", () -> {}),
                        Question.Answer.of(
                                "back",
                                "Back to the routines, of which there may be one with a name so"
                                        + " long that a line does not hold it",
                                () -> {})));
    }

    private Question question() {
        return new Question(
                "stop",
                "Stop?",
                "It plays.",
                "",
                List.of(
                        Question.Answer.of("end", "End", () -> chosen.add("end")),
                        Question.Answer.of("stay", "Stay", () -> chosen.add("stay"))));
    }

    private static void press(Node node, KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }
}
