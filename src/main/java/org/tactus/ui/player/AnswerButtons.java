package org.tactus.ui.player;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.text.Messages;
import org.tactus.ui.control.Tip;

/// What the receiver can say: *lighter*, *good*, *more here*. There is no *firmer*.
final class AnswerButtons extends HBox {

    /// @param id the beginning of the buttons' ids
    AnswerButtons(String id, PlayerViewModel model, Messages messages) {
        getStyleClass().add("answers");
        setPickOnBounds(false);
        for (var said : Said.values()) {
            var button = new Button(messages.name("player.said", said));
            var tip = messages.get("player.said." + said.id() + ".tip");
            button.setId(id + "-" + said.id());
            button.setUserData(said);
            button.setAccessibleText(tip);
            Tip.put(button, tip);
            button.getStyleClass().addAll("pill", said.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> model.answer(said));
            getChildren().add(button);
        }
    }

    Subscription bind(PlayerViewModel model) {
        disableProperty().bind(model.modes().lockedProperty());
        return model.display().checkInProperty().subscribe(this::show);
    }

    /// Leaves the keyboard where it is.
    void takeNoFocus() {
        getChildren().forEach(button -> button.setFocusTraversable(false));
    }

    private void show(CheckIn checkIn) {
        getChildren()
                .forEach(button -> button.setDisable(!checkIn.offers((Said) button.getUserData())));
    }
}
