package org.tactus.body;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/// Reads `figure.json`, which keeps one half of nearly everything, and draws the other half.
final class FigureReader {
    private final Json figure;

    private FigureReader(Json figure) {
        this.figure = figure;
    }

    static Body read(InputStream in) {
        return new FigureReader(Json.read(in)).body();
    }

    private Body body() {
        var drawings = new EnumMap<View, Body.Drawing>(View.class);
        for (var view : View.values()) {
            drawings.put(view, drawing(view));
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
                new Polygon(outline.flattened()).bounds());
    }

    private Tone tone(Json node) {
        var kind = Term.find(Tone.Kind.class, node.text("kind")).orElseThrow();
        return new Tone(kind, whole(node.text("d")).toString());
    }

    private Relief relief(Json node) {
        var path = node.flag("mid") ? PathData.parse(node.text("d")) : whole(node.text("d"));
        double width = 0.0016 + 0.0011 * node.get("weight").number();
        return new Relief(
                node.text("kind"),
                node.get("strength").number(),
                Ribbon.along(path, width).toString());
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

    private ZoneShape shape(Json node) {
        var zone = Term.find(Zone.class, node.text("zone")).orElseThrow();
        var view = Term.find(View.class, node.text("view")).orElseThrow();
        var path = node.text("d");
        var polygon = new Polygon(PathData.parse(path).flattened());
        return new ZoneShape(
                zone,
                zone.paired() ? view.right() : Side.MIDLINE,
                view,
                path,
                polygon,
                node.get("axis").items().map(Json::point).toList(),
                node.get("label").point(),
                node.get("area").number());
    }
}
