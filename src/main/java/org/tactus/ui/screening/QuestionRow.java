package org.tactus.ui.screening;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.safety.Answer;
import org.tactus.safety.Asked;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Where;

/// A question with its three answers, and what follows from the one that was given. The row as a
/// whole takes the keyboard.
final class QuestionRow extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass COUNTS = PseudoClass.getPseudoClass("counts");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final ScreeningTexts texts;
    private final Question question;
    private final BiConsumer<Question, Answer> answered;
    private final Label text = line("question-text");
    private final Label note = line("question-note");
    private final Label places = line("question-note");
    private final Map<Answer, ToggleButton> answers = new EnumMap<>(Answer.class);
    private final HBox choice = new HBox();
    private Optional<Asked> shown = Optional.empty();

    /// @param answered is told the answer that was chosen
    QuestionRow(ScreeningTexts texts, Question question, BiConsumer<Question, Answer> answered) {
        this.texts = texts;
        this.question = question;
        this.answered = answered;
        setId("screening-" + question.id());
        getStyleClass().add("question-row");
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass("following"), question.follows().isPresent());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        build();
    }

    Question question() {
        return question;
    }

    void show(Asked sheet) {
        shown = Optional.of(sheet);
        var given = sheet.answerTo(question);
        boolean counts = sheet.counts(question);
        text.setText(texts.question(question, sheet.pair()));
        answers.forEach((answer, button) -> button.setSelected(given.equals(Optional.of(answer))));
        choice.pseudoClassStateChanged(COUNTS, counts);
        note.setText(texts.notSure(question));
        note.setVisible(given.equals(Optional.of(Answer.NOT_SURE)));
        note.setManaged(note.isVisible());
        var spots = sheet.answers().spotsOf(question.id());
        places.setText(texts.places(question, spots));
        places.setVisible(sheet.placing(question));
        // Where a place may be asked for there is room for it from the start: no row moves.
        places.setManaged(question.where() != Where.NOWHERE);
        places.pseudoClassStateChanged(
                MISSING, spots.isEmpty() && question.where() == Where.SOMEWHERE);
        setAccessibleText(
                text.getText() + given.map(answer -> " " + texts.answer(answer)).orElse(""));
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private void build() {
        var words = new VBox(text, note);
        words.getStyleClass().add("question-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        choice.getStyleClass().add("question-answers-row");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setMaxHeight(Region.USE_PREF_SIZE);
        for (var answer : new Answer[] {Answer.NO, Answer.NOT_SURE, Answer.YES}) {
            var button = button(answer);
            answers.put(answer, button);
            choice.getChildren().add(button);
        }
        var line = new HBox(words, choice);
        line.getStyleClass().add("question-line");
        getChildren().addAll(line, places);
        setOnMousePressed(_ -> requestFocus());
    }

    private ToggleButton button(Answer answer) {
        var button = new ToggleButton(texts.answer(answer));
        button.setId("screening-" + question.id() + "-" + answer.id());
        button.getStyleClass().setAll("answer", "answer-" + answer.id());
        button.setFocusTraversable(false);
        button.setOnAction(
                _ -> {
                    answered.accept(question, answer);
                    // A second click on the same answer does not take it back.
                    shown.ifPresent(this::show);
                });
        return button;
    }

    private static Label line(String style) {
        var line = new Label();
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
