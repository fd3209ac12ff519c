package org.tactus.ui.bodymap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.tactus.body.Body;
import org.tactus.body.Point;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Pressure;

/// What is marked on the figure in one view: zones lit by their pressure, picked or aimed at, zones
/// not to press hatched, and the path of the stroke.
final class ZoneLayer extends Group {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final PseudoClass PICKABLE = PseudoClass.getPseudoClass("pickable");
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    /// The states of what shows a pressure, the lightest first.
    static final List<PseudoClass> PRESSURES = pressures();

    private final Map<ZoneShape, SVGPath> zones = new LinkedHashMap<>();
    private final SVGPath casing = Drawn.path("", "stroke-path-casing");
    private final SVGPath path = Drawn.path("", "stroke-path");
    private final Rectangle window = new Rectangle();
    private final Group content;
    private Set<Spot> lit = Set.of();
    private Set<Spot> picked = Set.of();
    private Set<Spot> out = Set.of();
    private Optional<ZoneShape> aimed = Optional.empty();
    private Set<Spot> offered = Set.of();
    private boolean pickable;

    ZoneLayer(Body body, View view, Affine map) {
        // What is hit first is drawn last, above what it covers.
        for (var shape : body.shapes(view).reversed()) {
            var drawn = Drawn.path(shape.path(), "zone");
            if (!shape.zone().mayBePressed()) {
                drawn.getStyleClass().add("no-press");
            }
            zones.put(shape, drawn);
        }
        var inside = Drawn.mapped(map, List.copyOf(zones.values()));
        content = new Group(inside, Drawn.mapped(map, List.of(casing, path)));
        content.setClip(window);
        changed();
    }

    void fit(double width, double height) {
        window.setWidth(width);
        window.setHeight(height);
        changed();
    }

    /// Tints the given zones by their pressure and no others.
    void light(Map<Spot, Pressure> lit) {
        this.lit = Set.copyOf(lit.keySet());
        zones.forEach(
                (shape, drawn) -> {
                    var pressure = Optional.ofNullable(lit.get(shape.spot()));
                    for (int level = Pressure.LIGHTEST; level <= Pressure.DEEPEST; level++) {
                        int here = level;
                        drawn.pseudoClassStateChanged(
                                PRESSURES.get(level - 1),
                                pressure.filter(of -> of.level() == here).isPresent());
                    }
                });
        changed();
    }

    void pick(Set<Spot> picked) {
        this.picked = Set.copyOf(picked);
        zones.forEach(
                (shape, drawn) ->
                        drawn.pseudoClassStateChanged(PICKED, picked.contains(shape.spot())));
        changed();
    }

    void aim(Optional<ZoneShape> aimed) {
        this.aimed = aimed;
        zones.forEach(
                (shape, drawn) ->
                        drawn.pseudoClassStateChanged(
                                AIMED, aimed.filter(shape::equals).isPresent()));
        changed();
    }

    /// Hatches the spots that hands leave out today, as those that are never pressed.
    void leaveOut(Set<Spot> spots) {
        out = Set.copyOf(spots);
        zones.forEach(
                (shape, drawn) -> drawn.pseudoClassStateChanged(OUT, out.contains(shape.spot())));
        changed();
    }

    /// Marks the spots that are offered to be picked among others.
    void offer(Set<Spot> spots) {
        offered = Set.copyOf(spots);
        zones.forEach(
                (shape, drawn) ->
                        drawn.pseudoClassStateChanged(OFFERED, offered.contains(shape.spot())));
        setPickable(pickable);
    }

    /// Whether to show the borders of the zones that are offered, for a person to choose among.
    void setPickable(boolean pickable) {
        this.pickable = pickable;
        zones.forEach(
                (shape, drawn) ->
                        drawn.pseudoClassStateChanged(
                                PICKABLE,
                                pickable && (offered.isEmpty() || offered.contains(shape.spot()))));
        changed();
    }

    /// Draws the lines of a stroke.
    void trace(List<List<Point>> lines) {
        var data = lines.stream().map(ZoneLayer::data).collect(Collectors.joining());
        casing.setContent(data);
        path.setContent(data);
        changed();
    }

    /// Draws anew what is marked, and keeps it as a picture until the next change, except where a
    /// person picks: there every move of the pointer changes it. The picture belongs to a group of
    /// its own, which is replaced: the platform does not notice every change within a group that it
    /// keeps. A zone without colour would be drawn all the same, so that it is hidden.
    private void changed() {
        zones.forEach(
                (shape, drawn) ->
                        drawn.setVisible(
                                pickable
                                        || !shape.zone().mayBePressed()
                                        || lit.contains(shape.spot())
                                        || picked.contains(shape.spot())
                                        || out.contains(shape.spot())
                                        || aimed.filter(shape::equals).isPresent()));
        if (pickable && !getChildren().isEmpty() && !getChildren().getFirst().isCache()) {
            return;
        }
        var picture = new Group(content);
        picture.setCache(!pickable);
        getChildren().setAll(List.of(picture));
    }

    private static String data(List<Point> line) {
        return line.stream()
                .map(point -> String.format(Locale.ROOT, "%.5f %.5f", point.x(), point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static List<PseudoClass> pressures() {
        var all = new ArrayList<PseudoClass>();
        for (int level = Pressure.LIGHTEST; level <= Pressure.DEEPEST; level++) {
            all.add(PseudoClass.getPseudoClass("pressure-" + level));
        }
        return List.copyOf(all);
    }
}
