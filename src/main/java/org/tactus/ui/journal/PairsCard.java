package org.tactus.ui.journal;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tactus.journal.look.Dumbbells;

/// The latest sessions with a before and an after, a row each, to be opened.
final class PairsCard extends VBox {
    private final JournalWords words;
    private final Titles titles;
    private final BiConsumer<UUID, LocalDate> open;
    private final VBox rows = new VBox();
    private final HBox legend = new HBox();

    PairsCard(JournalWords words, Titles titles, BiConsumer<UUID, LocalDate> open) {
        this.words = words;
        this.titles = titles;
        this.open = open;
        setId("journal-pairs");
        getStyleClass().add("journal-card");
        rows.getStyleClass().add("journal-pairs");
        var messages = words.messages();
        legend.getStyleClass().add("journal-legend");
        legend.getChildren()
                .addAll(
                        key(messages.get("journal.pairs.before"), "dumbbell-before"),
                        key(messages.get("journal.pairs.after"), "dumbbell-after"));
        var head =
                new HBox(Parts.section(messages.get("journal.pairs.title")), Parts.gap(), legend);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
    }

    void show(Look look, LocalDate today) {
        Parts.show(legend, !look.latest().isEmpty());
        if (look.latest().isEmpty()) {
            rows.getChildren().setAll(Parts.muted(words.messages().get("journal.pairs.none")));
        } else {
            rows.getChildren().setAll(look.latest().stream().map(it -> row(it, today)).toList());
        }
    }

    private Button row(Dumbbells.Dumbbell session, LocalDate today) {
        var date = session.begun().toLocalDate();
        var when = new Label(words.day(date, today));
        when.getStyleClass().addAll("muted", "journal-pair-day");
        var drawing = new Dumbbell();
        drawing.show(session.ends());
        var ends = session.ends();
        var numbers = new Label(words.messages().get("journal.ends", ends.before(), ends.after()));
        numbers.getStyleClass().add("journal-ends");
        var line = new HBox(when, Parts.grow(drawing), numbers);
        line.getStyleClass().add("journal-pair");
        line.setMouseTransparent(true);
        var row = new Button("", line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("journal-row");
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setAccessibleText(
                words.messages()
                        .get(
                                "journal.pairs.spoken",
                                words.day(date, today),
                                titles.of(session.routine(), session.title()),
                                ends.before(),
                                ends.after()));
        row.setOnAction(_ -> open.accept(session.entry(), date));
        return row;
    }

    private static Label key(String text, String styleClass) {
        var label = new Label(text);
        var dot = new javafx.scene.shape.Circle(5);
        dot.getStyleClass().setAll(styleClass);
        label.setGraphic(dot);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
