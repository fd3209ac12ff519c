package org.tactus.ui.journal;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tactus.journal.look.Week;

/// This week in three numbers, and the weeks before it as a strip.
final class WeekCard extends VBox {
    private final JournalWords words;
    private final HBox numbers = new HBox();
    private final WeekStrip strip;

    WeekCard(JournalWords words) {
        this.words = words;
        strip = new WeekStrip(words);
        setId("journal-week");
        getStyleClass().add("journal-card");
        numbers.getStyleClass().add("journal-numbers");
        var messages = words.messages();
        var legend =
                new HBox(
                        legend(messages.get("journal.week.legend.played"), "played"),
                        legend(messages.get("journal.week.legend.breathed"), "breathed"));
        legend.getStyleClass().add("journal-legend");
        var told = Parts.muted(messages.get("journal.week.legend.told"));
        var now =
                new VBox(
                        Parts.section(messages.get("journal.week.title")),
                        numbers,
                        Parts.gap(),
                        legend,
                        told);
        now.getStyleClass().add("journal-part");
        var line = new HBox(now, Parts.grow(strip));
        line.getStyleClass().add("journal-week-line");
        getChildren().add(line);
    }

    void show(List<Week> weeks, LocalDate today) {
        strip.show(weeks, today);
        if (weeks.isEmpty()) {
            numbers.getChildren().clear();
            return;
        }
        var week = weeks.getLast();
        var messages = words.messages();
        numbers.getChildren()
                .setAll(
                        Parts.figure(
                                messages.get("journal.number", week.sessions()),
                                messages.get("journal.week.sessions", week.sessions())),
                        Parts.figure(
                                messages.get("journal.number", words.minutes(week.played())),
                                messages.get("journal.week.minutes")),
                        Parts.figure(
                                messages.get("journal.number", words.minutes(week.breathed())),
                                messages.get("journal.week.breathing")));
    }

    private static Label legend(String text, String styleClass) {
        var label = new Label(text);
        var dot = new javafx.scene.shape.Circle(5);
        dot.getStyleClass().setAll("week-dot", styleClass);
        label.setGraphic(dot);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
