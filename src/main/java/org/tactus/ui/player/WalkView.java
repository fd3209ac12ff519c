package org.tactus.ui.player;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;

/// Two minutes of easy walking: a button that starts them, and what is left of them.
final class WalkView extends HBox {
    private final PlayerViewModel model;
    private final Messages messages;
    private final Button button = new Button();
    private final Label left = new Label();

    WalkView(PlayerViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("walk");
        button.setId("player-walk");
        button.getStyleClass().add("pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> model.toggleWalk());
        left.setId("player-walk-left");
        left.setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(button, left);
    }

    /// @param onWalked runs when they are over
    Subscription bind(Runnable onWalked) {
        var stage = model.walkProperty();
        return Subscription.combine(
                stage.subscribe(this::show),
                stage.map(Walk.Stage::kind)
                        .subscribe(
                                kind -> {
                                    if (kind == Walk.Stage.Kind.WALKED) {
                                        onWalked.run();
                                    }
                                }));
    }

    private void show(Walk.Stage stage) {
        boolean walking = stage.kind() == Walk.Stage.Kind.WALKING;
        button.setText(messages.get(walking ? "player.walk.end" : "player.walk.begin"));
        button.setAccessibleText(button.getText());
        left.setText(
                switch (stage.kind()) {
                    case OFFERED -> "";
                    case WALKING -> ClockText.left(stage.left());
                    case WALKED -> messages.get("player.walk.done");
                });
    }
}
