package org.tactus.ui.bodymap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;

/// Picking zones on the figure: the pointer or the arrow keys aim at one, a click, a touch or Space
/// picks it or lets it go, Enter only picks it. Zones that are never pressed can be aimed at, to
/// learn their name, but not picked.
final class ZonePicker {
    private final Body body;
    private final Supplier<Affine> map;
    private final ObservableSet<Spot> picked = FXCollections.observableSet();
    private final ObjectProperty<Optional<ZoneShape>> aimed =
            new SimpleObjectProperty<>(Optional.empty());
    private Set<Spot> offered = Set.of();
    private boolean everywhere;
    private View view = View.BACK;
    private Optional<Point2D> pointer = Optional.empty();

    ZonePicker(Body body, Supplier<Affine> map) {
        this.body = body;
        this.map = map;
    }

    ObservableSet<Spot> picked() {
        return picked;
    }

    ReadOnlyObjectProperty<Optional<ZoneShape>> aimedProperty() {
        return aimed;
    }

    /// Where the pointer is, in pixels; empty while the keys aim.
    Optional<Point2D> pointer() {
        return pointer;
    }

    /// Only these spots can be aimed at and picked; none: all of them.
    void offer(Set<Spot> spots) {
        offered = spots;
        release();
    }

    /// Whether also the zones that are never pressed can be picked: what is sore may be anywhere.
    void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }

    void look(View at) {
        view = at;
        release();
    }

    /// Aims at nothing any more.
    void release() {
        pointer = Optional.empty();
        aimed.set(Optional.empty());
    }

    void pointed(MouseEvent event) {
        pointer = Optional.of(new Point2D(event.getX(), event.getY()));
        aimed.set(at(event.getX(), event.getY()));
    }

    void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            pointed(event);
            toggle();
            event.consume();
        }
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.UP -> step(0, -1);
            case KeyCode.DOWN -> step(0, 1);
            case KeyCode.LEFT -> step(-1, 0);
            case KeyCode.RIGHT -> step(1, 0);
            case KeyCode.SPACE -> toggle();
            case KeyCode.ENTER -> {
                if (!isAimedByKeys() || isAimedAtPicked()) {
                    // Whoever has nothing more to say goes on, wherever the mouse lies.
                    return;
                }
                toggle();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int dx, int dy) {
        var steps = new ZoneSteps(shapes(), map.get());
        pointer = Optional.empty();
        aimed.set(aimed.get().map(from -> steps.next(from, dx, dy).orElse(from)).or(steps::first));
    }

    private void toggle() {
        aimed.get()
                .filter(shape -> everywhere || shape.zone().mayBePressed())
                .map(ZoneShape::spot)
                .ifPresent(
                        spot -> {
                            if (!picked.remove(spot)) {
                                picked.add(spot);
                            }
                        });
    }

    private boolean isAimedByKeys() {
        return aimed.get().isPresent() && pointer.isEmpty();
    }

    private boolean isAimedAtPicked() {
        return aimed.get().map(ZoneShape::spot).filter(picked::contains).isPresent();
    }

    private boolean isOffered(ZoneShape shape) {
        return offered.isEmpty() || offered.contains(shape.spot());
    }

    private List<ZoneShape> shapes() {
        return body.shapes(view).stream().filter(this::isOffered).toList();
    }

    /// The zone at a place in pixels.
    Optional<ZoneShape> at(double x, double y) {
        try {
            var place = map.get().inverseTransform(x, y);
            return body.zoneAt(view, place.getX(), place.getY()).filter(this::isOffered);
        } catch (NonInvertibleTransformException _) {
            return Optional.empty();
        }
    }
}
