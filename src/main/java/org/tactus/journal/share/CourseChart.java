package org.tactus.journal.share;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.tactus.body.Point;
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Trend;
import org.tactus.text.Messages;

/// Scores before sessions over time, with the median of the last five and the first week's.
final class CourseChart {
    private static final double LEFT = ReportWriter.MARGIN + 22;
    private static final double WIDTH = ReportWriter.RIGHT - LEFT - 14;
    private static final double HEIGHT = 132;
    private static final double SMALL = 7.5;
    private static final double DOT = 2.4;
    private static final int MOST = 10;
    private static final int LABELS = 5;

    private final Messages messages;
    private final Sheet sheet;

    CourseChart(Messages messages, Sheet sheet) {
        this.messages = messages;
        this.sheet = sheet;
    }

    /// Draws it from `y` on, 190 points high.
    void draw(Report report, double y) throws IOException {
        ReportWriter.heading(sheet, y, messages.get("report.course"));
        var trend = report.trend();
        double top = y + 20;
        grid(report.period(), top);
        var shown =
                trend.points().stream()
                        .filter(point -> report.period().contains(point.day()))
                        .toList();
        if (shown.isEmpty()) {
            note("report.course.none", top);
            return;
        }
        boolean early = trend.isTooEarly() || shown.stream().noneMatch(Trend.Point::counts);
        if (early) {
            note("report.course.early", top);
        } else {
            lines(trend, report.period(), top);
        }
        for (var point : shown) {
            double x = x(point.day(), report.period());
            if (point.counts()) {
                sheet.disc(x, y(point.score(), top), DOT, Ink.CLAY);
            } else {
                sheet.ring(x, y(point.score(), top), DOT, 0.8, Ink.CLAY);
            }
        }
        legend(early, shown.stream().anyMatch(point -> !point.counts()), top);
    }

    private void grid(Period period, double top) throws IOException {
        for (int score = 0; score <= MOST; score += 2) {
            double at = y(score, top);
            sheet.line(LEFT, at, LEFT + WIDTH, at, 0.5, Ink.BORDER);
            sheet.textTo(LEFT - 6, at + 2.6, SMALL, Ink.MUTED, Integer.toString(score));
        }
        var form = DateTimeFormatter.ofPattern("d MMM", messages.locale());
        long days = period.days() - 1;
        int labels = (int) Math.min(LABELS, period.days());
        for (int i = 0; i < labels; i++) {
            var day = period.first().plusDays(labels == 1 ? 0 : days * i / (labels - 1));
            double x = x(day, period);
            sheet.line(x, top + HEIGHT, x, top + HEIGHT + 3, 0.5, Ink.MUTED);
            sheet.textAround(x, top + HEIGHT + 12, SMALL, Ink.MUTED, day.format(form));
        }
    }

    private void lines(Trend trend, Period period, double top) throws IOException {
        double reference = y(trend.reference().orElseThrow(), top);
        sheet.dashed(LEFT, reference, LEFT + WIDTH, reference, 0.9, Ink.MUTED);
        var course =
                trend.course().stream()
                        .filter(level -> period.contains(level.day()))
                        .map(level -> new Point(x(level.day(), period), y(level.score(), top)))
                        .toList();
        sheet.polyline(course, 1.6, Ink.SAGE);
    }

    private void note(String key, double top) throws IOException {
        sheet.textTo(LEFT + WIDTH - 4, top + 10, 8.5, Ink.MUTED, messages.get(key));
    }

    private void legend(boolean early, boolean later, double top) throws IOException {
        double y = top + HEIGHT + 28;
        double x = LEFT;
        sheet.disc(x + 4, y - 2.6, DOT, Ink.CLAY);
        x = label(x + 12, y, "report.course.dot");
        if (later) {
            sheet.ring(x + 4, y - 2.6, DOT, 0.8, Ink.CLAY);
            x = label(x + 12, y, "report.course.later");
        }
        if (!early) {
            sheet.line(x, y - 2.6, x + 16, y - 2.6, 1.6, Ink.SAGE);
            x = label(x + 21, y, "report.course.median");
            sheet.dashed(x, y - 2.6, x + 16, y - 2.6, 0.9, Ink.MUTED);
            label(x + 21, y, "report.course.reference");
        }
    }

    /// Writes a word of the legend and answers where the next may begin.
    private double label(double x, double y, String key) throws IOException {
        var text = sheet.face().printable(messages.get(key));
        sheet.write(x, y, SMALL, Ink.MUTED, text, false);
        return x + sheet.face().width(text, SMALL) + 16;
    }

    private static double x(LocalDate day, Period period) {
        double days = Math.max(1, period.days() - 1);
        return LEFT + WIDTH * period.first().until(day, ChronoUnit.DAYS) / days;
    }

    private static double y(double score, double top) {
        return top + HEIGHT * (1 - score / MOST);
    }
}
