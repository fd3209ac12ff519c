package org.tactus.ui.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// A number; arrow keys count it up and down. Whatever else is typed stays, with what the reader
/// says of it.
final class NumberField extends FormField {
    private final EditorViewModel model;
    private final int grain;
    private final TextField input = new TextField();

    /// @param grain how far one press of an arrow key goes
    NumberField(Messages messages, EditorViewModel model, String name, int grain) {
        super(messages, name);
        this.model = model;
        this.grain = grain;
        input.setId("editor-field-" + name);
        input.setAccessibleText(messages.get("editor.field." + name));
        input.textProperty().subscribe((_, text) -> report(() -> typed(text)));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::count);
        fill(input);
    }

    @Override
    boolean isWide() {
        return false;
    }

    @Override
    Node target() {
        return input;
    }

    @Override
    void follow(Optional<JsonValue> value) {
        var text = value.map(Plain::text).orElse("");
        boolean same = value.map(JsonValue.typed(input.getText())::equals).orElse(false);
        if (!same && !text.equals(input.getText())) {
            Typed.show(input, text);
        }
    }

    private void typed(String text) {
        if (text.isBlank()) {
            model.clear(name());
        } else {
            model.set(name(), JsonValue.typed(text));
        }
    }

    private void count(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case KeyCode.UP -> grain;
                    case KeyCode.DOWN -> -grain;
                    default -> 0;
                };
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        if (by != 0 && plain && input.getText().matches("\\d{1,5}")) {
            input.setText(Integer.toString(Math.max(1, Integer.parseInt(input.getText()) + by)));
            input.end();
            event.consume();
        }
    }
}
