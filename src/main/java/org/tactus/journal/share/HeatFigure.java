package org.tactus.journal.share;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tactus.body.Body;
import org.tactus.body.PathData;
import org.tactus.body.Point;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.journal.look.Heat;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// The figure from the front and the back, and the soles where one was sore, each place in the
/// colour of its mean score with the number on it; beside it the places by name.
final class HeatFigure {
    private static final double FIGURE = 266;
    private static final double SOLES = 60;
    private static final double FRONT_X = ReportWriter.MARGIN + 66;
    private static final double BACK_X = ReportWriter.MARGIN + 208;
    private static final double LIST_X = ReportWriter.MARGIN + 296;
    private static final double NAME_X = LIST_X + 12;
    private static final double SIZE = 8.5;
    private static final double SMALL = 7.5;
    private static final double LABEL = 6;
    private static final int NAME_LINES = 2;
    private static final double ROW = 17;
    private static final double NAME_ROW = 10;

    /// So much room what stands under the list needs.
    private static final double UNDER = 56;

    /// How far inside the figure's outermost finger its side is written.
    private static final double SIDES = 22;

    /// A dot of this size fits under a label of two digits.
    private static final double DISC = 4.6;

    private static final Comparator<Map.Entry<Spot, Heat.Warmth>> ORDER =
            Comparator.<Map.Entry<Spot, Heat.Warmth>>comparingInt(spot -> -spot.getValue().chosen())
                    .thenComparingDouble(spot -> -spot.getValue().before().orElse(0))
                    .thenComparing(spot -> spot.getKey().zone())
                    .thenComparing(spot -> spot.getKey().side());

    private final Messages messages;
    private final Body body;
    private final Sheet sheet;

    HeatFigure(Messages messages, Body body, Sheet sheet) {
        this.messages = messages;
        this.body = body;
        this.sheet = sheet;
    }

    /// Draws it from `y` on, 340 points high.
    void draw(Heat heat, double y) throws IOException {
        ReportWriter.heading(sheet, y, messages.get("report.where"));
        double top = y + 34;
        figure(View.FRONT, heat, new Point(FRONT_X, top), FIGURE);
        figure(View.BACK, heat, new Point(BACK_X, top), FIGURE);
        var chosen =
                heat.spots().entrySet().stream()
                        .filter(spot -> spot.getValue().chosen() > 0)
                        .sorted(ORDER)
                        .toList();
        if (chosen.isEmpty()) {
            sheet.text(LIST_X, top, 9, Ink.MUTED, messages.get("report.where.none"));
            return;
        }
        boolean soles =
                chosen.stream()
                        .anyMatch(
                                spot ->
                                        body.shapes(View.SOLE).stream()
                                                .anyMatch(
                                                        shape ->
                                                                shape.spot()
                                                                        .equals(spot.getKey())));
        list(chosen, top - 10, top + FIGURE - UNDER - (soles ? SOLES : 0));
        if (soles) {
            double scale = SOLES / body.bounds(View.SOLE).height();
            figure(View.SOLE, heat, new Point(LIST_X + 50, top + FIGURE - SOLES), scale);
        }
    }

    /// @param origin where the middle of the figure's upper end is
    /// @param scale points to a body height
    private void figure(View view, Heat heat, Point origin, double scale) throws IOException {
        var outline = PathData.parse(body.outline(view));
        sheet.fill(outline, origin, scale, Ink.SKIN);
        for (var shape : body.shapes(view).reversed()) {
            var warmth = heat.at(shape.spot()).filter(it -> it.chosen() > 0);
            if (warmth.isPresent()) {
                sheet.fill(PathData.parse(shape.path()), origin, scale, ink(warmth.get()));
            }
        }
        for (var line : body.lines(view)) {
            sheet.fill(PathData.parse(line.path()), origin, scale, Ink.OUTLINE);
        }
        sheet.stroke(outline, origin, scale, 0.7, Ink.OUTLINE);
        numbers(view, heat, origin, scale);
        var bounds = body.bounds(view);
        double above = origin.y() + bounds.minY() * scale - 6;
        sheet.textAround(
                origin.x(), above, SMALL, Ink.MUTED, messages.get("report.view." + view.id()));
        double inset = view == View.SOLE ? 4 : SIDES;
        side(view.left(), origin.x() + bounds.minX() * scale + inset, above);
        side(view.right(), origin.x() + bounds.maxX() * scale - inset, above);
    }

