package org.tactus.ui.compose;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Two controls in one line, of which the second takes all the room there is; where that is less
/// than the first has, it takes a line of its own.
final class SideBySide extends FlowPane {

    SideBySide(Region first, Region second) {
        getStyleClass().add("compose-beside");
        getChildren().addAll(first, second);
        second.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> room(first), widthProperty(), first.widthProperty()));
    }

    private double room(Region first) {
        double left = Math.floor(getWidth() - first.getWidth() - getHgap());
        return left < first.getWidth() ? getWidth() : left;
    }
}
