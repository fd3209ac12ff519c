package org.tactus.ui.routine;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyThumbnail;

/// Where a routine works, small, seen from one side, with the name of that side below.
final class SmallFigure extends VBox {

    /// How high it is where it grows, in widths of what it stands in.
    private static final double HEIGHT = 0.5;

    private final BodyThumbnail figure;

    /// @param out is hatched
    SmallFigure(Messages messages, Body body, View view, Routine routine, Set<Spot> out) {
        figure = new BodyThumbnail(body, view, RoutineFacts.of(routine).spots(), out);
        figure.setId("routine-figure-" + view.id());
        figure.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var name = new Label(messages.get("routine.figure." + view.id()));
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("small-figure");
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(figure, name);
    }

    /// Is higher in a wider place.
    void growWith(ObservableDoubleValue width) {
        figure.prefHeightProperty().bind(Bindings.multiply(width, HEIGHT));
    }
}
