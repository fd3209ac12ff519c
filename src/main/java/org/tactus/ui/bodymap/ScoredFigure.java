package org.tactus.ui.bodymap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.routine.Pressure;
import org.tactus.text.Messages;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.ScoreScale;

/// The figure with a number from 0 to 10 on each spot that matters: touch a spot to give it one,
/// drag up or down on it, press a digit, or set it in the list beside or below the figure.
public final class ScoredFigure extends StackPane {
    /// What a spot gets when it is touched.
    private static final int FIRST = 5;

    /// How far to drag for one more, in pixels.
    private static final double DRAG = 14;

    /// How much of the height a list below has, whatever stands in it: the figure must not move
    /// under the hand that touches it.
    private static final double LIST = 0.3;

    /// The highest list below, in pixels: beyond that the figure has more of it.
    private static final double MOST = 200;

    /// Where the list of the scores stands.
    public enum Arrangement {
        /// Beside the figure.
        BESIDE,
        /// Below it, always of the same height.
        BELOW
    }

    private final Messages messages;
    private final BodyMapWords words;
    private final String id;
    private final String family;
    private final BodyMapView figure;
    private final ObjectProperty<Map<Spot, Integer>> scores = new SimpleObjectProperty<>(Map.of());
    private final Map<Spot, Row> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final Label empty = new Label();
    private Optional<Drag> drag = Optional.empty();

    private record Row(VBox line, ScoreScale scale) {}

    private record Drag(Spot spot, double y, int score) {}

    /// For how sore spots are, with the list beside the figure.
    ///
    /// @param id begins the ids of what is in it
    /// @param hint says what to do while nothing is touched
    public ScoredFigure(Body body, Messages messages, String id, String hint) {
        this(body, messages, id, hint, Arrangement.BESIDE, "score.");
    }

    /// @param id begins the ids of what is in it
    /// @param hint says what to do while nothing is touched
    /// @param family begins the keys of what the list is called; what a number means is the same
    ///     everywhere
    public ScoredFigure(
            Body body,
            Messages messages,
            String id,
            String hint,
            Arrangement arrangement,
            String family) {
        this.messages = messages;
        this.words = new BodyMapWords(messages);
        this.id = id;
        this.family = family;
        this.figure = new BodyMapView(body, messages);
        setId(id);
        empty.setText(hint);
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().add("hint");
        build(arrangement);
        bind();
    }

    /// The scores in the order in which they were given; follows the person, and is followed.
    public ObjectProperty<Map<Spot, Integer>> scoresProperty() {
        return scores;
    }

    /// Shows scores on a figure, tinted and with their numbers.
    public static void mark(BodyMapView figure, Map<Spot, Integer> scores) {
        var sore = new LinkedHashMap<Spot, Pressure>();
        var numbers = new LinkedHashMap<Spot, String>();
        scores.forEach(
                (spot, score) -> {
                    if (score > 0) {
                        sore.put(spot, tint(score));
                    }
                    numbers.put(spot, score.toString());
                });
        figure.light(sore);
        figure.label(numbers);
    }

    /// The figure, for what else is to be marked on it.
    public BodyMapView figure() {
        return figure;
    }

    /// Gives the keyboard to the first number, or to the figure where there is none.
    public void takeFocus() {
        // What scrolls is part of the window only once it has its skin.
        applyCss();
        layout();
        rows.values().stream()
                .findFirst()
                .ifPresentOrElse(row -> row.scale().requestFocus(), figure::requestFocus);
    }

    private void build(Arrangement arrangement) {
        figure.setId(id + "-figure");
        figure.pickableProperty().set(true);
        figure.pickEverywhere();
        VBox.setVgrow(figure, Priority.ALWAYS);
        var views =
                new Chips<>(
                        List.of(View.BACK, View.FRONT),
                        figure.viewProperty(),
                        view -> id + "-" + view.id(),
                        view -> messages.get("library." + view.id()));
        var picture = new VBox(views, figure);
        picture.getStyleClass().add("scored-picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        list.getStyleClass().add("scored-list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "scored-scroll");
        scroll.setAccessibleText(messages.get(family + "list"));
        getChildren()
                .add(
                        switch (arrangement) {
                            case BESIDE -> styled(new HBox(picture, scroll), "scored-figure");
                            case BELOW -> {
                                var room = Bindings.min(heightProperty().multiply(LIST), MOST);
                                scroll.minHeightProperty().bind(room);
                                scroll.maxHeightProperty().bind(room);
                                yield styled(new VBox(picture, scroll), "scored-figure-tall");
                            }
                        });
    }

