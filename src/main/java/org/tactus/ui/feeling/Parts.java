package org.tactus.ui.feeling;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.ui.control.StyleSheet;

/// The parts that both screens are made of.
final class Parts {
    static final String FEELING = StyleSheet.url(Parts.class, "/org/tactus/ui/feeling/feeling.css");

    private Parts() {}

    static Label title(String text) {
        var title = line(text);
        title.getStyleClass().add("page-title");
        return title;
    }

    static Label hint(String text) {
        var hint = line(text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    static Button quiet(String id, String text, Feather icon) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        return button;
    }

    /// Room that pushes apart what stands beside it.
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
