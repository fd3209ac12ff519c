package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// Any number of words or short sentences, each in a line of its own. Of one in several languages
/// the English is shown.
final class ListField extends FormField {
    private final Messages messages;
    private final EditorViewModel model;
    private final VBox lines = new VBox();
    private final Button add;
    private List<JsonValue> items = List.of();

    ListField(Messages messages, EditorViewModel model, String name) {
        super(messages, name);
        this.messages = messages;
        this.model = model;
        lines.getStyleClass().add("editor-lines");
        add = new Button(messages.get("editor.add-line"), new FontIcon(Feather.PLUS));
        add.setId("editor-add-" + name);
        add.getStyleClass().add("quiet-button");
        add.setOnAction(_ -> addLine());
        fill(new VBox(lines, add));
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Node target() {
        return lines.getChildren().isEmpty() ? add : input(0);
    }

    @Override
    void follow(Optional<JsonValue> value) {
        items =
                value.orElse(new JsonValue.Null()) instanceof JsonValue.Arr(var all)
                        ? all
                        : List.of();
        while (lines.getChildren().size() > items.size()) {
            lines.getChildren().removeLast();
        }
        while (lines.getChildren().size() < items.size()) {
            lines.getChildren().add(line(lines.getChildren().size()));
        }
        for (int i = 0; i < items.size(); i++) {
            var text = Plain.words(items.get(i));
            if (!text.equals(input(i).getText())) {
                Typed.show(input(i), text);
            }
        }
    }

    private TextField input(int index) {
        return (TextField) ((HBox) lines.getChildren().get(index)).getChildren().getFirst();
    }

    private Node line(int index) {
        var input = new TextField();
        input.setId("editor-field-" + name() + "-" + index);
        input.setAccessibleText(
                messages.get("editor.line", messages.get("editor.field." + name()), index + 1));
        input.textProperty().subscribe((_, text) -> report(() -> typed(index, text)));
        HBox.setHgrow(input, Priority.ALWAYS);
        var remove = new Button("", new FontIcon(Feather.X));
        remove.setId("editor-remove-" + name() + "-" + index);
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(messages.get("editor.remove-line", index + 1));
        remove.setOnAction(_ -> removeLine(index));
        var line = new HBox(input, remove);
        line.getStyleClass().add("editor-line");
        return line;
    }

    private void typed(int index, String text) {
        var changed = new ArrayList<>(items);
        changed.set(
                index,
                changed.get(index) instanceof JsonValue.Obj languages
                        ? languages.with(Plain.ENGLISH, JsonValue.of(text), List.of())
                        : JsonValue.of(text));
        model.set(name(), new JsonValue.Arr(changed));
    }

    private void addLine() {
        var changed = new ArrayList<>(items);
        changed.add(JsonValue.of(""));
        model.set(name(), new JsonValue.Arr(changed));
        input(lines.getChildren().size() - 1).requestFocus();
    }

    private void removeLine(int index) {
        var changed = new ArrayList<>(items);
        changed.remove(index);
        if (changed.isEmpty()) {
            model.clear(name());
        } else {
            model.set(name(), new JsonValue.Arr(changed));
        }
        takeFocus();
    }
}
