package org.tactus.journal.share;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tactus.body.Body;
import org.tactus.journal.Entry;
import org.tactus.machine.FreshId;
import org.tactus.text.Messages;

/// Prints a report as PDF: pages A4, drawn throughout, with its typeface in it. The first says how
/// it went and where, the others list the sessions.
public final class ReportWriter {
    static final double MARGIN = 48;
    static final double RIGHT = Sheet.WIDTH - MARGIN;
    static final double BOTTOM = Sheet.HEIGHT - 66;

    private static final double SMALL = 8;

    private final Messages messages;
    private final Body body;
    private final Function<Entry, String> titles;
    private final OtherLetters letters;

    /// @param titles what the routine of an entry is called
    /// @param letters for names and notes in other scripts
    public ReportWriter(
            Messages messages, Body body, Function<Entry, String> titles, OtherLetters letters) {
        this.letters = letters;
        this.messages = messages;
        this.body = body;
        this.titles = titles;
    }

    /// Writes the whole file and leaves `out` open.
    public void write(Report report, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var face = new Typeface(document, letters, messages.get("report.unprintable"));
            document.getDocumentInformation().setTitle(messages.get("report.title"));
            document.getDocumentInformation().setCreator(messages.get("app.title"));
            document.getDocumentCatalog().setLanguage(messages.locale().toLanguageTag());
            try (var sheet = new Sheet(document, face)) {
                head(sheet, report);
                facts(sheet, report, 142);
                new CourseChart(messages, sheet).draw(report, 206);
                new HeatFigure(messages, body, sheet).draw(report.heat(), 420);
            }
            var sessions = report.sessions();
            do {
                try (var sheet = new Sheet(document, face)) {
                    var list = new SessionList(messages, titles, sheet, report.notes());
                    sessions = list.draw(sessions, MARGIN + 12);
                }
            } while (!sessions.isEmpty());
            feet(document, face);
            document.getDocument().getTrailer().setItem(COSName.ID, id());
            document.save(out);
        }
    }

    /// What the file is known by. PDFBox would make it with [java.security], see [FreshId].
    private static COSArray id() {
        var id = new COSString(FreshId.make().toString());
        return new COSArray(List.of(id, id));
    }

    /// Under every page, when it is known how many there are.
    private void feet(PDDocument document, Typeface face) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (var sheet = Sheet.again(document, document.getPage(i), face)) {
                foot(sheet, i + 1, pages);
            }
        }
    }

    /// What stands above a part.
    static void heading(Sheet sheet, double y, String text) throws IOException {
        sheet.bold(MARGIN, y, 12, Ink.TEXT, text);
        sheet.line(MARGIN, y + 6, RIGHT, y + 6, 0.6, Ink.BORDER);
    }

    private void head(Sheet sheet, Report report) throws IOException {
        var period = report.period();
        var name = report.name().isBlank() ? messages.get("report.nameless") : report.name();
        double width = RIGHT - MARGIN;
        sheet.bold(MARGIN, 66, 22, Ink.CLAY, messages.get("report.title"));
        sheet.textTo(
                RIGHT,
                66,
                10,
                Ink.TEXT,
                messages.get("report.period", day(period.first()), day(period.last())));
        sheet.write(MARGIN, 88, 13, Ink.TEXT, sheet.face().fitting(name, 13, width), true);
        sheet.text(MARGIN, 103, SMALL, Ink.MUTED, messages.get("report.made", day(report.made())));
        sheet.rectangle(MARGIN, 112, width, 1.4, Ink.CLAY);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", messages.locale()));
    }

    private void facts(Sheet sheet, Report report, double y) throws IOException {
        var sessions = report.sessions();
        var trend = report.trend();
        boolean early = trend.isTooEarly();
        long breathed = minutes(sessions, Entry::breathed);
        int column = 0;
        fact(sheet, column++, y, text(sessions.size()), "report.sessions");
        fact(sheet, column++, y, text(minutes(sessions, Entry::played)), "report.minutes");
        if (breathed > 0) {
            fact(sheet, column++, y, text(breathed), "report.breathing");
        }
        fact(sheet, column++, y, score(trend.reference(), early), "report.first-week");
        fact(sheet, column, y, score(trend.now(), early), "report.now");
    }

    private void fact(Sheet sheet, int column, double y, String value, String key)
            throws IOException {
        double width = (RIGHT - MARGIN) / 5;
        double x = MARGIN + column * width;
        sheet.bold(x, y, 18, Ink.TEXT, value);
        double below = y + 12;
        for (var line : sheet.face().lines(messages.get(key), 7.5, width - 10, 2)) {
            sheet.write(x, below, 7.5, Ink.MUTED, line, false);
            below += 9.5;
        }
    }

    private static long minutes(List<Entry> sessions, Function<Entry, Duration> length) {
        var sum = sessions.stream().map(length).reduce(Duration.ZERO, Duration::plus);
        return Math.round(sum.toSeconds() / 60.0);
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private String score(OptionalDouble score, boolean early) {
        return score.isEmpty() || early
                ? messages.get("report.unknown")
                : Scores.text(score.getAsDouble(), messages.locale());
    }

    private void foot(Sheet sheet, int page, int pages) throws IOException {
        double y = Sheet.HEIGHT - 46;
        sheet.line(MARGIN, y - 12, RIGHT, y - 12, 0.6, Ink.BORDER);
        for (var line :
                sheet.face().lines(messages.get("report.notice"), 7.5, RIGHT - MARGIN - 70, 2)) {
            sheet.write(MARGIN, y, 7.5, Ink.MUTED, line, false);
            y += 10;
        }
        sheet.textTo(
                RIGHT, Sheet.HEIGHT - 46, 7.5, Ink.MUTED, messages.get("report.page", page, pages));
    }
}
