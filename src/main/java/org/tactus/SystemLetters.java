package org.tactus;

import java.util.ArrayList;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.tactus.body.PathData;
import org.tactus.body.Point;
import org.tactus.journal.share.OtherLetters;

/// The letters of the fonts that are installed here, shaped as the window shapes them: Arabic
/// joined, Chinese and Japanese from whatever font has them. For any thread: nothing of it is in a
/// window.
final class SystemLetters implements OtherLetters {
    /// Outlines are taken at this size, so that nothing is rounded.
    private static final int LARGE = 100;

    /// No font has a letter here: Unicode keeps this place free.
    private static final int NO_LETTER = 0xFDD0;

    /// What is missing everywhere is drawn as what can only be missing.
    @Override
    public boolean has(int codePoint) {
        return !outline(Character.toString(codePoint))
                .equals(outline(Character.toString(NO_LETTER)));
    }

    @Override
    public double width(String text) {
        return text(text).getLayoutBounds().getWidth() / LARGE;
    }

    @Override
    public PathData outline(String text) {
        var segments = new ArrayList<PathData.Segment>();
        var here = new Point(0, 0);
        // What is made of two shapes is a path; the other one is empty.
        var path = (Path) Shape.union(text(text), new Rectangle());
        for (var element : path.getElements()) {
            var segment = segment(element, here);
            segments.add(segment);
            here = end(segment, here);
        }
        return new PathData(segments);
    }

    private static Text text(String text) {
        var shaped = new Text(text);
        shaped.setFont(Font.font("SansSerif", LARGE));
        return shaped;
    }

    private static PathData.Segment segment(PathElement element, Point from) {
        return switch (element) {
            case MoveTo move -> new PathData.Move(point(move.getX(), move.getY()));
            case LineTo line -> new PathData.Line(point(line.getX(), line.getY()));
            case QuadCurveTo curve ->
                    raised(
                            from,
                            point(curve.getControlX(), curve.getControlY()),
                            point(curve.getX(), curve.getY()));
            case CubicCurveTo curve ->
                    new PathData.Curve(
                            point(curve.getControlX1(), curve.getControlY1()),
                            point(curve.getControlX2(), curve.getControlY2()),
                            point(curve.getX(), curve.getY()));
            case ClosePath _ -> new PathData.Close();
            default -> throw new IllegalStateException("no letter has this: " + element);
        };
    }

    /// A curve with one control point as the same curve with two.
    private static PathData.Segment raised(Point from, Point control, Point to) {
        double third = 2.0 / 3;
        return new PathData.Curve(from.mix(control, third), to.mix(control, third), to);
    }

    private static Point end(PathData.Segment segment, Point before) {
        return switch (segment) {
            case PathData.Move(var to) -> to;
            case PathData.Line(var to) -> to;
            case PathData.Curve(_, _, var to) -> to;
            case PathData.Close _ -> before;
        };
    }

    private static Point point(double x, double y) {
        return new Point(x / LARGE, y / LARGE);
    }
}
