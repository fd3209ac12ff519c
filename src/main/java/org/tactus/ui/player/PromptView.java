package org.tactus.ui.player;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.tactus.text.Messages;

/// The question in passing: how is the pressure? It goes by itself, and stops nothing.
final class PromptView extends HBox {
    private final AnswerButtons answers;

    PromptView(PlayerViewModel model, Messages messages) {
        setId("player-prompt");
        getStyleClass().addAll("player-note", "prompt");
        setAccessibleRole(AccessibleRole.PARENT);
        var question = new Label(messages.get("player.prompt"));
        question.setId("player-prompt-question");
        question.setMinWidth(USE_PREF_SIZE);
        question.setMouseTransparent(true);
        setAccessibleText(question.getText());
        answers = new AnswerButtons("player-prompt", model, messages);
        answers.takeNoFocus();
        setPickOnBounds(false);
        getChildren().addAll(question, answers);
    }

    Subscription bind(PlayerViewModel model) {
        return Subscription.combine(
                answers.bind(model), model.display().checkInProperty().subscribe(this::show));
    }

    /// What was meant for the window beneath still reaches it in the first moment.
    private void show(CheckIn checkIn) {
        setVisible(checkIn.isPrompt());
        setMouseTransparent(checkIn.form() == CheckIn.Form.COMING);
    }
}
