package org.tactus.body;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `figure.json`, which keeps one half of nearly everything, and draws the other half.
final class FigureReader {
    private final JsonNode figure;

    private FigureReader(JsonNode figure) {
        this.figure = figure;
    }

    static Body read(InputStream in) {
        return new FigureReader(JsonMapper.shared().readTree(in)).body();
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
                view == View.SOLE ? whole(figure.get("sole").asString()) : PathData.parse(text(figure, "outline"));
        return new Body.Drawing(
                outline.toString(),
                items(figure.get("tones").get(view.id())).map(this::tone).toList(),
                items(figure.get("lines").get(view.id())).map(this::relief).toList(),
                new Polygon(outline.flattened()).bounds());
    }

    private Tone tone(JsonNode node) {
        var kind = Term.find(Tone.Kind.class, text(node, "kind")).orElseThrow();
        return new Tone(kind, whole(text(node, "d")).toString());
    }

    private Relief relief(JsonNode node) {
        var path = node.get("mid").asBoolean() ? PathData.parse(text(node, "d")) : whole(text(node, "d"));
        double width = 0.0016 + 0.0011 * node.get("weight").asDouble();
        return new Relief(
                text(node, "kind"),
                node.get("strength").asDouble(),
                Ribbon.along(path, width).toString());
    }

    /// Both halves of what is kept as one.
    private static PathData whole(String half) {
        var path = PathData.parse(half);
        return new PathData(Stream.concat(path.segments().stream(), path.mirrored().segments().stream())
                .toList());
    }

    private List<ZoneShape> shapes() {
        var shapes = new ArrayList<ZoneShape>();
        items(figure.get("zones")).map(this::shape).forEach(shape -> {
            shapes.add(shape);
            if (shape.zone().paired()) {
                shapes.add(shape.mirrored());
            }
        });
        return shapes;
    }

    private ZoneShape shape(JsonNode node) {
        var zone = Term.find(Zone.class, text(node, "zone")).orElseThrow();
        var view = Term.find(View.class, text(node, "view")).orElseThrow();
        var path = text(node, "d");
        var polygon = new Polygon(PathData.parse(path).flattened());
        return new ZoneShape(
                zone,
                zone.paired() ? view.right() : Side.MIDLINE,
                view,
                path,
                polygon,
                items(node.get("axis")).map(FigureReader::point).toList(),
                point(node.get("label")),
                node.get("area").asDouble());
    }

    static Point point(JsonNode pair) {
        return new Point(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    static Stream<JsonNode> items(JsonNode array) {
        return array.values().stream();
    }
}
