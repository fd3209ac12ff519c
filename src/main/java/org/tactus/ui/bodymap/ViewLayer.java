package org.tactus.ui.bodymap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import org.tactus.body.Body;
import org.tactus.body.Bounds;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.choreography.Route;
import org.tactus.routine.Pressure;
import org.tactus.text.Messages;

/// The figure in one view with all that is marked on it, laid into the picture by a transform of
/// its own, so that two views with different frames can dissolve into each other.
final class ViewLayer extends Group {
    /// Room around the whole figure, in body heights.
    private static final double MARGIN = 0.015;

    private final Body body;
    private final View view;
    private final Affine map = new Affine();
    private final FigureLayer figure;
    private final ZoneLayer zones;
    private final SideLabels sides;
    private Optional<Bounds> frame = Optional.empty();
    private Optional<MapFit> fitted = Optional.empty();
    private Set<Spot> lit = Set.of();
    private Set<Spot> picked = Set.of();

    /// @param closest how much closer than at first it may be shown
    ViewLayer(Body body, View view, double closest, Messages messages) {
        this.body = body;
        this.view = view;
        this.figure = new FigureLayer(body, view, map, closest);
        this.zones = new ZoneLayer(body, view, map);
        this.sides = new SideLabels(body, view, messages);
        getStyleClass().add(view.id());
        getChildren().setAll(List.of(figure, zones, sides));
    }

    /// From body heights to pixels, as last fitted.
    Affine map() {
        return map;
    }

    /// What part of the body to show; empty for all of it. Seen after the next [#fit].
    void setFrame(Optional<Bounds> frame) {
        this.frame = frame;
    }

    void light(Map<Spot, Pressure> spots) {
        lit = Set.copyOf(spots.keySet());
        zones.light(spots);
    }

    void pick(Set<Spot> spots) {
        picked = Set.copyOf(spots);
        zones.pick(spots);
    }

    void aim(Optional<ZoneShape> aimed) {
        zones.aim(aimed);
    }

    void offer(Set<Spot> spots) {
        zones.offer(spots);
    }

    void leaveOut(Set<Spot> spots) {
        zones.leaveOut(spots);
    }

    void setPickable(boolean pickable) {
        zones.setPickable(pickable);
    }

    /// Draws those lines that are seen in this view.
    void trace(List<Route> routes) {
        zones.trace(
                routes.stream().filter(route -> route.view() == view).map(Route::points).toList());
    }

    /// Lays the frame into a picture of this size. What is drawn is drawn anew only where that
    /// changes the transform.
    void fit(Turn turn, double width, double height) {
        var shown = frame.orElseGet(() -> body.bounds(view).grown(MARGIN));
        var fit = new MapFit(shown, turn, width, height);
        if (!fitted.equals(Optional.of(fit))) {
            fitted = Optional.of(fit);
            fit.applyTo(map);
            figure.fit(width, height, fit.scale());
            zones.fit(width, height);
        }
        sides.place(map, width, height, marked());
    }

    private Collection<ZoneShape> marked() {
        Set<Spot> spots = new LinkedHashSet<>(lit);
        spots.addAll(picked);
        return body.shapes(view).stream()
                .filter(shape -> spots.contains(shape.spot()) || !shape.zone().mayBePressed())
                .toList();
    }
}
