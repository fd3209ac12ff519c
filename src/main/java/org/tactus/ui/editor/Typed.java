package org.tactus.ui.editor;

import javafx.scene.control.TextInputControl;

/// Shows in a text field what the draft has. Where the person is in it they are left at its end,
/// otherwise its beginning is to be seen.
final class Typed {
    private Typed() {}

    static void show(TextInputControl input, String text) {
        input.setText(text);
        if (input.isFocused()) {
            input.end();
        } else {
            input.home();
        }
    }
}
