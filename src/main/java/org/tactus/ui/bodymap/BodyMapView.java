package org.tactus.ui.bodymap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.tactus.body.Body;
import org.tactus.body.Bounds;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.choreography.Route;
import org.tactus.choreography.Scene;
import org.tactus.routine.Pressure;
import org.tactus.text.Messages;

/// The receiver's figure in one view, framed and turned, with zones marked and hands at work. Where
/// it is [pickable][#pickableProperty], a person picks zones on it; the picked ones are in
/// [#picked].
public final class BodyMapView extends Region {
    private static final double PREFERRED = 400;
    /// Between the pointer and the hint above it.
    private static final double HINT_GAP = 16;

    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BACK);
    private final ObjectProperty<Optional<Bounds>> frame =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Turn> turn = new SimpleObjectProperty<>(Turn.HEAD_UP);
    private final BooleanProperty pickable = new SimpleBooleanProperty();
    private final BooleanProperty still = new SimpleBooleanProperty();

    private final Body body;
    private final Messages messages;
    private final BodyMapWords words;
    private final ZonePicker picker;
    private final Map<View, ViewLayer> layers = new EnumMap<>(View.class);
    private final Group shown = new Group();
    private final Dissolve dissolve = new Dissolve();
    private final Optional<HandsView> hands;
    private final PictureEdge edge = new PictureEdge();
    private final SpotBeads beads = new SpotBeads();
    private final Label hint = new Label();
    private final Rectangle window = new Rectangle();
    private Map<Spot, Pressure> lit = Map.of();
    private Set<Spot> offered = Set.of();
    private Set<Spot> out = Set.of();
    private List<Route> routes = List.of();
    private Optional<Scene.Turning> turning = Optional.empty();
    /// Whether the change that comes needs no softening: the scene turns by itself.
    private boolean seamless;

    /// A map without hands, to show and to pick zones.
    public BodyMapView(Body body, Messages messages) {
        this(body, Optional.empty(), messages);
    }

    /// A map on which the giver's hands work, see [#show].
    public BodyMapView(Body body, Hands hands, Messages messages) {
        this(body, Optional.of(new HandsView(hands)), messages);
    }

    private BodyMapView(Body body, Optional<HandsView> hands, Messages messages) {
        this.body = body;
        this.hands = hands;
        this.messages = messages;
        this.words = new BodyMapWords(messages);
        this.picker = new ZonePicker(body, () -> current().map());
        build();
        bind();
    }

    private void build() {
        getStyleClass().add("body-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        shown.setMouseTransparent(true);
        shown.setManaged(false);
        hint.getStyleClass().add("body-map-hint");
        hint.setWrapText(true);
        hint.setVisible(false);
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        setClip(window);
        var picture = new Group(shown, dissolve);
        picture.setManaged(false);
        getChildren().add(picture);
        hands.ifPresent(getChildren()::add);
        getChildren().addAll(edge, beads, hint);
        arrange();
    }

    private void bind() {
        view.subscribe((before, _) -> changed(before));
        frame.subscribe((_, _) -> changed(view.get()));
        turn.subscribe((_, _) -> changed(view.get()));
        pickable.subscribe(this::setPicking);
        picker.aimedProperty().subscribe(this::aim);
        picker.picked().addListener((SetChangeListener<Spot>) _ -> repick());
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                picker.release();
                            }
                        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> whilePicking(() -> picker.pointed(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> whilePicking(picker::release));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> whilePicking(this::requestFocus));
        addEventHandler(
                MouseEvent.MOUSE_CLICKED, event -> whilePicking(() -> picker.clicked(event)));
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

    /// Offers only these spots to be picked, and marks them; none: all are offered.
    public void offer(Set<Spot> spots) {
        offered = Set.copyOf(spots);
        picker.offer(offered);
        layers.values().forEach(layer -> layer.offer(offered));
    }

    /// Hatches the spots that hands leave out today.
    public void leaveOut(Set<Spot> spots) {
        out = Set.copyOf(spots);
        layers.values().forEach(layer -> layer.leaveOut(out));
    }

    /// Lets also the zones be picked that are never pressed: what is sore may be anywhere.
    public void pickEverywhere() {
        picker.setEverywhere(true);
    }

    /// Writes a few characters on a bead on each of these spots, and on no others.
    public void label(Map<Spot, String> spots) {
        beads.show(spots);
        requestLayout();
    }

    /// The spot at a place in this region, as it was last laid out.
    public Optional<Spot> spotAt(double x, double y) {
        return picker.at(x, y).map(ZoneShape::spot);
    }

    /// The spot that the pointer or the keys aim at.
    public Optional<Spot> aimed() {
        return picker.aimedProperty().get().map(ZoneShape::spot);
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
            layers.values().forEach(layer -> layer.light(lit));
            requestLayout();
        }
    }

    /// Draws the lines along which hands travel, fine and dashed, each in its view; empty for none.
    public void trace(List<Route> lines) {
        if (!routes.equals(lines)) {
            routes = List.copyOf(lines);
            layers.values().forEach(layer -> layer.trace(routes));
        }
    }

    /// Shows one instant: its view and frame, its hands. Cheap enough for every frame.
    public void show(Scene scene) {
        boolean turned = turning.isPresent() || scene.turning().isPresent();
        if (!turning.equals(scene.turning())) {
            turning = scene.turning();
            turning.ifPresent(other -> layer(other.other()).setFrame(Optional.of(other.frame())));
        }
        if (view.get() != scene.view() || !frame.get().equals(Optional.of(scene.frame()))) {
            seamless = turned;
            view.set(scene.view());
            frame.set(Optional.of(scene.frame()));
            seamless = false;
        }
        if (turned) {
            arrange();
        }
        hands.ifPresent(view -> view.show(scene.hands()));
    }

    /// Where a place on the figure lies in this region, as it was last laid out.
    public Point2D position(Point place) {
        return current().map().transform(place.x(), place.y());
    }

    private ViewLayer current() {
        return layer(view.get());
    }

    private ViewLayer layer(View of) {
        return layers.computeIfAbsent(of, this::newLayer);
    }

    private ViewLayer newLayer(View of) {
        double closest = hands.isPresent() ? SoftPicture.CLOSER : SoftPicture.ROOM;
        var layer = new ViewLayer(body, of, closest, messages);
        layer.light(lit);
        layer.trace(routes);
        layer.pick(picker.picked());
        layer.offer(offered);
        layer.leaveOut(out);
        layer.setPickable(pickable.get());
        return layer;
    }

    /// View, frame or turn are others now: what was seen fades away over what is seen.
    private void changed(View before) {
        if (!still.get() && !seamless) {
            dissolve.from(shown);
        }
        if (before != view.get()) {
            picker.look(view.get());
            describe();
        }
        current().setFrame(frame.get());
        arrange();
        requestLayout();
    }

    /// Lays the present view, and the one that it turns from or to, above each other. The order is
    /// always the same and the lower one is whole while the upper one is fainter: so nothing jumps
    /// as they change places.
    private void arrange() {
        var present = current();
        var other = turning.map(Scene.Turning::other).filter(of -> of != view.get());
        if (other.isEmpty()) {
            present.setOpacity(1);
            setShown(List.of(present));
            return;
        }
        boolean presentBelow = view.get().compareTo(other.get()) < 0;
        double share = turning.map(Scene.Turning::share).orElse(0.0);
        double below = presentBelow ? 1 - share : share;
        var lower = presentBelow ? present : layer(other.get());
        var upper = presentBelow ? layer(other.get()) : present;
        lower.setOpacity(Math.min(1, 2 * below));
        upper.setOpacity(1 - below);
        setShown(List.of(lower, upper));
    }

    private void setShown(List<ViewLayer> now) {
        if (!shown.getChildren().equals(now)) {
            shown.getChildren().setAll(now);
            requestLayout();
        }
    }

    private void whilePicking(Runnable action) {
        if (pickable.get()) {
            action.run();
        }
    }

    private void setPicking(boolean on) {
        setFocusTraversable(on);
        layers.values().forEach(layer -> layer.setPickable(on));
        setAccessibleRole(on ? AccessibleRole.BUTTON : AccessibleRole.IMAGE_VIEW);
        picker.release();
        describe();
    }

    private void aim(Optional<ZoneShape> aimed) {
        current().aim(aimed);
        hint.setVisible(aimed.isPresent());
        describe();
        requestLayout();
    }

    private void repick() {
        layers.values().forEach(layer -> layer.pick(picker.picked()));
        describe();
        requestLayout();
    }

    /// Says what a screen reader reads and what the hint shows.
    private void describe() {
        var aimed = picker.aimedProperty().get();
        aimed.ifPresent(shape -> hint.setText(words.hint(shape)));
        setAccessibleText(
                aimed.map(shape -> words.spoken(shape, picker.picked().contains(shape.spot())))
                        .orElseGet(() -> words.map(view.get(), picker.picked())));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        window.setWidth(width);
        window.setHeight(height);
        shown.getChildren().forEach(layer -> ((ViewLayer) layer).fit(turn.get(), width, height));
        hands.ifPresent(
                view -> view.fit(body.outline(this.view.get()), current().map(), width, height));
        edge.fit(width, height);
        beads.place(body, this.view.get(), current().map());
        placeHint(width);
    }

    /// Beside the pointer, or above the zone that the keys aim at; always whole.
    private void placeHint(double width) {
        picker.aimedProperty()
                .get()
                .ifPresent(
                        shape -> {
                            var at =
                                    picker.pointer()
                                            .orElseGet(
                                                    () ->
                                                            position(
                                                                    new Point(
                                                                            shape.centre().x(),
                                                                            shape.bounds()
                                                                                    .minY())));
                            double wide = Math.min(hint.prefWidth(-1), width);
                            hint.resize(wide, hint.prefHeight(wide));
                            double x = at.getX() - hint.getWidth() / 2;
                            double y = at.getY() - hint.getHeight() - HINT_GAP;
                            hint.relocate(
                                    snapPositionX(
                                            Math.clamp(x, 0, Math.max(0, width - hint.getWidth()))),
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
