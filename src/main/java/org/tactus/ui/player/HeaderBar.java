package org.tactus.ui.player;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.tactus.text.Messages;

/// The line at the top: which routine, which step, and the keys that one wants to know.
final class HeaderBar extends HBox {
    private final Label place = new Label();
    private final Label hints = new Label();
    private final BooleanProperty quiet = new SimpleBooleanProperty();

    HeaderBar(Messages messages) {
        getStyleClass().add("header");
        place.setId("player-place");
        place.getStyleClass().add("place");
        place.setMinWidth(0);
        hints.setId("player-hints");
        hints.getStyleClass().add("hints");
        hints.setText(messages.get("player.hints"));
        hints.setMinWidth(USE_PREF_SIZE);
        hints.visibleProperty().bind(quiet.not());
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(place, gap, hints);
    }

    /// Whether the keys are not named, as something else stands there.
    BooleanProperty quietProperty() {
        return quiet;
    }

    BooleanProperty placeVisibleProperty() {
        return place.visibleProperty();
    }

    Subscription bind(ObservableValue<StepPlace> shown, Messages messages) {
        return shown.subscribe(
                value ->
                        place.setText(
                                value.step().isEmpty()
                                        ? value.routine()
                                        : messages.get(
                                                "player.place", value.routine(), value.step())));
    }
}
