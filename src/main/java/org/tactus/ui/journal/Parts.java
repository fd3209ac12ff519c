package org.tactus.ui.journal;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the cards are made of.
final class Parts {
    private Parts() {}

    static VBox card(String id, Node... content) {
        var card = new VBox(content);
        card.setId(id);
        card.getStyleClass().add("journal-card");
        return card;
    }

    static Label line(String text, String... styleClasses) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll(styleClasses);
        return line;
    }

    static Label section(String text) {
        return line(text, "section-title");
    }

    static Label muted(String text) {
        return line(text, "muted");
    }

    static Button quiet(String id, String text, Feather icon, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A number to be read from afar, with what it counts under it.
    static VBox figure(String number, String of) {
        var large = new Label(number);
        large.getStyleClass().add("journal-number");
        var small = new Label(of);
        small.getStyleClass().add("muted");
        var figure = new VBox(large, small);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("journal-figure");
        return figure;
    }

    /// Room that pushes apart what stands beside it.
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
