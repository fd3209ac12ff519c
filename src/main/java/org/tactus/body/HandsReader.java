package org.tactus.body;

import java.io.InputStream;
import java.util.List;

/// Reads `hands.json`.
final class HandsReader {
    /// The width of a line of weight 1, in hand lengths.
    private static final double LINE = 0.012;

    private HandsReader() {}

    static List<ImplementShape> read(InputStream in) {
        return Json.read(in).get("shapes").items().map(HandsReader::shape).toList();
    }

    private static ImplementShape shape(Json node) {
        var outline = PathData.parse(node.text("d"));
        var box = node.get("bounds");
        return new ImplementShape(
                node.text("id"),
                node.flag("handed"),
                outline.toString(),
                new PathData(outline.segments().subList(0, 1 + (int) node.get("strokes").number()))
                        .toString(),
                node.find("fill").stream().flatMap(Json::items).map(Json::string).toList(),
                node.get("tones").items().map(HandsReader::tone).toList(),
                node.get("lines").items().map(HandsReader::line).toList(),
                node.find("fade").map(HandsReader::fade),
                contact(node),
                new Bounds(number(box, 0), number(box, 1), number(box, 2), number(box, 3)));
    }

    private static Tone tone(Json node) {
        return new Tone(
                Term.find(Tone.Kind.class, node.text("kind")).orElseThrow(), node.text("d"));
    }

    private static Relief line(Json node) {
        double width = LINE * (0.5 + node.get("weight").number());
        return new Relief(
                node.text("kind"),
                1,
                Ribbon.along(PathData.parse(node.text("d")), width).toString());
    }

    private static ImplementShape.Fade fade(Json node) {
        return new ImplementShape.Fade(
                new Point(number(node, 0), number(node, 1)),
                new Point(number(node, 2), number(node, 3)),
                number(node, 4),
                number(node, 5));
    }

    private static ImplementShape.Contact contact(Json node) {
        return new ImplementShape.Contact(
                node.get("anchor").point(),
                node.get("circles")
                        .items()
                        .map(pad -> new ImplementShape.Pad(pad.point(), number(pad, 2)))
                        .toList(),
                node.find("segment")
                        .map(
                                bar ->
                                        new ImplementShape.Bar(
                                                bar.get(0).point(),
                                                bar.get(1).point(),
                                                number(bar, 2))));
    }

    private static double number(Json array, int index) {
        return array.get(index).number();
    }
}
