package org.tactus.ui.player;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.tactus.body.Body;
import org.tactus.body.Bounds;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Pressure;
import org.tactus.session.Moment;
import org.tactus.session.Segment;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.Turn;
import org.tactus.ui.control.BreathFrame;
import org.tactus.ui.control.BreathPacer;

/// The left half: the figure with the step's zones lit and the hands at work, the small pacer where the
/// step goes with the breath; in a breathing step the large pacer in the figure's place.
final class FigurePanel extends StackPane {
    /// Room for the hands around the zones, and the smallest part of the body shown, in body heights.
    private static final double ROOM = 0.09;
    private static final double SMALLEST = 0.35;

    private static final PseudoClass PACING = PseudoClass.getPseudoClass("pacing");

    private final Body body;
    private final PlayerViewModel model;
    private final BodyMapView figure;
    private final BreathPacer large = BreathPacer.large();
    private final BreathPacer small = BreathPacer.small();
    private Optional<Segment> drawn = Optional.empty();
    private boolean syncing;

    FigurePanel(Body body, PlayerViewModel model, Messages messages) {
        this.body = body;
        this.model = model;
        getStyleClass().add("figure-panel");
        figure = new BodyMapView(body, messages);
        figure.setId("player-figure");
        large.setId("player-pacer");
        small.setId("player-small-pacer");
        small.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(small, Pos.BOTTOM_LEFT);
        setMinSize(0, 0);
        getChildren().addAll(figure, large, small);
    }

    Subscription bind() {
        var display = model.display();
        figure.picked().addListener((SetChangeListener<Spot>) change -> {
            if (!syncing) {
                model.pick(change.wasAdded() ? change.getElementAdded() : change.getElementRemoved());
                // The set must not be changed while it tells of a change.
                Platform.runLater(() -> showPicked(model.pickedProperty().get()));
            }
        });
        return Subscription.combine(
                display.momentProperty().subscribe(moment -> moment.ifPresent(this::show)),
                display.breathProperty().subscribe(this::showBreath),
                display.guideProperty().subscribe(this::showStage),
                display.pickableProperty().subscribe(this::showPickable),
                model.modes().turnProperty().subscribe(turn -> turn(turn.intValue())));
    }

    private void turn(int quarters) {
        Arrays.stream(Turn.values())
                .filter(turn -> turn.degrees() == quarters * 90)
                .findFirst()
                .ifPresent(figure.turnProperty()::set);
    }

    private void show(Moment moment) {
        if (!drawn.equals(Optional.of(moment.segment()))) {
            drawn = Optional.of(moment.segment());
            showZones(moment);
        }
    }

    private void showZones(Moment moment) {
        var shapes = shapes(moment.segment());
        var view = view(moment.segment(), shapes);
        figure.viewProperty().set(view);
        figure.frameProperty().set(frame(shapes, view));
        Map<Spot, Pressure> lit = new HashMap<>();
        moment.pressure().ifPresent(pressure -> shapes.forEach(shape -> lit.put(shape.spot(), pressure)));
        figure.light(lit);
    }

    /// The shapes that a segment works, in every view.
    private List<ZoneShape> shapes(Segment segment) {
        var side = segment.side().orElse(Side.BOTH);
        return segment.touch().stream()
                .flatMap(touch -> touch.zones().stream())
                .filter(zone -> segment.spot().map(spot -> spot.zone() == zone).orElse(true))
                .flatMap(zone -> body.shapes(zone).stream())
                .filter(shape -> side == Side.BOTH
                        || side == Side.MIDLINE
                        || !shape.zone().paired()
                        || shape.spot().side() == side)
                .toList();
    }

    /// Where most of the work is seen; without touch, how the receiver lies.
    private static View view(Segment segment, List<ZoneShape> shapes) {
        var counts = new EnumMap<View, Integer>(View.class);
        shapes.forEach(shape -> counts.merge(shape.view(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> switch (segment.position()) {
                    case PRONE, SIDE_LYING, SEATED -> View.BACK;
                    case SUPINE, RECLINED, STANDING -> View.FRONT;
                });
    }

    private static Optional<Bounds> frame(List<ZoneShape> shapes, View view) {
        return shapes.stream()
                .filter(shape -> shape.view() == view)
                .map(ZoneShape::bounds)
                .reduce(Bounds::union)
                .map(bounds -> bounds.grown(ROOM).atLeast(SMALLEST, SMALLEST));
    }

    private void showStage(Guide guide) {
        boolean pacing = guide.stage() == Guide.Stage.BREATH;
        figure.setVisible(!pacing);
        large.setVisible(pacing);
        pseudoClassStateChanged(PACING, pacing);
    }

    private void showBreath(Optional<BreathFrame> breath) {
        small.setVisible(breath.isPresent() && figure.isVisible());
        breath.ifPresent(frame -> {
            for (var pacer : List.of(large, small)) {
                pacer.setFill(frame.fill());
                pacer.setTexts(frame.word(), frame.count());
            }
        });
    }

    private void showPickable(Set<?> zones) {
        figure.pickableProperty().set(!zones.isEmpty());
        showPicked(zones.isEmpty() ? List.of() : model.pickedProperty().get());
    }

    private void showPicked(List<Spot> spots) {
        syncing = true;
        figure.picked().retainAll(spots);
        figure.picked().addAll(spots);
        syncing = false;
    }
}
