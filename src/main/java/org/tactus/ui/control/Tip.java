package org.tactus.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the pointer comes to what it explains: it is a window of its own,
/// which only the JavaFX thread can make, and most are never seen. A screen reader has its text
/// from the beginning.
public final class Tip {
    private Tip() {}

    /// Explains `node` by `text`, from now on also where it was explained otherwise before.
    public static void put(Node node, String text) {
        boolean explained = node.getAccessibleHelp() != null;
        node.setAccessibleHelp(text);
        if (!explained) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Making(node));
        }
    }

    private record Making(Node node) implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent entered) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            var tooltip = new Tooltip();
            tooltip.textProperty().bind(node.accessibleHelpProperty());
            Tooltip.install(node, tooltip);
        }
    }
}
