package org.tactus.ui.bodymap;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Transform;
import org.tactus.body.Relief;
import org.tactus.body.Tone;

/// The strokes of the pen that figure and hands have in common: measured paths as nodes, coloured
/// by their style classes.
final class Drawn {
    /// JavaFX counts a Gaussian blur by its reach, the measurements by its deviation.
    private static final double REACH = 2.2;

    private Drawn() {}

    static SVGPath path(String data, String... styleClasses) {
        var path = new SVGPath();
        path.setContent(data);
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().setAll(styleClasses);
        return path;
    }

    static List<SVGPath> tones(List<Tone> tones, Tone.Kind kind, String styleClass) {
        return tones.stream()
                .filter(tone -> tone.kind() == kind)
                .map(tone -> path(tone.path(), styleClass))
                .toList();
    }

    /// Lines of the surface, each with its kind as a second class and `faint` where it was not
    /// clearly measured.
    static List<SVGPath> lines(List<Relief> lines, String styleClass) {
        return lines.stream().map(line -> line(line, styleClass)).toList();
    }

    private static SVGPath line(Relief line, String styleClass) {
        var path = path(line.path(), styleClass, line.kind());
        path.setFillRule(FillRule.NON_ZERO);
        if (line.strength() < 0.5) {
            path.getStyleClass().add("faint");
        }
        return path;
    }

    /// Shapes in the units of `map`, as one group in pixels.
    static Group mapped(Transform map, List<? extends Node> shapes) {
        var inner = new Group();
        inner.getChildren().addAll(shapes);
        inner.getTransforms().add(map);
        return new Group(inner);
    }

    static void blur(Node node, double deviation) {
        node.setEffect(new GaussianBlur(Math.min(63, deviation * REACH)));
    }
}
