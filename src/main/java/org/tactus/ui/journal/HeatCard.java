package org.tactus.ui.journal;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.Term;
import org.tactus.body.View;
import org.tactus.journal.look.Heat;
import org.tactus.journal.look.Heat.Warmth;
import org.tactus.routine.Pressure;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.control.Chips;

/// The figure over a period, from both sides: where it was sore, or where hands were. Depth of
/// colour goes with how often or how long, and the number stands on the spot.
final class HeatCard extends VBox {
    private static final int FEWEST_SECONDS = 3;
    private static final int MOST_LINES = 5;

    /// What the figure tells.
    private enum Topic implements Term {
        SORE,
        WORKED
    }

    private final Body body;
    private final JournalWords words;
    private List<BodyMapView> figures = List.of();
    private final HBox pictures = new Figures();
    private final VBox lines = new VBox();
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.SORE);
    private Heat heat = new Heat(Map.of());

    HeatCard(Body body, JournalWords words) {
        this.body = body;
        this.words = words;
        var messages = words.messages();
        pictures.setId("journal-heat-figures");
        pictures.getStyleClass().add("journal-heat-figures");
        pictures.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        lines.getStyleClass().add("journal-lines");
        setId("journal-heat");
        getStyleClass().add("journal-card");
        getChildren()
                .addAll(
                        Parts.section(messages.get("journal.heat.title")),
                        new Chips<>(
                                List.of(Topic.values()),
                                topic,
                                value -> "journal-heat-" + value.id(),
                                value -> messages.get("journal.heat." + value.id())),
                        pictures,
                        lines);
        topic.subscribe(this::draw);
    }

    /// Makes the figures, which take longest to be seen, while what they are to show is read.
    void prepare() {
        if (figures.isEmpty()) {
            figures = Stream.of(View.BACK, View.FRONT).map(this::figure).toList();
            pictures.getChildren().setAll(figures);
        }
    }

    void show(Look look) {
        prepare();
        heat = look.heat();
        draw();
    }

    private BodyMapView figure(View view) {
        var figure = new BodyMapView(body, words.messages());
        figure.stillProperty().set(true);
        figure.viewProperty().set(view);
        figure.setMinSize(0, 0);
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    private void draw() {
        var spots =
                switch (topic.get()) {
                    case SORE -> sorted(Warmth::chosen);
                    case WORKED -> sorted(warmth -> worth(warmth.time()));
                };
        double most =
                switch (topic.get()) {
                    case SORE -> heat.mostChosen();
                    case WORKED -> seconds(heat.mostWorked());
                };
        var lit = new LinkedHashMap<Spot, Pressure>();
        var labels = new LinkedHashMap<Spot, String>();
        spots.forEach(
                (spot, warmth) -> {
                    lit.put(spot, tint(amount(warmth) / most));
                    labels.put(spot, number(warmth));
                });
        figures.forEach(
                figure -> {
                    figure.light(lit);
                    figure.label(labels);
                });
        lines.getChildren()
                .setAll(
                        spots.entrySet().stream()
                                .limit(MOST_LINES)
                                .map(spot -> line(spot.getKey(), spot.getValue()))
                                .toList());
        var none = words.messages().get("journal.heat.none." + topic.get().id());
        if (spots.isEmpty()) {
            lines.getChildren().setAll(Parts.muted(none));
        }
        pictures.setAccessibleText(
                spots.isEmpty()
                        ? none
                        : spots.entrySet().stream()
                                .map(
                                        spot ->
                                                words.messages()
                                                        .get(
                                                                "journal.heat.spoken",
                                                                words.spot(spot.getKey()),
                                                                told(spot.getValue())))
                                .collect(Collectors.joining("; ")));
    }

    private Map<Spot, Warmth> sorted(ToLongFunction<Warmth> amount) {
        return heat.spots().entrySet().stream()
                .filter(spot -> amount.applyAsLong(spot.getValue()) > 0)
                .sorted(
                        Comparator.<Map.Entry<Spot, Warmth>>comparingLong(
                                        spot -> -amount.applyAsLong(spot.getValue()))
                                .thenComparing(spot -> spot.getKey().zone())
                                .thenComparing(spot -> spot.getKey().side()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    private VBox line(Spot spot, Warmth warmth) {
        return new VBox(Parts.line(words.spot(spot), "journal-strong"), Parts.muted(told(warmth)));
    }

    private String told(Warmth warmth) {
        var messages = words.messages();
        if (topic.get() == Topic.WORKED) {
            return messages.get(
                    "journal.heat.worked.told", words.length(warmth.time()), warmth.worked());
        }
        var before = messages.get("journal.heat.sore.told", warmth.chosen());
        return warmth.before().isEmpty()
                ? before
                : messages.facts(before, mean(warmth.before().getAsDouble(), warmth.change()));
    }

    private String mean(double before, OptionalDouble change) {
        var messages = words.messages();
        return change.isEmpty()
                ? messages.get("journal.heat.mean", words.score(before))
                : messages.get(
                        "journal.heat.mean.change",
                        words.score(before),
                        words.score(before + change.getAsDouble()));
    }

    /// In seconds; less than a few of them was no more than passing over.
    private static long worth(Duration time) {
        return time.toSeconds() < FEWEST_SECONDS ? 0 : time.toSeconds();
    }

    private double amount(Warmth warmth) {
        return switch (topic.get()) {
            case SORE -> warmth.chosen();
            case WORKED -> seconds(warmth.time());
        };
    }

    private String number(Warmth warmth) {
        return switch (topic.get()) {
            case SORE -> Integer.toString(warmth.chosen());
            case WORKED -> words.wholeMinutes(warmth.time());
        };
    }

    private static Pressure tint(double part) {
        return new Pressure(
                Math.clamp(
                        (int) Math.ceil(part * Pressure.DEEPEST),
                        Pressure.LIGHTEST,
                        Pressure.DEEPEST));
    }

    /// The two figures side by side, as high as their width needs.
    private static final class Figures extends HBox {
        private static final double HEIGHT = 1.02;

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(0, width) * HEIGHT;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    private static double seconds(Duration time) {
        return time.toSeconds();
    }
}
