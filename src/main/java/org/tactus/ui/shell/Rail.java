package org.tactus.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tactus.body.Term;
import org.tactus.text.Messages;
import org.tactus.ui.control.ScaledIcon;

/// The slim bar at the left: one button a place.
final class Rail extends VBox {

    /// Where one can go at any time.
    enum Place implements Term {
        ROUTINES(Feather.LIST),
        COMPOSE(Feather.SLIDERS),
        BREATHE(Feather.WIND),
        JOURNAL(Feather.BOOK_OPEN),
        SETTINGS(Feather.SETTINGS);

        private final Feather icon;

        Place(Feather icon) {
            this.icon = icon;
        }
    }

    /// Told when the person chooses a place.
    interface Choice {
        void go(Place place);
    }

    /// As many times as large as the word below it is an icon.
    private static final double ICON = 2.2;

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");

    Rail(Messages messages, Choice choice) {
        getStyleClass().add("rail");
        setId("rail");
        for (var place : Place.values()) {
            getChildren().add(button(place, messages, choice));
        }
    }

    /// Marks where the person is.
    void mark(Place place) {
        for (var button : getChildren()) {
            button.pseudoClassStateChanged(HERE, place.equals(button.getUserData()));
        }
    }

    private Button button(Place place, Messages messages, Choice choice) {
        var button = new Button(messages.get("rail." + place.id()));
        ScaledIcon.put(button, place.icon, ICON);
        button.setId("rail-" + place.id());
        button.setUserData(place);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll(List.of("rail-button"));
        button.setOnAction(_ -> choice.go(place));
        return button;
    }
}
