package org.tactus.ui.bodymap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.FadeTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.tactus.body.Body;
import org.tactus.body.Bounds;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Pressure;
import org.tactus.text.Messages;

/// The receiver's figure in one view, framed and turned, with zones marked. Where it is
/// [pickable][#pickableProperty], a person picks zones on it; the picked ones are in [#picked].
public final class BodyMapView extends Region {
    private static final Duration CROSS_FADE = Duration.millis(400);
    private static final double CORNER = 12;
    /// Room around the whole figure, in body heights.
    private static final double MARGIN = 0.015;
    private static final double PREFERRED = 400;

    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BACK);
    private final ObjectProperty<Optional<Bounds>> frame = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Turn> turn = new SimpleObjectProperty<>(Turn.HEAD_UP);
    private final BooleanProperty pickable = new SimpleBooleanProperty();
    private final BooleanProperty still = new SimpleBooleanProperty();

    private final Body body;
    private final Messages messages;
    private final Affine map = new Affine();
    private final ZonePicker picker;
    private final Map<View, FigureLayer> figures = new EnumMap<>(View.class);
    private final Group figureLayers = new Group();
    private final Group marks = new Group();
    private final Label hint = new Label();
    private final Rectangle window = new Rectangle();
    private Map<Spot, Pressure> lit = Map.of();
    private String path = "";
    private ZoneLayer zones;
    private SideLabels sides;

    public BodyMapView(Body body, Messages messages) {
        this.body = body;
        this.messages = messages;
        this.picker = new ZonePicker(body, map);
        this.zones = new ZoneLayer(body, view.get(), map);
        this.sides = new SideLabels(body, view.get(), messages);
        build();
        bind();
    }

    private void build() {
        getStyleClass().add("body-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        hint.getStyleClass().add("body-map-hint");
        hint.setVisible(false);
        for (var layer : new Group[] {figureLayers, marks}) {
            layer.setMouseTransparent(true);
            layer.setManaged(false);
        }
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        setClip(window);
        getChildren().addAll(figureLayers, marks, hint);
        figureLayers.getChildren().add(figure(view.get()));
        marks.getChildren().setAll(zones, sides);
        describe();
    }

    private void bind() {
        view.subscribe((before, now) -> show(before, now));
        frame.subscribe(this::requestLayout);
        turn.subscribe(this::requestLayout);
        pickable.subscribe(this::setPicking);
        picker.aimedProperty().subscribe(this::aim);
        picker.picked().addListener((SetChangeListener<Spot>) _ -> repick());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                picker.release();
            }
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> whilePicking(() -> picker.pointed(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> whilePicking(picker::release));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> whilePicking(this::requestFocus));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> whilePicking(() -> picker.clicked(event)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> whilePicking(() -> picker.pressed(event)));
    }

    /// From where the figure is seen; it changes with a soft cross-fade.
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /// The part of the body to show, in body heights; empty for all of it.
    public ObjectProperty<Optional<Bounds>> frameProperty() {
        return frame;
    }

    public ObjectProperty<Turn> turnProperty() {
        return turn;
    }

    /// Whether zones can be picked, by pointer, touch and keys.
    public BooleanProperty pickableProperty() {
        return pickable;
    }

    /// Whether to go without cross-fades.
    public BooleanProperty stillProperty() {
        return still;
    }

    /// What a person picked; may be changed from outside.
    public ObservableSet<Spot> picked() {
        return picker.picked();
    }

    /// Lights these spots in the tint of their pressure, and no others.
    public void light(Map<Spot, Pressure> spots) {
        if (!lit.equals(spots)) {
            lit = Map.copyOf(spots);
            zones.light(lit);
            requestLayout();
        }
    }

    /// Draws the path of a stroke as a fine dashed line: SVG path data in body heights, empty for none.
    public void trace(String data) {
        if (!path.equals(data)) {
            path = data;
            zones.trace(data);
        }
    }

    private void show(View before, View now) {
        picker.look(now);
        zones = new ZoneLayer(body, now, map);
        sides = new SideLabels(body, now, messages);
        zones.light(lit);
        zones.trace(path);
        zones.setPickable(pickable.get());
        repick();
        marks.getChildren().setAll(zones, sides);
        var next = figure(now);
        figureLayers.getChildren().setAll(figure(before), next);
        describe();
        requestLayout();
        if (still.get()) {
            settle(next);
        } else {
            var fade = new FadeTransition(CROSS_FADE, next);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.setOnFinished(_ -> settle(next));
            fade.play();
        }
    }

    /// Leaves only the figure that is seen, unless the view has changed again meanwhile.
    private void settle(FigureLayer shown) {
        shown.setOpacity(1);
        if (shown == figure(view.get())) {
            figureLayers.getChildren().setAll(shown);
        }
    }

    private FigureLayer figure(View of) {
        return figures.computeIfAbsent(of, seen -> new FigureLayer(body, seen, map));
    }

    private void whilePicking(Runnable action) {
        if (pickable.get()) {
            action.run();
        }
    }

    private void setPicking(boolean on) {
        setFocusTraversable(on);
        zones.setPickable(on);
        setAccessibleRole(on ? AccessibleRole.BUTTON : AccessibleRole.IMAGE_VIEW);
        picker.release();
        describe();
    }

    private void aim(Optional<ZoneShape> aimed) {
        zones.aim(aimed);
        hint.setVisible(aimed.isPresent());
        describe();
        requestLayout();
    }

    private void repick() {
        zones.pick(picker.picked());
        describe();
        requestLayout();
    }

    /// Says what a screen reader reads and what the hint shows.
    private void describe() {
        var words = new BodyMapWords(messages);
        var aimed = picker.aimedProperty().get();
        aimed.ifPresent(shape -> hint.setText(words.hint(shape)));
        setAccessibleText(aimed.map(shape -> words.spoken(shape, picker.picked().contains(shape.spot())))
                .orElseGet(() -> words.map(view.get(), picker.picked())));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        window.setWidth(width);
        window.setHeight(height);
        if (width <= 0 || height <= 0) {
            return;
        }
        var shown = frame.get().orElseGet(() -> body.bounds(view.get()).grown(MARGIN));
        var fit = new MapFit(shown, turn.get(), width, height);
        fit.applyTo(map);
        figures.values().forEach(figure -> figure.fit(width, height, fit.scale(), CORNER));
        zones.fit(width, height);
        sides.applyCss();
        sides.place(map, width, height, marked());
        placeHint(width);
    }

    private Collection<ZoneShape> marked() {
        Set<Spot> spots = new LinkedHashSet<>(lit.keySet());
        spots.addAll(picker.picked());
        return body.shapes(view.get()).stream()
                .filter(shape -> spots.contains(shape.spot()) || !shape.zone().mayBePressed())
                .toList();
    }

    /// Beside the pointer, or above the zone that the keys aim at; always whole.
    private void placeHint(double width) {
        picker.aimedProperty().get().ifPresent(shape -> {
            var at = picker.pointer()
                    .orElseGet(() -> map.transform(
                            shape.centre().x(), shape.bounds().minY()));
            hint.autosize();
            double x = at.getX() - hint.getWidth() / 2;
            double y = at.getY() - 1.6 * hint.getHeight();
            hint.relocate(
                    snapPositionX(Math.clamp(x, 0, Math.max(0, width - hint.getWidth()))),
                    snapPositionY(Math.max(0, y)));
        });
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED;
    }
}
