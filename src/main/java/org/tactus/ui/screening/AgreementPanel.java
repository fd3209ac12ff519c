package org.tactus.ui.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.safety.Answers;
import org.tactus.text.Messages;

/// Asks whether a clinician who knows about it has agreed: a tick and a day for each question that
/// needs it. On only with all of them.
final class AgreementPanel extends VBox {
    private final Messages messages;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();
    private final Button on = new Button();
    private final Label missing;

    private record Line(String question, CheckBox tick, DayField day) {
        boolean isComplete() {
            return tick.isSelected() && day.valueProperty().getValue() != null;
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
        missing = OutcomeCard.line("hint", messages.get("screening.agreed.missing"));
        var foot = new HBox(on, missing);
        foot.getStyleClass().add("outcome-ways");
        getChildren()
                .addAll(
                        rows,
                        OutcomeCard.line(
                                "hint", messages.get("screening.agreed.days", Answers.DAYS)),
                        foot,
                        OutcomeCard.line("hint", messages.get("screening.otherwise")),
                        ways.get());
        follow();
    }

    /// What has the keyboard at first.
    Node first() {
        return lines.getFirst().tick();
    }

    private Node row(String id, String question) {
        var text = OutcomeCard.line("question-text", question);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var tick = new CheckBox(messages.get("screening.agreed.yes"));
        tick.setId("screening-tick-" + id);
        tick.setAccessibleText(question + " " + tick.getText());
        tick.setMinWidth(Region.USE_PREF_SIZE);
        var day = new DayField(messages, today, id, question);
        lines.add(new Line(id, tick, day));
        tick.selectedProperty().subscribe(this::follow);
        day.valueProperty().subscribe(this::follow);
        var row = new HBox(text, tick, day);
        row.getStyleClass().add("agreement-row");
        return row;
    }

    private void follow() {
        boolean complete = !lines.isEmpty() && lines.stream().allMatch(Line::isComplete);
        on.setDisable(!complete);
        missing.setVisible(!complete);
    }

    private Map<String, LocalDate> agreed() {
        var agreed = new LinkedHashMap<String, LocalDate>();
        lines.forEach(line -> agreed.put(line.question(), line.day().valueProperty().getValue()));
        return agreed;
    }
}
