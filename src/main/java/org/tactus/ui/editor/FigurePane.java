package org.tactus.ui.editor;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.choreography.Choreography;
import org.tactus.choreography.Hand;
import org.tactus.choreography.Scene;
import org.tactus.session.Segment;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.Tip;

/// The figure: zones of the chosen step are touched to add them or to take them away, and the hands
/// move as they will. The whole figure is shown, from the side that the person chose; or, close up,
/// what the player shows.
final class FigurePane extends VBox {
    private static final double MARGIN = 0.03;

    /// What is played: a stroke and how it is worked.
    private record Shown(Stroke stroke, Choreography choreography) {
        Segment segment() {
            return stroke.segment();
        }
    }

    private final Body body;
    private final Messages messages;
    private final EditorViewModel model;
    private final Choreographer choreographer;
    private final boolean reducedMotion;
    private final BodyMapView figure;
    private final ToggleButton near = new ToggleButton("", new FontIcon(Feather.ZOOM_IN));
    private final Label hint = new Label();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    draw(now);
                }
            };
    private final Chips<View> views;
    private Optional<Stroke> wanted = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private long since;
    private long now;
    private boolean following;

    FigurePane(
            Body body,
            Hands hands,
            Messages messages,
            EditorViewModel model,
            Choreographer choreographer,
            boolean reducedMotion) {
        this.body = body;
        this.messages = messages;
        this.model = model;
        this.choreographer = choreographer;
        this.reducedMotion = reducedMotion;
        figure = new BodyMapView(body, hands, messages);
        figure.setId("editor-figure");
        figure.stillProperty().set(reducedMotion);
        views =
                new Chips<>(
                        List.of(View.BACK, View.FRONT, View.SOLE),
                        figure.viewProperty(),
                        view -> "editor-view-" + view.id(),
                        view -> messages.get("editor.view." + view.id()));
        views.getStyleClass().add("editor-views");
        getStyleClass().add("editor-figure-pane");
        getChildren().addAll(views, figure, buildFoot());
        VBox.setVgrow(figure, Priority.ALWAYS);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        figure.picked().addListener((SetChangeListener<Spot>) this::picked);
        figure.viewProperty().subscribe((_, _) -> redraw());
        near.selectedProperty().subscribe((_, _) -> redraw());
    }

    /// The hands move from now on.
    void start() {
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    void show(EditorState state) {
        boolean touch = model.isTouch();
        figure.pickableProperty().set(touch && !state.draft().torn());
        hint.setText(messages.get(hint(state, touch)));
        follow();
        if (!wanted.equals(state.stroke())) {
            wanted = state.stroke();
            work();
        }
    }

    private static String hint(EditorState state, boolean touch) {
        if (touch) {
            return "editor.figure.touch";
        }
        return state.selected().isRoutine() ? "editor.figure.choose" : "editor.figure.none";
    }

    private Node buildFoot() {
        near.setId("editor-near");
        near.getStyleClass().setAll("icon-button");
        near.setAccessibleText(messages.get("editor.near"));
        Tip.put(near, messages.get("editor.near"));
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var foot = new HBox(hint, near);
        foot.getStyleClass().add("editor-figure-foot");
        return foot;
    }

    private void work() {
        if (wanted.isEmpty()) {
            present(Optional.empty());
            return;
        }
        var stroke = wanted.get();
        choreographer.work(
                stroke.segment(),
                stroke.giver(),
                worked -> {
                    if (wanted.equals(Optional.of(stroke))) {
                        present(Optional.of(new Shown(stroke, worked)));
                    }
                });
    }

    private void present(Optional<Shown> next) {
        shown = next;
        since = now;
        next.ifPresent(
                stroke -> {
                    var first = stroke.choreography().at(Duration.ZERO);
                    figure.viewProperty().set(first.view());
                    figure.trace(stroke.choreography().routes());
                });
        if (next.isEmpty()) {
            figure.trace(List.of());
            figure.light(Map.of());
        }
        redraw();
    }

    private void draw(long nanos) {
        boolean first = now == 0;
        now = nanos;
        since = first ? now : since;
        if (shown.isPresent()) {
            redraw();
        }
    }

    private void redraw() {
        if (following) {
            return;
        }
        following = true;
        shown.ifPresentOrElse(
                stroke -> draw(stroke, into(stroke.segment())),
                () -> figure.show(whole(List.of())));
        following = false;
    }

    /// How far into the stroke it is now; again and again from its beginning.
    private Duration into(Segment segment) {
        long length = Math.max(1, segment.length().toNanos());
        var into = Duration.ofNanos(Math.floorMod(now - since, length));
        return reducedMotion ? into.truncatedTo(ChronoUnit.SECONDS) : into;
    }

    private void draw(Shown stroke, Duration into) {
        var scene = stroke.choreography().at(into);
        if (near.isSelected()) {
            figure.show(scene);
        } else {
            boolean seen = scene.view() == figure.viewProperty().get();
            figure.show(whole(seen ? scene.hands() : List.of()));
        }
        stroke.segment()
                .pressure()
                .ifPresent(
                        pressure ->
                                figure.light(
                                        stroke.choreography().zones(into).stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                ZoneShape::spot,
                                                                _ -> pressure,
                                                                (one, _) -> one))));
    }

    private Scene whole(List<Hand> drawn) {
        var view = figure.viewProperty().get();
        return new Scene(view, body.bounds(view).grown(MARGIN), drawn, Optional.empty());
    }

    private void picked(SetChangeListener.Change<? extends Spot> change) {
        if (!following) {
            var spot = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
            // The set must not be changed while it tells of a change.
            Platform.runLater(() -> model.toggle(spot.zone()));
        }
    }

    /// A zone is picked as a whole, wherever it was touched.
    private void follow() {
        Set<Spot> spots = new LinkedHashSet<>();
        if (model.isTouch()) {
            model.zones().forEach(zone -> spots.addAll(Spot.of(zone)));
        }
        following = true;
        figure.picked().retainAll(spots);
        figure.picked().addAll(spots);
        following = false;
    }
}
