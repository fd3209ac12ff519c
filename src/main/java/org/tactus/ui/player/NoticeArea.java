package org.tactus.ui.player;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.tactus.text.Messages;
import org.tactus.ui.control.HoldProgress;

/// What is to be told beside the step, quietly: a pause, half of the step, the other side, that the
/// machine slept; for ten seconds the way back from a skip; the question in passing; and how long
/// is to be held to stop. It lies in the line at the top, where it covers neither the figure nor
/// the clock.
final class NoticeArea extends StackPane {
    private final Label notice = new Label();
    private final Label undoText = new Label();
    private final HBox undo;
    private final HoldProgress hold;
    private final BooleanBinding telling;
    private final BooleanBinding crowded;

    NoticeArea(Messages messages, Runnable onUndo, PromptView prompt, TimeLeftView timeLeft) {
        getStyleClass().add("player-notes");
        setPickOnBounds(false);
        notice.setId("player-notice");
        notice.getStyleClass().add("player-note");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setMouseTransparent(true);
        notice.setVisible(false);
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
        hold = new HoldProgress(messages.get("player.hold"));
        hold.setId("player-hold");
        for (var node : new Node[] {notice, undo, prompt, timeLeft}) {
            node.managedProperty().bind(node.visibleProperty());
            // Its shadow would be softened anew whenever a hand moves under it.
            node.setCache(true);
        }
        var told = new HBox(prompt, notice, undo, timeLeft);
        told.getStyleClass().add("told");
        told.setAlignment(Pos.TOP_RIGHT);
        told.setPickOnBounds(false);
        told.visibleProperty().bind(hold.visibleProperty().not());
        setAlignment(hold, Pos.TOP_RIGHT);
        getChildren().addAll(told, hold);
        var beside =
                notice.visibleProperty().or(undo.visibleProperty()).or(timeLeft.visibleProperty());
        telling = beside.or(prompt.visibleProperty()).or(hold.visibleProperty());
        crowded = beside.and(prompt.visibleProperty());
    }

    /// Whether anything is told now.
    BooleanBinding telling() {
        return telling;
    }

    /// Whether so much is told that it needs the whole line.
    BooleanBinding crowded() {
        return crowded;
    }

    /// Shows how much of the hold that stops is over, from 0 to 1.
    void showHold(double done) {
        hold.setDone(done);
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
