package org.tactus.ui.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.safety.Answers;
import org.tactus.text.Messages;

/// Asks whether a clinician who knows about it has agreed: a tick and a day for each question that
/// needs it. On only with all of them.
final class AgreementPanel extends VBox {
    private static final Set<KeyCode> OPENING = Set.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.DOWN);

    private final Messages messages;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();
    private final Button on = new Button();

    private record Line(String question, CheckBox tick, DatePicker day) {
        boolean isComplete() {
            return tick.isSelected() && day.getValue() != null;
        }
    }

    /// @param ways what else there is
    AgreementPanel(
            ScreeningTexts texts,
            ScreeningModel model,
            List<String> questions,
            Supplier<Node> ways) {
        this.messages = texts.messages();
        this.today = model.today();
        getStyleClass().add("agreement");
        getChildren()
                .addAll(
                        OutcomeCard.line("outcome-text", messages.get("screening.opinion")),
                        OutcomeCard.line("outcome-line", messages.get("screening.agreed")));
        var rows = new VBox();
        rows.getStyleClass().add("agreement-rows");
        questions.forEach(id -> rows.getChildren().add(row(id, texts.question(id))));
        on.setText(messages.get("screening.on"));
        on.setId("screening-agreed");
        on.getStyleClass().add("primary-button");
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.setOnAction(_ -> model.agree(agreed()));
        var foot = new HBox(on);
        foot.getStyleClass().add("outcome-ways");
        getChildren()
                .addAll(
                        rows,
                        foot,
                        OutcomeCard.line("hint", messages.get("screening.otherwise")),
                        ways.get());
        follow();
    }

    private Node row(String id, String question) {
        var text = OutcomeCard.line("question-text", question);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var tick = new CheckBox(messages.get("screening.agreed.yes"));
        tick.setId("screening-tick-" + id);
        tick.setAccessibleText(question + " " + tick.getText());
        tick.setMinWidth(Region.USE_PREF_SIZE);
        var day = new DatePicker();
        day.setId("screening-day-" + id);
        day.setAccessibleText(question + " " + messages.get("screening.agreed.on"));
        day.setPromptText(messages.get("screening.agreed.on"));
        day.setEditable(false);
        day.setShowWeekNumbers(false);
        day.setDayCellFactory(_ -> new Day());
        opens(day);
        day.disableProperty().bind(tick.selectedProperty().not());
        var line = new Line(id, tick, day);
        lines.add(line);
        tick.selectedProperty().subscribe(this::follow);
        day.valueProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen != null && !isPossible(chosen)) {
                                day.setValue(null);
                            }
                            follow();
                        });
        var row = new HBox(text, tick, day);
        row.getStyleClass().add("agreement-row");
        return row;
    }

    /// Nothing is typed there: a click anywhere on it opens the calendar, as do Space, Enter and
    // Down.
    private static void opens(DatePicker day) {
        day.getEditor().setOnMouseClicked(_ -> day.show());
        day.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!day.isShowing() && OPENING.contains(event.getCode())) {
                        event.consume();
                        day.show();
                    }
                });
    }

    private void follow() {
        on.setDisable(lines.isEmpty() || !lines.stream().allMatch(Line::isComplete));
    }

    private Map<String, LocalDate> agreed() {
        var agreed = new LinkedHashMap<String, LocalDate>();
        lines.forEach(line -> agreed.put(line.question(), line.day().getValue()));
        return agreed;
    }

    /// Longer ago does not count any more, and nobody agrees tomorrow.
    private boolean isPossible(LocalDate day) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(Answers.DAYS));
    }

    /// A day in the calendar, which can be chosen only where it counts.
    private final class Day extends DateCell {
        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(empty || !isPossible(day));
        }
    }
}
