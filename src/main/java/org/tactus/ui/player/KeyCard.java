package org.tactus.ui.player;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.tactus.text.Messages;

/// The card that says what every key does.
final class KeyCard extends VBox {
    KeyCard(Messages messages) {
        setId("player-key-card");
        getStyleClass().addAll("player-card", "key-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get("player.keys.title"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label(messages.get("player.keys.title"));
        title.getStyleClass().add("title");
        var grid = new GridPane();
        grid.getStyleClass().add("grid");
        for (var key : PlayerKey.values()) {
            int row = grid.getRowCount();
            var name = new Label(messages.get("player.key." + key.id()));
            name.getStyleClass().add("key");
            name.setMinWidth(USE_PREF_SIZE);
            var does = new Label(messages.get("player.key." + key.id() + ".does"));
            does.getStyleClass().add("does");
            does.setWrapText(true);
            grid.addRow(row, name, does);
            var constraints = new RowConstraints();
            constraints.setValignment(VPos.BASELINE);
            grid.getRowConstraints().add(constraints);
        }
        var foot = new Label(messages.get("player.keys.foot"));
        foot.getStyleClass().add("foot");
        foot.setWrapText(true);
        getChildren().addAll(title, grid, foot);
        setVisible(false);
    }
}
