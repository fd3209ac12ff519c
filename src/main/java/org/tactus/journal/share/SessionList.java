package org.tactus.journal.share;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// The sessions of a report on one page after the other, the latest first.
final class SessionList {
    private static final double DATE = ReportWriter.MARGIN;
    private static final double ROUTINE = DATE + 86;
    private static final double MINUTES = ROUTINE + 146;
    private static final double BEFORE = MINUTES + 40;
    private static final double AFTER = BEFORE + 32;
    private static final double WHERE = AFTER + 16;
    private static final double ROW = 15;
    private static final double NOTE_ROW = 10.5;
    private static final double SIZE = 8.5;
    private static final double SMALL = 7.5;
    private static final int NOTE_LINES = 3;
    private static final int WHERE_LINES = 4;

    private final Messages messages;
    private final Wording wording;
    private final Function<Entry, String> titles;
    private final Sheet sheet;
    private final boolean withNotes;

    SessionList(Messages messages, Function<Entry, String> titles, Sheet sheet, boolean withNotes) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.titles = titles;
        this.sheet = sheet;
        this.withNotes = withNotes;
    }

    /// Draws the list from `y` to the foot of the page.
    ///
    /// @return the sessions for which there was no room
    List<Entry> draw(List<Entry> sessions, double y) throws IOException {
        ReportWriter.heading(sheet, y, messages.get("report.table"));
        if (sessions.isEmpty()) {
            sheet.text(DATE, y + 26, 9, Ink.MUTED, messages.get("report.table.none"));
            return List.of();
        }
        head(y + 20);
        double row = y + 36;
        for (int i = 0; i < sessions.size(); i++) {
            var entry = sessions.get(i);
            var where = where(entry);
            var notes = notes(entry);
            double below = row + (Math.max(0, where.size() - 1) + notes.size()) * NOTE_ROW;
            if (below > ReportWriter.BOTTOM - ROW) {
                return sessions.subList(i, sessions.size());
            }
            session(entry, row);
            for (var line : where) {
                sheet.write(WHERE, row, SIZE, Ink.TEXT, line, false);
                row += NOTE_ROW;
            }
            row -= where.isEmpty() ? 0 : NOTE_ROW;
            for (var line : notes) {
                row += NOTE_ROW;
                sheet.write(ROUTINE, row, SMALL, Ink.MUTED, line, false);
            }
            sheet.line(DATE, row + 4.6, ReportWriter.RIGHT, row + 4.6, 0.4, Ink.BORDER);
            row += ROW;
        }
        return List.of();
    }

    private void head(double y) throws IOException {
        sheet.text(DATE, y, SMALL, Ink.MUTED, messages.get("report.table.date"));
        sheet.text(ROUTINE, y, SMALL, Ink.MUTED, messages.get("report.table.routine"));
        sheet.textTo(MINUTES, y, SMALL, Ink.MUTED, messages.get("report.table.minutes"));
        sheet.textTo(BEFORE, y, SMALL, Ink.MUTED, messages.get("report.table.before"));
        sheet.textTo(AFTER, y, SMALL, Ink.MUTED, messages.get("report.table.after"));
        sheet.text(WHERE, y, SMALL, Ink.MUTED, messages.get("report.table.where"));
        sheet.line(DATE, y + 5, ReportWriter.RIGHT, y + 5, 0.8, Ink.MUTED);
    }

    private List<String> notes(Entry entry) throws IOException {
        return withNotes
                ? sheet.face().lines(entry.note(), SMALL, ReportWriter.RIGHT - ROUTINE, NOTE_LINES)
                : List.of();
    }

    private void session(Entry entry, double y) throws IOException {
        var form = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", messages.locale());
        long minutes = Math.round(entry.played().toSeconds() / 60.0);
        sheet.text(DATE, y, SIZE, Ink.TEXT, entry.begun().format(form));
        fitted(ROUTINE, y, MINUTES - ROUTINE - 22, titles.apply(entry));
        sheet.textTo(MINUTES, y, SIZE, Ink.TEXT, Long.toString(minutes));
        sheet.textTo(BEFORE, y, SIZE, Ink.TEXT, worst(entry.before()));
        sheet.textTo(AFTER, y, SIZE, Ink.TEXT, worst(entry.after()));
    }

    private List<String> where(Entry entry) throws IOException {
        var spots = entry.before().map(before -> SoreSpots.of(before, wording)).orElse("");
        return sheet.face().lines(spots, SIZE, ReportWriter.RIGHT - WHERE, WHERE_LINES);
    }

    private void fitted(double x, double y, double width, String text) throws IOException {
        sheet.write(x, y, SIZE, Ink.TEXT, sheet.face().fitting(text, SIZE, width), false);
    }

    private String worst(Optional<Feeling> feeling) {
        return feeling.map(it -> Integer.toString(it.worst()))
                .orElseGet(() -> messages.get("report.unknown"));
    }
}
