package org.tactus.ui.journal;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.ui.bodymap.BodyThumbnail;

/// The journal before its first session: what will be here, and how it begins.
final class EmptyPane extends VBox {
    EmptyPane(Body body, JournalWords words, Runnable routines, DataRow data) {
        var messages = words.messages();
        setId("journal-empty");
        getStyleClass().add("journal-empty");
        var figure = new BodyThumbnail(body, List.of());
        figure.getStyleClass().add("journal-empty-figure");
        var begin = new Button(messages.get("journal.empty.begin"));
        begin.setId("journal-begin");
        begin.getStyleClass().add("primary-button");
        begin.setOnAction(_ -> routines.run());
        var text =
                new VBox(
                        Parts.line(messages.get("journal.empty.title"), "page-title"),
                        Parts.line(messages.get("journal.empty.text")),
                        Parts.muted(messages.get("journal.trend.early", 0)),
                        begin);
        text.getStyleClass().add("journal-empty-text");
        var middle = new HBox(figure, text);
        middle.getStyleClass().add("journal-empty-middle");
        getChildren().addAll(Parts.gap(), middle, Parts.gap(), data);
        VBox.setVgrow(getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
        VBox.setVgrow(getChildren().get(2), javafx.scene.layout.Priority.ALWAYS);
    }
}
