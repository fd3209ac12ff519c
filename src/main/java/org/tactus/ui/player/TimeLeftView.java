package org.tactus.ui.player;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.tactus.text.Messages;

/// How long have you got? One line that goes by itself.
final class TimeLeftView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    TimeLeftView(PlayerViewModel model, Messages messages) {
        setId("player-minutes");
        getStyleClass().addAll("player-note", "minutes");
        setAccessibleRole(AccessibleRole.PARENT);
        setPickOnBounds(false);
        var question = new Label(messages.get("player.time-left.question"));
        question.setMinWidth(USE_PREF_SIZE);
        question.setMouseTransparent(true);
        setAccessibleText(question.getText());
        getChildren().add(question);
        for (int minutes : TimeLeft.MINUTES) {
            var button = new Button(messages.get("player.time-left.minutes", minutes));
            button.setId("player-minutes-" + minutes);
            button.setUserData(minutes);
            button.setAccessibleText(messages.get("player.time-left.accessible", minutes));
            button.getStyleClass().add("pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> model.haveLeft(minutes));
            getChildren().add(button);
        }
        setVisible(false);
    }

    Subscription bind(PlayerViewModel model) {
        return model.timeLeftProperty().subscribe(this::show);
    }

    private void show(TimeLeft.Asked asked) {
        setVisible(asked.isOpen());
        for (var child : getChildren()) {
            if (child instanceof Button button) {
                boolean chosen =
                        asked.chosen().isPresent()
                                && button.getUserData().equals(asked.chosen().getAsInt());
                button.pseudoClassStateChanged(CHOSEN, chosen);
            }
        }
    }
}
