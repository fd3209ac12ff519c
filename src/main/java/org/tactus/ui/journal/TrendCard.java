package org.tactus.ui.journal;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How it was before sessions: the median of the last five large, the first week beside it, and the
/// course of both below. Nothing is said of a trend while it is too early for one.
final class TrendCard extends VBox {
    private final JournalWords words;
    private final HBox numbers = new HBox();
    private final Label early = Parts.muted("");
    private final TrendChart chart;

    TrendCard(JournalWords words) {
        this.words = words;
        chart = new TrendChart(words);
        setId("journal-before");
        getStyleClass().add("journal-card");
        numbers.getStyleClass().add("journal-numbers");
        early.setId("journal-early");
        getChildren()
                .addAll(
                        Parts.section(words.messages().get("journal.trend.title")),
                        numbers,
                        early,
                        chart);
    }

    void show(Look look) {
        var course = look.course();
        var messages = words.messages();
        chart.show(course, look.period());
        Parts.show(numbers, !course.tooEarly());
        Parts.show(early, course.tooEarly() || course.medians().isEmpty());
        early.setText(
                course.tooEarly()
                        ? messages.get("journal.trend.early", course.counted())
                        : messages.get("journal.trend.none"));
        numbers.getChildren().clear();
        if (!course.tooEarly()) {
            course.lately()
                    .ifPresent(
                            score ->
                                    numbers.getChildren()
                                            .add(
                                                    figure(
                                                            score,
                                                            messages.get("journal.trend.lately"),
                                                            "trend-key-now")));
            course.reference()
                    .ifPresent(
                            score ->
                                    numbers.getChildren()
                                            .add(
                                                    figure(
                                                            score,
                                                            messages.get("journal.trend.reference"),
                                                            "trend-key-reference")));
        }
    }

    private VBox figure(double score, String of, String key) {
        var figure = Parts.figure(words.score(score), of);
        figure.getStyleClass().add(key);
        return figure;
    }
}
