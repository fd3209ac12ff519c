package org.tactus.journal.share;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// Sessions as a table for spreadsheets: CSV after RFC 4180 in UTF-8, one session a line, the
/// earliest first.
///
/// A spreadsheet takes a text that begins like a formula for one, and may run it. Such a text gets
/// an apostrophe in front, as people write it in spreadsheets themselves.
public final class SessionTable {
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Messages messages;
    private final Wording wording;
    private final Function<Entry, String> titles;

    /// @param titles what the routine of an entry is called
    public SessionTable(Messages messages, Function<Entry, String> titles) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.titles = titles;
    }

    /// Writes all `entries` and leaves `out` open.
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(
                writer,
                List.of(
                        messages.get("table.date"),
                        messages.get("table.routine"),
                        messages.get("table.minutes"),
                        messages.get("table.before"),
                        messages.get("table.after"),
                        messages.get("table.zones"),
                        messages.get("table.notes")));
        for (var entry : entries.stream().sorted(Comparator.comparing(Entry::begun)).toList()) {
            line(
                    writer,
                    List.of(
                            entry.begun().format(DATE),
                            titles.apply(entry),
                            Long.toString(Math.round(entry.played().toSeconds() / 60.0)),
                            entry.before().map(SessionTable::worst).orElse(""),
                            entry.after().map(SessionTable::worst).orElse(""),
                            entry.before().map(before -> SoreSpots.of(before, wording)).orElse(""),
                            entry.note()));
        }
        writer.flush();
    }

    private static String worst(Feeling feeling) {
        return Integer.toString(feeling.worst());
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(
                cells.stream().map(SessionTable::cell).collect(Collectors.joining(",")) + LINE_END);
    }

    private static String cell(String text) {
        var harmless = isLikeFormula(text) ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static boolean isLikeFormula(String text) {
        var start = text.stripLeading();
        return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    }
}
