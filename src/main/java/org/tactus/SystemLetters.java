package org.tactus;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.body.PathData;
import org.tactus.body.Point;
import org.tactus.journal.share.OtherLetters;

/// The letters of the fonts that are installed here, shaped by the JDK: Arabic joined, Chinese and
/// Japanese from whatever font has them. Nothing of it is loaded before a text needs it.
final class SystemLetters implements OtherLetters {
    private static final Logger log = LoggerFactory.getLogger(SystemLetters.class);

    /// Outlines are taken at this size, so that nothing is rounded.
    private static final int LARGE = 100;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Optional<Optional<Font>> found = Optional.empty();

    @Override
    public boolean has(int codePoint) {
        return font().filter(font -> font.canDisplay(codePoint)).isPresent();
    }

    @Override
    public double width(String text) {
        return layout(text).map(layout -> layout.getAdvance() / (double) LARGE).orElse(0.0);
    }

    @Override
    public PathData outline(String text) {
        var segments = new ArrayList<PathData.Segment>();
        layout(text)
                .ifPresent(
                        layout -> {
                            var path = layout.getOutline(null).getPathIterator(null);
                            var ends = new double[6];
                            var here = new Point(0, 0);
                            for (; !path.isDone(); path.next()) {
                                var segment = segment(path.currentSegment(ends), ends, here);
                                segments.add(segment);
                                here = end(segment, here);
                            }
                        });
        return new PathData(segments);
    }

    private Optional<TextLayout> layout(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : font().map(font -> new TextLayout(text, font, EXACT));
    }

    /// The JDK's own name for whatever the system has.
    private Optional<Font> font() {
        if (found.isEmpty()) {
            found = Optional.of(find());
        }
        return found.get();
    }

    private static Optional<Font> find() {
        // Only outlines are wanted: no second toolkit beside the window's.
        System.setProperty("java.awt.headless", "true");
        try {
            var font = new Font(Font.SANS_SERIF, Font.PLAIN, LARGE);
            font.canDisplay('a');
            return Optional.of(font);
        } catch (RuntimeException | LinkageError e) {
            log.info("No letters of the system: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static PathData.Segment segment(int kind, double[] ends, Point from) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> new PathData.Move(point(ends, 0));
            case PathIterator.SEG_LINETO -> new PathData.Line(point(ends, 0));
            case PathIterator.SEG_QUADTO -> raised(from, point(ends, 0), point(ends, 2));
            case PathIterator.SEG_CUBICTO ->
                    new PathData.Curve(point(ends, 0), point(ends, 2), point(ends, 4));
            default -> new PathData.Close();
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

    private static Point point(double[] ends, int at) {
        return new Point(ends[at] / LARGE, ends[at + 1] / LARGE);
    }
}
