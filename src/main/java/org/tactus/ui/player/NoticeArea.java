package org.tactus.ui.player;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tactus.text.Messages;

/// What is to be told beside the step, quietly: a pause, half time, the other side, that the
/// machine slept; and for ten seconds the way back from a skip.
final class NoticeArea extends VBox {
    private final Label notice = new Label();
    private final Label undoText = new Label();
    private final HBox undo;

    NoticeArea(Messages messages, Runnable onUndo) {
        getStyleClass().add("player-notes");
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        notice.setId("player-notice");
        notice.getStyleClass().add("player-note");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setMouseTransparent(true);
        notice.setVisible(false);
        notice.setWrapText(true);
        notice.setMinHeight(USE_PREF_SIZE);
        var button = new Button(messages.get("player.undo.label"));
        button.setId("player-undo");
        button.setAccessibleText(button.getText());
        button.getStyleClass().add("pill");
        button.setOnAction(_ -> onUndo.run());
        button.setMinWidth(USE_PREF_SIZE);
        undoText.setId("player-undo-text");
        undo = new HBox(undoText, button);
        undo.getStyleClass().addAll("player-note", "undo");
        undo.setMaxWidth(USE_PREF_SIZE);
        undo.setVisible(false);
        for (var node : new Node[] {notice, undo}) {
            node.managedProperty().bind(node.visibleProperty());
            // Its shadow would be softened anew whenever a hand moves under it.
            node.setCache(true);
        }
        getChildren().addAll(notice, undo);
    }

    void showNotice(String text) {
        notice.setText(text);
        notice.setAccessibleText(text);
        notice.setVisible(!text.isEmpty());
    }

    void showUndo(Optional<String> text) {
        text.ifPresent(undoText::setText);
        undo.setVisible(text.isPresent());
    }
}
