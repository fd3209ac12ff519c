package org.tactus.body;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.tactus.later.Later;

/// Reads `figure.json`, which keeps one half of nearly everything, and draws the other half.
final class FigureReader {
    private final Measured figure;

    private FigureReader(Measured figure) {
        this.figure = figure;
    }

    static Body read(InputStream in) {
        return new FigureReader(Measured.read(in)).body();
    }

    private Body body() {
        var drawings = new EnumMap<View, Later<Body.Drawing>>(View.class);
        for (var view : View.values()) {
            drawings.put(view, new Later<>(() -> drawing(view)));
        }
        return new Body(drawings, shapes());
    }

    private Body.Drawing drawing(View view) {
        var outline =
                view == View.SOLE
                        ? whole(figure.text("sole"))
                        : PathData.parse(figure.text("outline"));
        return new Body.Drawing(
                outline.toString(),
                figure.get("tones").get(view.id()).items().map(this::tone).toList(),
                figure.get("lines").get(view.id()).items().map(this::relief).toList(),
                new Polygon(outline).bounds());
    }

    private Tone tone(Measured node) {
        var kind = node.term(Tone.Kind.class, "kind");
        return new Tone(kind, whole(node.text("d")).toString());
    }

    private Relief relief(Measured node) {
        var path = node.flag("mid") ? PathData.parse(node.text("d")) : whole(node.text("d"));
        double width = 0.0016 + 0.0011 * node.number("weight");
        return new Relief(
                node.text("kind"), node.number("strength"), Ribbon.along(path, width).toString());
    }

    /// Both halves of what is kept as one.
    private static PathData whole(String half) {
        var path = PathData.parse(half);
        return new PathData(
                Stream.concat(path.segments().stream(), path.mirrored().segments().stream())
                        .toList());
    }

    private List<ZoneShape> shapes() {
        var shapes = new ArrayList<ZoneShape>();
        figure.get("zones")
                .items()
                .map(this::shape)
                .forEach(
                        shape -> {
                            shapes.add(shape);
                            if (shape.zone().paired()) {
                                shapes.add(shape.mirrored());
                            }
                        });
        return shapes;
    }

    private ZoneShape shape(Measured node) {
        var zone = node.term(Zone.class, "zone");
        var view = node.term(View.class, "view");
        var path = node.text("d");
        var polygon = new Polygon(PathData.parse(path));
        return new ZoneShape(
                zone,
                zone.paired() ? view.right() : Side.MIDLINE,
                view,
                path,
                polygon,
                node.get("axis").items().map(Measured::point).toList(),
                node.get("label").point(),
                node.number("area"));
    }
}
