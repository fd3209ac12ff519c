package org.tactus.ui.library;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.Messages;
import org.tactus.ui.control.Star;

/// A routine in the list: a small figure with its zones, title, length, for whom, what is needed.
/// Cards are used again for other routines while the list scrolls.
final class RoutineCard extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final Messages messages;
    private final Function<RoutineFacts, Node> thumbnails;
    private final StackPane figure = new StackPane();
    private final Label own = new Label();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label needs = new Label();
    private final Button star = new Button("", new Star());

    RoutineCard(Messages messages, Function<RoutineFacts, Node> thumbnails) {
        this.messages = messages;
        this.thumbnails = thumbnails;
        getStyleClass().add("routine-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        build();
    }

    /// Shows `item`.
    void show(RoutineItem item, boolean starred, CardChoice choice) {
        var routine = item.routine();
        setId("routine-" + item.id());
        own.setVisible(item.own());
        title.setText(routine.title().in(messages.locale()));
        facts.setText(
                messages.facts(
                        RoutineWords.minutes(messages, item.facts().length()),
                        messages.name("library.card.audience", routine.audience())));
        needs.setText(RoutineWords.needs(messages, routine));
        needs.setVisible(!routine.needs().isEmpty());
        figure.getChildren().setAll(thumbnails.apply(item.facts()));
        pseudoClassStateChanged(STARRED, starred);
        star.setId("star-" + item.id());
        star.setAccessibleText(
                messages.get(starred ? "library.unstar" : "library.star", title.getText()));
        star.setOnAction(_ -> choice.star(routine, !starred));
        setOnMouseClicked(_ -> choice.open(routine));
        setAccessibleText(
                messages.list(
                        Stream.of(title, own, facts, needs)
                                .filter(Node::isVisible)
                                .map(Label::getText)
                                .toList()));
    }

    /// Marks the card that the keyboard is on.
    void markCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private void build() {
        title.getStyleClass().add("routine-card-title");
        facts.getStyleClass().add("muted");
        needs.getStyleClass().addAll("muted", "routine-card-needs");
        for (var line : List.of(title, facts, needs)) {
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
        }
        own.setText(messages.get("library.card.own"));
        own.getStyleClass().addAll("badge", "routine-card-own");
        own.managedProperty().bind(own.visibleProperty());
        needs.managedProperty().bind(needs.visibleProperty());
        var words = new VBox(own, title, facts, needs);
        words.getStyleClass().add("routine-card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        figure.getStyleClass().add("routine-card-figure");
        star.getStyleClass().addAll("icon-button", "routine-card-star");
        star.setFocusTraversable(false);
        star.setOnMouseClicked(event -> event.consume());
        var row = new HBox(figure, words, star);
        row.getStyleClass().add("routine-card-row");
        getChildren().add(row);
    }
}
