package org.tactus.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tactus.later.Later;

/// The measured figure: outline, tones, relief and the shapes of the zones, seen from the front,
/// the back and below the feet. Lengths in body heights, x to the picture's right from the midline,
/// y down from the crown (in the view of the soles from the tips of the toes). Immutable.
public final class Body {
    /// What lies over what: a hit belongs to the first.
    private static final Comparator<ZoneShape> UPPERMOST =
            Comparator.<ZoneShape>comparingInt(
                            shape ->
                                    switch (shape.zone().status()) {
                                        case NO_PRESS -> 0;
                                        case CAUTION -> 1;
                                        case OPEN -> 2;
                                    })
                    .thenComparingDouble(ZoneShape::area);

    private final Map<View, Later<Drawing>> drawings;
    private final List<ZoneShape> shapes;
    private final Map<View, List<ZoneShape>> byView;

    /// What is drawn of one view beneath the zones.
    ///
    /// @param outline SVG path data
    record Drawing(String outline, List<Tone> tones, List<Relief> lines, Bounds bounds) {}

    Body(Map<View, Later<Drawing>> drawings, List<ZoneShape> shapes) {
        this.drawings = new EnumMap<>(drawings);
        this.shapes = List.copyOf(shapes);
        this.byView = new EnumMap<>(View.class);
        for (var view : View.values()) {
            byView.put(
                    view,
                    shapes.stream()
                            .filter(shape -> shape.view() == view)
                            .sorted(UPPERMOST)
                            .toList());
        }
    }

    /// Reads the figure that comes with the application.
    public static Body load() {
        try (var figure =
                Objects.requireNonNull(
                        Body.class.getResourceAsStream("figure.json"), "figure.json")) {
            return FigureReader.read(figure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The silhouette as SVG path data; both feet in the view of the soles.
    public String outline(View view) {
        return drawing(view).outline();
    }

    /// Patches of shade and light, the broadest of each kind first.
    public List<Tone> tones(View view) {
        return drawing(view).tones();
    }

    /// The drawn lines of the surface.
    public List<Relief> lines(View view) {
        return drawing(view).lines();
    }

    /// The rectangle around the silhouette.
    public Bounds bounds(View view) {
        return drawing(view).bounds();
    }

    private Drawing drawing(View view) {
        return Objects.requireNonNull(drawings.get(view)).get();
    }

    /// Every shape of every zone.
    public List<ZoneShape> shapes() {
        return shapes;
    }

    /// The shapes of a view, uppermost first.
    public List<ZoneShape> shapes(View view) {
        return Objects.requireNonNull(byView.get(view));
    }

    /// The shapes of a zone, in every view and on both sides.
    public List<ZoneShape> shapes(Zone zone) {
        return shapes.stream().filter(shape -> shape.zone() == zone).toList();
    }

    /// The shape of a zone on a side; empty where it cannot be seen in this view.
    public Optional<ZoneShape> shape(Zone zone, Side side, View view) {
        return shapes(view).stream()
                .filter(shape -> shape.zone() == zone && shape.side() == side)
                .findFirst();
    }

    /// The zone at a place of the figure: no-press before caution before open, then the smaller.
    public Optional<ZoneShape> zoneAt(View view, double x, double y) {
        return shapes(view).stream().filter(shape -> shape.contains(x, y)).findFirst();
    }
}
