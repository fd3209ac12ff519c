package org.tactus.ui.editor;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.Problem;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// A field that does not belong where it stands: its name, and a button that takes it away.
final class StrangerField extends HBox {
    StrangerField(
            Messages messages,
            EditorViewModel model,
            JsonValue.Entry entry,
            int index,
            List<Problem> problems) {
        setId("editor-stranger-" + index);
        getStyleClass().add("editor-stranger");
        var what = messages.get("editor.stranger", entry.name());
        var name =
                new Label(problems.isEmpty() ? what : what + ": " + problems.getLast().message());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("editor-error");
        setHgrow(name, Priority.ALWAYS);
        var remove = new Button(messages.get("editor.stranger.remove"), new FontIcon(Feather.X));
        remove.setId("editor-stranger-remove-" + index);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(messages.get("editor.remove", entry.name()));
        remove.setOnAction(_ -> model.clear(index));
        getChildren().addAll(List.of(name, remove));
    }
}
