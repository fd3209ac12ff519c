package org.tactus.body;

import java.io.InputStream;
import java.util.List;

/// Reads `hands.json`.
final class HandsReader {
    /// The width of a line of weight 1, in hand lengths.
    private static final double LINE = 0.012;

    private HandsReader() {}

    static List<ImplementShape> read(InputStream in) {
        return Measured.read(in).get("shapes").items().map(HandsReader::shape).toList();
    }

    private static ImplementShape shape(Measured node) {
        var outline = PathData.parse(node.text("d"));
        var box = node.get("bounds");
        return new ImplementShape(
                node.text("id"),
                node.flag("handed"),
                outline.toString(),
                new PathData(outline.segments().subList(0, 1 + (int) node.number("strokes")))
                        .toString(),
                node.find("fill").stream().flatMap(Measured::items).map(Measured::string).toList(),
                node.get("tones").items().map(HandsReader::tone).toList(),
                node.get("lines").items().map(HandsReader::line).toList(),
                node.find("fade").map(HandsReader::fade),
                contact(node),
                new Bounds(box.number(0), box.number(1), box.number(2), box.number(3)));
    }

    private static Tone tone(Measured node) {
        return new Tone(node.term(Tone.Kind.class, "kind"), node.text("d"));
    }

    private static Relief line(Measured node) {
        double width = LINE * (0.5 + node.number("weight"));
        return new Relief(
                node.text("kind"),
                1,
                Ribbon.along(PathData.parse(node.text("d")), width).toString());
    }

    private static ImplementShape.Fade fade(Measured node) {
        return new ImplementShape.Fade(
                new Point(node.number(0), node.number(1)),
                new Point(node.number(2), node.number(3)),
                node.number(4),
                node.number(5));
    }

    private static ImplementShape.Contact contact(Measured node) {
        return new ImplementShape.Contact(
                node.get("anchor").point(),
                node.get("circles")
                        .items()
                        .map(pad -> new ImplementShape.Pad(pad.point(), pad.number(2)))
                        .toList(),
                node.find("segment")
                        .map(
                                bar ->
                                        new ImplementShape.Bar(
                                                bar.get(0).point(),
                                                bar.get(1).point(),
                                                bar.number(2))));
    }
}
