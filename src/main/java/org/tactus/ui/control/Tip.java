package org.tactus.ui.control;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the pointer comes to what it explains: it is a window of its own,
/// which only the JavaFX thread can make, and most are never seen. A screen reader has its text
/// from the beginning.
public final class Tip {
    private Tip() {}

    /// Explains `control` by `text`.
    public static void put(Control control, String text) {
        control.setAccessibleHelp(text);
        control.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent entered) {
                        control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        control.setTooltip(new Tooltip(text));
                    }
                });
    }
}
