package org.tactus.body;

import static org.tactus.body.FigureReader.items;
import static org.tactus.body.FigureReader.point;
import static org.tactus.body.FigureReader.text;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `hands.json`.
final class HandsReader {
    /// The width of a line of weight 1, in hand lengths.
    private static final double LINE = 0.012;

    private HandsReader() {}

    static List<ImplementShape> read(InputStream in) {
        return items(JsonMapper.shared().readTree(in).get("shapes"))
                .map(HandsReader::shape)
                .toList();
    }

    private static ImplementShape shape(JsonNode node) {
        var outline = PathData.parse(text(node, "d"));
        var box = node.get("bounds");
        return new ImplementShape(
                text(node, "id"),
                node.get("handed").asBoolean(),
                outline.toString(),
                new PathData(outline.segments().subList(0, 1 + node.get("strokes").asInt())).toString(),
                items(node.path("fill")).map(JsonNode::asString).toList(),
                items(node.get("tones")).map(HandsReader::tone).toList(),
                items(node.get("lines")).map(HandsReader::line).toList(),
                fade(node.path("fade")),
                contact(node),
                new Bounds(number(box, 0), number(box, 1), number(box, 2), number(box, 3)));
    }

    private static Tone tone(JsonNode node) {
        return new Tone(Term.find(Tone.Kind.class, text(node, "kind")).orElseThrow(), text(node, "d"));
    }

    private static Relief line(JsonNode node) {
        double width = LINE * (0.5 + node.get("weight").asDouble());
        return new Relief(
                text(node, "kind"),
                1,
                Ribbon.along(PathData.parse(text(node, "d")), width).toString());
    }

    private static Optional<ImplementShape.Fade> fade(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new ImplementShape.Fade(
                        new Point(number(node, 0), number(node, 1)),
                        new Point(number(node, 2), number(node, 3)),
                        number(node, 4),
                        number(node, 5)));
    }

    private static ImplementShape.Contact contact(JsonNode node) {
        var bar = node.path("segment");
        return new ImplementShape.Contact(
                point(node.get("anchor")),
                items(node.get("circles"))
                        .map(pad -> new ImplementShape.Pad(point(pad), number(pad, 2)))
                        .toList(),
                bar.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new ImplementShape.Bar(point(bar.get(0)), point(bar.get(1)), number(bar, 2))));
    }

    private static double number(JsonNode array, int index) {
        return array.get(index).asDouble();
    }
}
