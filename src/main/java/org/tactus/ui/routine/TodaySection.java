package org.tactus.ui.routine;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.body.View;
import org.tactus.routine.Routine;
import org.tactus.safety.Today;
import org.tactus.text.ChangeWording;
import org.tactus.text.Messages;

/// What is different about a routine today, each change with its reason, and where hands go and do
/// not go: from behind and from the front.
final class TodaySection extends HBox {
    private final Messages messages;
    private final Today today;

    /// @param onInstead opens the routine that fits better
    TodaySection(Messages messages, Body body, Today today, Consumer<Routine> onInstead) {
        this.messages = messages;
        this.today = today;
        setId("routine-today");
        getStyleClass().add("routine-today");
        var words = new VBox(title());
        words.getStyleClass().add("words");
        lines().forEach(line -> words.getChildren().add(line(line, "line")));
        if (today.adapted().tooMuchGone()) {
            words.getChildren().add(line(messages.get("routine.today.too-much"), "line"));
        }
        today.instead().ifPresent(other -> words.getChildren().add(instead(other, onInstead)));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, figure(body, View.BACK), figure(body, View.FRONT));
    }

    private Label title() {
        var title = new Label(messages.get("routine.today"));
        title.getStyleClass().add("section-title");
        return title;
    }

    private List<String> lines() {
        var wording = new ChangeWording(messages);
        var lines = wording.lines(today.adapted());
        wording.summary(today.adapted()).ifPresent(lines::add);
        return lines;
    }

    private Button instead(Routine other, Consumer<Routine> onInstead) {
        var button =
                new Button(
                        messages.get("routine.today.instead", other.title().in(messages.locale())));
        button.setId("routine-instead");
        button.getStyleClass().add("outlined-button");
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> onInstead.accept(other));
        return button;
    }

    private Node figure(Body body, View view) {
        return new SmallFigure(messages, body, view, today.routine(), today.out());
    }

    private static Label line(String text, String styleClass) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
