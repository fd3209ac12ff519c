package org.tactus.ui.shell;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tactus.ui.control.TabKey;

/// A question over the window. It keeps the keyboard until it is answered. In its first half second
/// it hears nothing: what was meant for the screen below must not answer it.
final class QuestionPane extends StackPane {
    private static final Duration DEAF_FOR = Duration.ofMillis(500);
    /// About so many letters of the details fill a line.
    private static final int LINE = 64;
    private static final int MOST_ROWS = 8;

    private final Question question;
    private final Runnable gone;
    private final LongSupplier nanos;
    private final long shownAt;
    private final VBox card = new VBox();

    /// @param gone is called when it was answered
    /// @param nanos monotonic, in nanoseconds
    QuestionPane(Question question, Runnable gone, LongSupplier nanos) {
        this.question = question;
        this.gone = gone;
        this.nanos = nanos;
        this.shownAt = nanos.getAsLong();
        setId("question");
        getStyleClass().add("question-veil");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(question.title() + ". " + question.text());
        build();
        addEventFilter(InputEvent.ANY, this::hear);
        setOnMouseClicked(event -> event.consume());
    }

    /// Gives the keyboard to the usual answer.
    void takeFocus() {
        card.lookup("#" + usual().id()).requestFocus();
    }

    /// The first answer that destroys nothing.
    private Question.Answer usual() {
        return question.answers().stream()
                .filter(answer -> !answer.grave())
                .findFirst()
                .orElseThrow();
    }

    private void build() {
        card.getStyleClass().add("question");
        card.setMaxHeight(USE_PREF_SIZE);
        var title = new Label(question.title());
        title.getStyleClass().add("question-title");
        title.setWrapText(true);
        var text = new Label(question.text());
        text.setWrapText(true);
        card.getChildren().addAll(title, text);
        if (!question.details().isEmpty()) {
            card.getChildren().add(details());
        }
        card.getChildren().add(answers());
        getChildren().add(card);
    }

    private TextArea details() {
        var details = new TextArea(question.details());
        details.setId("question-details");
        details.setEditable(false);
        details.setWrapText(true);
        details.setPrefRowCount(rows(question.details()));
        TabKey.movesOn(details);
        details.setAccessibleText(question.details());
        details.getStyleClass().add("question-details");
        return details;
    }

    /// About so many lines as the text takes.
    private static int rows(String text) {
        long rows = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
        return Math.toIntExact(Math.clamp(rows, 2, MOST_ROWS));
    }

    /// Side by side, or below each other where their words are many.
    private FlowPane answers() {
        var row = new FlowPane();
        row.setMinWidth(0);
        row.getStyleClass().add("question-answers");
        for (var answer : question.answers()) {
            var button = new Button(answer.label());
            button.setId(answer.id());
            // A routine's name may stand in it, and is no markup.
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.maxWidthProperty().bind(row.widthProperty());
            button.getStyleClass().add("question-answer");
            button.setDefaultButton(answer.equals(usual()));
            button.setOnAction(_ -> choose(answer));
            row.getChildren().add(button);
        }
        return row;
    }

    private void hear(InputEvent event) {
        if (nanos.getAsLong() - shownAt < DEAF_FOR.toNanos()) {
            event.consume();
        } else if (event instanceof KeyEvent key
                && key.getEventType() == KeyEvent.KEY_PRESSED
                && key.getCode() == KeyCode.ESCAPE) {
            event.consume();
            choose(question.answers().getLast());
        }
    }

    private void choose(Question.Answer answer) {
        if (answer.closes()) {
            gone.run();
        }
        answer.chosen().run();
    }
}
