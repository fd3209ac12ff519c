package org.tactus.ui.library;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.Messages;

/// A routine in the list: a small figure with its zones, title, length, for whom, what is needed.
/// Cards are used again for other routines while the list scrolls.
final class RoutineCard extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final Messages messages;
    private final Function<RoutineFacts, Node> thumbnails;
    private final StackPane figure = new StackPane();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label needs = new Label();
    private final Button star = new Button("", new FontIcon(Feather.STAR));

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
        title.setText(routine.title().in(messages.locale()));
        facts.setText(
                messages.get(
                        "library.card.facts",
                        RoutineWords.minutes(messages, item.facts().length()),
                        messages.name("audience", routine.audience())));
        needs.setText(RoutineWords.needs(messages, routine));
        figure.getChildren().setAll(thumbnails.apply(item.facts()));
        pseudoClassStateChanged(STARRED, starred);
        star.setId("star-" + item.id());
        star.setAccessibleText(
                messages.get(starred ? "library.unstar" : "library.star", title.getText()));
        star.setOnAction(_ -> choice.star(routine, !starred));
        setOnMouseClicked(_ -> choice.open(routine));
        setAccessibleText(title.getText() + ", " + facts.getText() + ", " + needs.getText());
    }

    /// Marks the card that the keyboard is on.
    void markCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private void build() {
        title.getStyleClass().add("routine-card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        needs.setWrapText(true);
        needs.getStyleClass().addAll("muted", "routine-card-needs");
        var words = new VBox(title, facts, needs);
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
