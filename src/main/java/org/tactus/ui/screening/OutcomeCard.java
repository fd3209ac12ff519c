package org.tactus.ui.screening;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tactus.safety.Outcome;
import org.tactus.text.Messages;

/// What the answers mean, in place of everything else. Its first way has the keyboard, Escape goes
/// back to the answers, and the letters that answer questions do nothing. There are no ways on but
/// its own.
final class OutcomeCard extends StackPane {
    private final Messages messages;
    private final ScreeningModel model;
    private final ScreeningTexts texts;
    private final VBox column = new VBox();
    private Node first = this;

    /// @param emergencyNumber whom to call; empty: the numbers that are usual
    OutcomeCard(Messages messages, ScreeningModel model, Outcome outcome, String emergencyNumber) {
        this.messages = messages;
        this.model = model;
        this.texts = new ScreeningTexts(messages);
        setId("screening-card");
        getStyleClass().add("outcome-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        column.getStyleClass().add("outcome");
        column.setMaxHeight(USE_PREF_SIZE);
        column.getChildren().setAll(content(outcome, emergencyNumber));
        var middle = new StackPane(column);
        middle.getStyleClass().add("outcome-middle");
        var scroll = new ScrollPane(middle);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    /// Gives the keyboard to the first way.
    void takeFocus() {
        first.requestFocus();
    }

    private List<Node> content(Outcome outcome, String emergencyNumber) {
        return switch (outcome) {
            case Outcome.Emergency(var questions) -> emergency(emergencyNumber, questions);
            case Outcome.NotToday(boolean urgent, var questions) -> notToday(urgent, questions);
            case Outcome.NeedsAgreement(var questions) -> agreement(questions);
            case Outcome.NoConsent _ -> noConsent();
            case Outcome.Clear clear -> advice(clear);
            case Outcome.Unanswered _ -> throw new IllegalArgumentException("still to be answered");
        };
    }

    private List<Node> agreement(List<String> questions) {
        var panel = new AgreementPanel(texts, model, questions, this::ways);
        first = panel.first();
        return List.of(panel);
    }

    private List<Node> emergency(String chosen, List<String> questions) {
        getStyleClass().add("emergency");
        var number = chosen.isBlank() ? messages.get("screening.emergency.number") : chosen;
        var text = say("outcome-text", messages.get("screening.emergency", number));
        var close = new Button(messages.get("screening.close"));
        close.setId("screening-close");
        close.getStyleClass().add("outcome-way");
        close.setOnAction(_ -> model.back());
        first = close;
        return List.of(text, why(questions), row(close, back()));
    }

    private List<Node> notToday(boolean urgent, List<String> questions) {
        var text =
                say("outcome-text", messages.get(urgent ? "screening.urgent" : "screening.stop"));
        var breathing = line("outcome-line", messages.get("screening.only-breathing"));
        var ways = ways();
        first = ways.getChildren().getFirst();
        return List.of(text, why(questions), breathing, ways);
    }

    /// What was said that asks for the card.
    private Node why(List<String> questions) {
        var why = new VBox();
        why.getStyleClass().add("outcome-lines");
        if (model.because().isPresent()) {
            why.getChildren().add(line("hint", model.because().get()));
        } else {
            why.getChildren().add(line("hint", messages.get("screening.because")));
            questions.forEach(id -> why.getChildren().add(line("muted", texts.question(id))));
        }
        return why;
    }

    private List<Node> noConsent() {
        var back = back();
        first = back;
        return List.of(say("outcome-text", messages.get("screening.no-consent")), row(back));
    }

    private List<Node> advice(Outcome.Clear clear) {
        var lines = new VBox();
        lines.getStyleClass().add("outcome-lines");
        var ways = row();
        var on = new Button(messages.get("screening.on"));
        on.setId("screening-heed");
        on.setDefaultButton(true);
        on.getStyleClass().add("primary-button");
        on.setOnAction(_ -> model.heed());
        first = on;
        ways.getChildren().add(on);
        for (var advice : clear.advice().stream().distinct().toList()) {
            lines.getChildren()
                    .add(line("outcome-line", messages.name("screening.advice", advice)));
            if (advice.routine().isPresent()) {
                var instead = new Button(messages.name("screening.instead", advice));
                instead.setId("screening-instead");
                instead.getStyleClass().add("outcome-way");
                instead.setOnAction(_ -> model.takeInstead(advice));
                ways.getChildren().add(instead);
            }
        }
        ways.getChildren().add(back());
        return List.of(say("outcome-text", messages.get("screening.advice.title")), lines, ways);
    }

    /// All that is left when there is no massage.
    private HBox ways() {
        var breathe = new Button(messages.get("screening.breathe"));
        breathe.setId("screening-breathe");
        breathe.getStyleClass().addAll("outcome-way", "calm-way");
        breathe.setOnAction(_ -> model.breathe());
        return row(breathe, back());
    }

    private Button back() {
        boolean mends = model.isMendable();
        var back = new Button(messages.get(mends ? "screening.to-answers" : "screening.back"));
        back.setId("screening-card-back");
        back.getStyleClass().add("outcome-way");
        back.setCancelButton(true);
        back.setOnAction(
                _ -> {
                    if (mends) {
                        model.mend();
                    } else {
                        model.back();
                    }
                });
        return back;
    }

    private static HBox row(Node... ways) {
        var row = new HBox(ways);
        row.getStyleClass().add("outcome-ways");
        return row;
    }

    private Label say(String style, String text) {
        setAccessibleText(text);
        return line(style, text);
    }

    static Label line(String style, String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
