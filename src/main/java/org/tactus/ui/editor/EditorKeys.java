package org.tactus.ui.editor;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work wherever in the editor somebody is. They come before those of the text
/// fields, whose own undo knows only one field.
final class EditorKeys {
    private final EditorViewModel model;

    private EditorKeys(EditorViewModel model) {
        this.model = model;
    }

    static void listen(Node root, EditorViewModel model) {
        var keys = new EditorKeys(model);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean done =
                event.isShortcutDown()
                        ? !event.isAltDown() && shortcut(event)
                        : event.isAltDown() && move(event);
        if (done) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.Z -> {
                if (event.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case KeyCode.Y -> model.redo();
            case KeyCode.S -> model.save();
            case KeyCode.D -> model.duplicate();
            case KeyCode.J -> model.jsonProperty().set(!model.jsonProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What opens with these keys keeps them.
    private boolean move(KeyEvent event) {
        if (event.getTarget() instanceof ComboBoxBase<?>
                || event.getTarget() instanceof MenuButton) {
            return false;
        }
        switch (event.getCode()) {
            case KeyCode.UP -> model.moveUp();
            case KeyCode.DOWN -> model.moveDown();
            default -> {
                return false;
            }
        }
        return true;
    }
}