    private static Node styled(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }

    private void bind() {
        figure.picked().addListener((SetChangeListener<Spot>) this::touched);
        figure.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        figure.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        figure.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scores.subscribe(this::show);
    }

    private void touched(SetChangeListener.Change<? extends Spot> change) {
        if (change.wasAdded() && !scores.get().containsKey(change.getElementAdded())) {
            give(change.getElementAdded(), FIRST);
        } else if (change.wasRemoved() && scores.get().containsKey(change.getElementRemoved())) {
            take(change.getElementRemoved());
        }
    }

    private void pressed(MouseEvent event) {
        drag =
                figure.spotAt(event.getX(), event.getY())
                        .map(
                                spot ->
                                        new Drag(
                                                spot,
                                                event.getY(),
                                                scores.get().getOrDefault(spot, FIRST)));
    }

    private void dragged(MouseEvent event) {
        if (!event.isStillSincePress()) {
            drag.ifPresent(
                    from ->
                            give(
                                    from.spot(),
                                    from.score()
                                            + (int) Math.round((from.y() - event.getY()) / DRAG)));
        }
    }

    private void typed(KeyEvent event) {
        var digit = ScoreScale.digit(event);
        if (digit.isPresent() && figure.aimed().isPresent()) {
            give(figure.aimed().get(), digit.getAsInt());
            event.consume();
        }
    }

    private void give(Spot spot, int score) {
        var changed = new LinkedHashMap<>(scores.get());
        changed.put(spot, Math.clamp(score, 0, ScoreScale.MOST));
        set(changed);
    }

    private void take(Spot spot) {
        var changed = new LinkedHashMap<>(scores.get());
        changed.remove(spot);
        set(changed);
    }

    private void set(Map<Spot, Integer> changed) {
        if (!changed.equals(scores.get())) {
            scores.set(Collections.unmodifiableMap(changed));
        }
    }

    private void show(Map<Spot, Integer> now) {
        figure.picked().removeIf(spot -> !now.containsKey(spot));
        figure.picked().addAll(now.keySet());
        mark(figure, now);
        rows.keySet().retainAll(now.keySet());
        now.forEach(
                (spot, score) ->
                        rows.computeIfAbsent(spot, this::row).scale().valueProperty().set(score));
        if (rows.isEmpty()) {
            list.getChildren().setAll(empty);
        } else {
            list.getChildren().setAll(rows.values().stream().map(Row::line).toList());
        }
    }

    /// Five tints show eleven scores, with the number beside them.
    private static Pressure tint(int score) {
        return new Pressure((score + 1) / 2);
    }

    private Row row(Spot spot) {
        var name = new Label(words.name(spot));
        name.setWrapText(true);
        name.getStyleClass().add("scored-name");
        var remove = new Button("", new FontIcon(Feather.X));
        remove.setId(id + "-remove-" + spot.zone().id() + "-" + spot.side().id());
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(messages.get(family + "remove", words.name(spot)));
        remove.setOnAction(_ -> take(spot));
        var head = new HBox(name, remove);
        head.getStyleClass().add("scored-head");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var word = new Label();
        word.getStyleClass().add("muted");
        head.getChildren().add(1, word);
        var scale = new ScoreScale(words.name(spot), this::band);
        scale.setId(id + "-score-" + spot.zone().id() + "-" + spot.side().id());
        scale.valueProperty().subscribe((_, score) -> give(spot, score.intValue()));
        scale.valueProperty().subscribe(score -> word.setText(band(score.intValue())));
        return new Row(new VBox(head, scale), scale);
    }

    /// As in the words of the numeric rating scale: 1 to 3 mild, 4 to 6 moderate, 7 to 10 severe.
    private String band(int score) {
        var band = score == 0 ? "none" : score <= 3 ? "mild" : score <= 6 ? "moderate" : "severe";
        return messages.get("score.band." + band);
    }
}