    private void side(Side side, double x, double y) throws IOException {
        sheet.textAround(x, y, SMALL, Ink.MUTED, messages.get("report.side." + side.id()));
    }

    private void numbers(View view, Heat heat, Point origin, double scale) throws IOException {
        for (var shape : body.shapes(view)) {
            var warmth = heat.at(shape.spot()).filter(it -> it.chosen() > 0);
            if (warmth.isPresent()) {
                var at = origin.plus(shape.centre().times(scale));
                var ink = ink(warmth.get());
                var text = Long.toString(Math.round(warmth.get().before().orElse(0)));
                sheet.disc(at.x(), at.y(), DISC, ink);
                sheet.textAround(at.x(), at.y() + LABEL * 0.36, LABEL, ink.over(), text);
            }
        }
    }

    private static Ink ink(Heat.Warmth warmth) {
        return Ink.heat(warmth.before().orElse(0));
    }

    /// @param end where what stands under the list begins at the latest
    private void list(List<Map.Entry<Spot, Heat.Warmth>> spots, double y, double end)
            throws IOException {
        var wording = new Wording(messages);
        double right = ReportWriter.RIGHT;
        double[] columns = {right - 78, right - 40, right};
        double row = y;
        sheet.text(LIST_X, row, SMALL, Ink.MUTED, messages.get("report.where.place"));
        sheet.textTo(columns[0], row, SMALL, Ink.MUTED, messages.get("report.where.times"));
        sheet.textTo(columns[1], row, SMALL, Ink.MUTED, messages.get("report.where.before"));
        sheet.textTo(columns[2], row, SMALL, Ink.MUTED, messages.get("report.where.change"));
        int listed = 0;
        for (var spot : spots) {
            var warmth = spot.getValue();
            var name =
                    sheet.face()
                            .lines(
                                    wording.spot(spot.getKey()),
                                    SIZE,
                                    columns[0] - 20 - NAME_X,
                                    NAME_LINES);
            if (row + ROW + (name.size() - 1) * NAME_ROW > end) {
                break;
            }
            listed++;
            row += ROW;
            sheet.line(LIST_X, row - 11.5, right, row - 11.5, 0.4, Ink.BORDER);
            sheet.disc(LIST_X + 4, row - 2.8, 3.4, ink(warmth));
            number(columns[0], row, Integer.toString(warmth.chosen()));
            number(columns[1], row, tenths(warmth.before().orElse(0)));
            number(
                    columns[2],
                    row,
                    warmth.change().isPresent()
                            ? Scores.change(warmth.change().getAsDouble(), messages.locale())
                            : messages.get("report.unknown"));
            for (var line : name) {
                sheet.write(NAME_X, row, SIZE, Ink.TEXT, line, false);
                row += NAME_ROW;
            }
            row -= NAME_ROW;
        }
        if (listed < spots.size()) {
            row += 15;
            sheet.text(
                    NAME_X,
                    row,
                    SMALL,
                    Ink.MUTED,
                    messages.get("report.where.more", spots.size() - listed));
        }
        row += 18;
        for (var line :
                sheet.face().lines(messages.get("report.where.note"), SMALL, right - LIST_X, 3)) {
            sheet.write(LIST_X, row, SMALL, Ink.MUTED, line, false);
            row += 10;
        }
    }

    private void number(double x, double y, String text) throws IOException {
        sheet.textTo(x, y, SIZE, Ink.TEXT, text);
    }

    private String tenths(double score) {
        return Scores.text(Math.round(score * 10) / 10.0, messages.locale());
    }
}
