package org.tactus.journal.share;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.tactus.body.PathData;
import org.tactus.body.Point;

/// One page A4 to draw on, in points from its upper left corner.
final class Sheet implements AutoCloseable {
    static final double WIDTH = PDRectangle.A4.getWidth();
    static final double HEIGHT = PDRectangle.A4.getHeight();

    /// How far a quarter of a circle's control points are from its ends, in radii.
    private static final double ARC = 0.5523;

    private static final int BUTT = 0;
    private static final int ROUND = 1;

    /// How thick the strokes are, in sizes, that make a text bold.
    private static final double BOLD = 0.025;

    private final PDPageContentStream content;
    private final Typeface face;

    /// A new page.
    Sheet(PDDocument document, Typeface face) throws IOException {
        this(document, added(document), face);
    }

    private Sheet(PDDocument document, PDPage page, Typeface face) throws IOException {
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.face = face;
    }

    private static PDPage added(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    /// A page that was drawn on before.
    static Sheet again(PDDocument document, PDPage page, Typeface face) throws IOException {
        return new Sheet(document, page, face);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    Typeface face() {
        return face;
    }

    /// Writes from `x` on; the letters stand on `y`.
    void text(double x, double y, double size, Ink ink, String text) throws IOException {
        write(x, y, size, ink, face.printable(text), false);
    }

    /// As [#text], but bold.
    void bold(double x, double y, double size, Ink ink, String text) throws IOException {
        write(x, y, size, ink, face.printable(text), true);
    }

    /// As [#text], but ending at `x`.
    void textTo(double x, double y, double size, Ink ink, String text) throws IOException {
        var printable = face.printable(text);
        write(x - face.width(printable, size), y, size, ink, printable, false);
    }

    /// As [#text], but in the middle around `x`.
    void textAround(double x, double y, double size, Ink ink, String text) throws IOException {
        var printable = face.printable(text);
        write(x - face.width(printable, size) / 2, y, size, ink, printable, false);
    }

    /// Writes a text that is printable already.
    void write(double x, double y, double size, Ink ink, String printable, boolean bold)
            throws IOException {
        if (face.isSet(printable)) {
            set(x, y, size, ink, printable, bold);
        } else {
            draw(x, y, size, ink, printable, bold);
        }
    }

    /// The strokes of letters may cross each other, and are black there too.
    private void draw(double x, double y, double size, Ink ink, String printable, boolean bold)
            throws IOException {
        fillWith(ink);
        strokeWith(ink, bold ? size * BOLD : 0);
        trace(face.outline(printable), new Point(x, y), size);
        if (bold) {
            content.fillAndStroke();
        } else {
            content.fill();
        }
    }

    private void set(double x, double y, double size, Ink ink, String printable, boolean bold)
            throws IOException {
        content.beginText();
        content.setFont(face.font(), (float) size);
        fillWith(ink);
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        strokeWith(ink, size * BOLD);
        content.newLineAtOffset((float) x, (float) (HEIGHT - y));
        content.showText(printable);
        content.endText();
    }

    void line(double x1, double y1, double x2, double y2, double width, Ink ink)
            throws IOException {
        strokeWith(ink, width);
        moveTo(x1, y1);
        lineTo(x2, y2);
        content.stroke();
    }

    /// A line through several points, with round corners.
    void polyline(List<Point> points, double width, Ink ink) throws IOException {
        strokeWith(ink, width);
        content.setLineJoinStyle(ROUND);
        content.setLineCapStyle(ROUND);
        moveTo(points.getFirst());
        for (var point : points.subList(1, points.size())) {
            lineTo(point);
        }
        content.stroke();
        content.setLineCapStyle(BUTT);
    }

    void dashed(double x1, double y1, double x2, double y2, double width, Ink ink)
            throws IOException {
        content.setLineDashPattern(new float[] {4, 3}, 0);
        line(x1, y1, x2, y2, width, ink);
        content.setLineDashPattern(new float[0], 0);
    }

    void rectangle(double x, double y, double width, double height, Ink ink) throws IOException {
        fillWith(ink);
        content.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
        content.fill();
    }

    void disc(double x, double y, double radius, Ink ink) throws IOException {
        circle(x, y, radius);
        fillWith(ink);
        content.fill();
    }

    void ring(double x, double y, double radius, double width, Ink ink) throws IOException {
        disc(x, y, radius, Ink.PAPER);
        circle(x, y, radius);
        strokeWith(ink, width);
        content.stroke();
    }

    /// Fills a path of the figure.
    ///
    /// @param origin where its origin lies on the page
    /// @param scale points to a body height
    void fill(PathData path, Point origin, double scale, Ink ink) throws IOException {
        fillWith(ink);
        trace(path, origin, scale);
        content.fillEvenOdd();
    }

    /// Draws the edge of a path of the figure.
    void stroke(PathData path, Point origin, double scale, double width, Ink ink)
            throws IOException {
        strokeWith(ink, width);
        trace(path, origin, scale);
        content.stroke();
    }

    private void trace(PathData path, Point origin, double scale) throws IOException {
        for (var segment : path.segments()) {
            switch (segment) {
                case PathData.Move(var to) -> moveTo(origin.plus(to.times(scale)));
                case PathData.Line(var to) -> lineTo(origin.plus(to.times(scale)));
                case PathData.Curve(var out, var in, var to) ->
                        curveTo(
                                origin.plus(out.times(scale)),
                                origin.plus(in.times(scale)),
                                origin.plus(to.times(scale)));
                case PathData.Close() -> content.closePath();
            }
        }
    }

    private void circle(double x, double y, double radius) throws IOException {
        double arm = ARC * radius;
        moveTo(x + radius, y);
        curveTo(x + radius, y + arm, x + arm, y + radius, x, y + radius);
        curveTo(x - arm, y + radius, x - radius, y + arm, x - radius, y);
        curveTo(x - radius, y - arm, x - arm, y - radius, x, y - radius);
        curveTo(x + arm, y - radius, x + radius, y - arm, x + radius, y);
        content.closePath();
    }

    private void moveTo(Point to) throws IOException {
        moveTo(to.x(), to.y());
    }

    private void moveTo(double x, double y) throws IOException {
        content.moveTo((float) x, (float) (HEIGHT - y));
    }

    private void lineTo(Point to) throws IOException {
        lineTo(to.x(), to.y());
    }

    private void lineTo(double x, double y) throws IOException {
        content.lineTo((float) x, (float) (HEIGHT - y));
    }

    private void curveTo(Point out, Point in, Point to) throws IOException {
        curveTo(out.x(), out.y(), in.x(), in.y(), to.x(), to.y());
    }

    private void curveTo(double x1, double y1, double x2, double y2, double x3, double y3)
            throws IOException {
        content.curveTo(
                (float) x1,
                (float) (HEIGHT - y1),
                (float) x2,
                (float) (HEIGHT - y2),
                (float) x3,
                (float) (HEIGHT - y3));
    }

    private void fillWith(Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void strokeWith(Ink ink, double width) throws IOException {
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth((float) width);
    }
}
