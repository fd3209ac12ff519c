package org.tactus.ui.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// Yes or no; no is not written.
final class FlagField extends FormField {
    private final CheckBox box;

    FlagField(Messages messages, EditorViewModel model, String name) {
        super(messages, name);
        box = new CheckBox(messages.get("editor.flag." + name));
        box.setId("editor-field-" + name);
        box.setWrapText(true);
        box.selectedProperty()
                .subscribe(
                        (_, on) ->
                                report(
                                        () -> {
                                            if (on) {
                                                model.set(name, new JsonValue.Bool(true));
                                            } else {
                                                model.clear(name);
                                            }
                                        }));
        fill(box);
    }

    @Override
    boolean isWide() {
        return false;
    }

    @Override
    Node target() {
        return box;
    }

    @Override
    void follow(Optional<JsonValue> value) {
        box.setSelected(value.equals(Optional.of(new JsonValue.Bool(true))));
    }
}
