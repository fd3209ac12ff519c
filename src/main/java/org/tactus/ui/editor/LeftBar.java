package org.tactus.ui.editor;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.draft.Unfinished;
import org.tactus.text.DayWording;
import org.tactus.text.Messages;

/// Drafts from earlier that were never saved, offered again.
final class LeftBar extends VBox {
    private static final int MOST = 3;

    private final Messages messages;
    private final EditorViewModel model;
    private final ZoneId zone;

    LeftBar(Messages messages, EditorViewModel model, ZoneId zone) {
        this.messages = messages;
        this.model = model;
        this.zone = zone;
        setId("editor-left");
        getStyleClass().add("editor-left");
        model.leftProperty().subscribe(this::show);
    }

    private void show(List<Unfinished> left) {
        getChildren().setAll(left.stream().limit(MOST).map(this::line).toList());
        setManaged(!left.isEmpty());
        setVisible(!left.isEmpty());
    }

    private Node line(Unfinished draft) {
        var words =
                new Label(
                        messages.get(
                                "editor.left",
                                DraftName.of(draft)
                                        .orElseGet(() -> messages.get("editor.untitled")),
                                new DayWording(messages)
                                        .moment(draft.changed().atZone(zone).toOffsetDateTime())),
                        new FontIcon(Feather.EDIT_3));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line =
                new HBox(
                        words,
                        button("go-on", draft, () -> model.goOn(draft)),
                        button("throw-away", draft, () -> model.throwAway(draft)));
        line.getStyleClass().add("notice");
        return line;
    }

    private Button button(String id, Unfinished draft, Runnable action) {
        var button = new Button(messages.get("editor.left." + id));
        button.setId("editor-" + id + "-" + draft.key());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
