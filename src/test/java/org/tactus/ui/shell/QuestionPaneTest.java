package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

    private Question question() {
        return new Question(
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
