package org.tactus.ui.player;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tactus.text.Messages;

/// What comes next, in one line; shown more clearly when it is about to begin.
final class NextLine extends HBox {
    private static final PseudoClass ANNOUNCED = PseudoClass.getPseudoClass("announced");

    private final Messages messages;
    private final Label name = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();

    NextLine(Messages messages) {
        this.messages = messages;
        setId("player-next");
        getStyleClass().add("next");
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        title.setId("player-next-title");
        title.getStyleClass().add("title");
        detail.setId("player-next-detail");
        detail.getStyleClass().add("detail");
        getChildren().addAll(name, title, detail);
    }

    void show(Next next) {
        boolean shown = !next.title().isEmpty();
        name.setText(
                shown ? messages.get(next.announced() ? "player.next.soon" : "player.next") : "");
        title.setText(next.title());
        detail.setText(
                next.detail().isEmpty() ? "" : messages.get("player.next.detail", next.detail()));
        pseudoClassStateChanged(ANNOUNCED, next.announced());
    }
}
