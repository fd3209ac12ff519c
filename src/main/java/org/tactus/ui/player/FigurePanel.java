package org.tactus.ui.player;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.Spot;
import org.tactus.body.ZoneShape;
import org.tactus.choreography.Choreography;
import org.tactus.safety.Today;
import org.tactus.session.Moment;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.Turn;
import org.tactus.ui.control.BreathFrame;
import org.tactus.ui.control.BreathPacer;

/// The left half: the figure with the step's zones lit and the hands at work, the small pacer where
/// the step goes with the breath; in a breathing step the large pacer in the figure's place.
final class FigurePanel extends StackPane {
    private static final PseudoClass PACING = PseudoClass.getPseudoClass("pacing");

    private final Choreographies choreographies;
    private final boolean reducedMotion;
    private final PlayerViewModel model;
    private final Body body;
    private final BodyMapView figure;
    private final BreathPacer large = BreathPacer.large();
    private final BreathPacer small = BreathPacer.small();
    private final Label breathWords = new Label();
    private final HBox beside = new HBox(small, breathWords);
    private Optional<Choreography> traced = Optional.empty();
    private Optional<Offer> asked = Optional.empty();
    private boolean syncing;

    FigurePanel(
            Body body,
            Hands hands,
            PlayerViewModel model,
            PlayerOptions options,
            Messages messages) {
        var giver = model.display().timelineProperty().get().routine().giver();
        var out = options.today().map(Today::out).orElse(Set.of());
        choreographies =
                new Choreographies(segment -> Choreography.of(body, hands, segment, giver, out));
        this.reducedMotion = options.reducedMotion();
        this.model = model;
        this.body = body;
        getStyleClass().add("figure-panel");
        figure = new BodyMapView(body, hands, messages);
        figure.stillProperty().set(reducedMotion);
        figure.setId("player-figure");
        figure.leaveOut(out);
        large.setId("player-pacer");
        small.setId("player-small-pacer");
        breathWords.setId("player-breath");
        breathWords.setWrapText(true);
        beside.getStyleClass().add("breath");
        beside.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        beside.setMouseTransparent(true);
        setAlignment(beside, Pos.BOTTOM_LEFT);
        setMinSize(0, 0);
        getChildren().addAll(figure, large, beside);
    }

    Subscription bind() {
        var display = model.display();
        SetChangeListener<Spot> picking = this::pick;
        figure.picked().addListener(picking);
        return Subscription.combine(
                () -> figure.picked().removeListener(picking),
                display.momentProperty().subscribe(moment -> moment.ifPresent(this::show)),
                display.breathProperty().subscribe(this::showBreath),
                display.guideProperty().subscribe(this::showStage),
                display.pickingProperty().subscribe(this::offer),
                model.pickedProperty().subscribe(this::showPicked),
                model.modes().turnProperty().subscribe(turn -> turn(turn.intValue())));
    }

    private void pick(SetChangeListener.Change<? extends Spot> change) {
        if (!syncing) {
            model.pick(change.wasAdded() ? change.getElementAdded() : change.getElementRemoved());
            // The set must not be changed while it tells of a change.
            Platform.runLater(() -> showPicked(model.pickedProperty().get()));
        }
    }

    private void turn(int quarters) {
        Arrays.stream(Turn.values())
                .filter(turn -> turn.degrees() == quarters * 90)
                .findFirst()
                .ifPresent(figure.turnProperty()::set);
    }

    private void show(Moment moment) {
        var choreography = choreographies.at(moment);
        if (!traced.equals(Optional.of(choreography))) {
            traced = Optional.of(choreography);
            figure.trace(choreography.routes());
        }
        draw(choreography, moment);
    }

    private void draw(Choreography choreography, Moment moment) {
        var into = reducedMotion ? moment.into().truncatedTo(ChronoUnit.SECONDS) : moment.into();
        var scene =
                moment.pressure()
                        .map(pressure -> choreography.at(into, pressure.level()))
                        .orElseGet(() -> choreography.at(into));
        figure.show(asked.map(Offer::scene).orElse(scene));
        moment.pressure()
                .ifPresentOrElse(
                        pressure ->
                                figure.light(
                                        choreography.zones(into).stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                ZoneShape::spot,
                                                                _ -> pressure,
                                                                (first, _) -> first))),
                        () -> figure.light(Map.of()));
    }

    private void showStage(Guide guide) {
        boolean pacing = guide.stage() == Guide.Stage.BREATH;
        figure.setVisible(!pacing);
        breathWords.setText(guide.breath());
        breathWords.setVisible(!guide.breath().isEmpty());
        large.setVisible(pacing);
        pseudoClassStateChanged(PACING, pacing);
    }

    private void showBreath(Optional<BreathFrame> breath) {
        beside.setVisible(breath.isPresent() && figure.isVisible());
        breath.ifPresent(
                frame -> {
                    for (var pacer : List.of(large, small)) {
                        pacer.setFill(frame.fill());
                        pacer.setTexts(frame.word(), frame.count());
                    }
                });
    }

    private void offer(Picking offered) {
        asked = Offer.of(body, offered.spots());
        figure.offer(Set.copyOf(offered.spots()));
        figure.pickableProperty().set(offered.isOffered());
        display().momentProperty().get().ifPresent(this::show);
        showPicked(model.pickedProperty().get());
    }

    private PlayerDisplay display() {
        return model.display();
    }

    private void showPicked(List<Spot> picked) {
        var spots = asked.isPresent() ? picked : List.<Spot>of();
        syncing = true;
        figure.picked().retainAll(spots);
        figure.picked().addAll(spots);
        syncing = false;
    }
}
