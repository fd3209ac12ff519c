package org.tactus.ui.breathing;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tactus.text.Messages;

/// Where a person writes a rhythm of their own; what is wrong with it stands below.
final class OwnPatternField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final BreathingViewModel model;

    OwnPatternField(BreathingViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("own");
        field.setId("breathe-own");
        field.setPromptText(messages.get("breathe.own.prompt"));
        field.setAccessibleText(messages.get("breathe.own"));
        field.setOnAction(_ -> model.writeOwn(field.getText()));
        problem.setId("breathe-own-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(field, problem);
    }

    Subscription bind(ObservableValue<String> wrong) {
        return Subscription.combine(
                field.textProperty().subscribe((_, text) -> model.writeOwn(text)),
                wrong.subscribe(
                        text -> {
                            problem.setText(text);
                            field.setAccessibleHelp(text);
                            field.pseudoClassStateChanged(INVALID, !text.isEmpty());
                        }));
    }

    /// Shows itself; what was written before counts again.
    void open() {
        if (!isVisible() && !field.getText().isBlank()) {
            model.writeOwn(field.getText());
        }
        setVisible(true);
        field.requestFocus();
    }

    void close() {
        setVisible(false);
    }
}
