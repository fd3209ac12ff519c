package org.tactus.journal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.session;
import static org.tactus.journal.look.Sessions.spot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.body.Side;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.text.Messages;

class SessionTableTest {
    private static final String HEAD = "date,routine,minutes,before,after,zones,notes\r\n";

    @Test
    void aSessionIsALine() throws IOException {
        var entry =
                session(day(0))
                        .played(Duration.ofSeconds(690))
                        .before(6)
                        .before(spot(Zone.SACRUM, Side.MIDLINE), 7)
                        .after(3)
                        .note("Slept well")
                        .entry();

        assertEquals(
                HEAD
                        + "2026-03-02 20:00,Lower-back ease,12,7,3,"
                        + "\"Flat bone above the tailbone; Lower back muscles, left\",Slept well\r\n",
                written(List.of(entry)));
    }

    @Test
    void whatWasNotSaidStaysEmpty() throws IOException {
        assertEquals(
                HEAD + "2026-03-02 20:00,Lower-back ease,12,,,,\r\n",
                written(List.of(session(day(0)).entry())));
    }

    @Test
    void theEarliestComesFirst() throws IOException {
        var lines = written(List.of(session(day(1)).entry(), session(day(0)).entry())).lines();

        assertEquals(
                List.of("date", "2026-03-02 20:00", "2026-03-03 20:00"),
                lines.map(line -> line.substring(0, line.indexOf(','))).toList());
    }

    @Test
    void quotesCommasAndLineBreaksStandInQuotes() throws IOException {
        assertEquals("\"a \"\"b\"\", c\nd\"", note("a \"b\", c\nd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"})
    void noTextIsAFormula(String note) throws IOException {
        assertEquals("'" + note, note(note));
    }

    @Property
    void everyTextComesBackFromItsCell(@ForAll String text) throws IOException {
        var cell = note(text);
        var unquoted =
                cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell;
        var readable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertTrue(unquoted.equals(readable) || unquoted.equals("'" + readable), unquoted);
    }

    private static String note(String note) throws IOException {
        var table = written(List.of(session(day(0)).note(note).entry()));
        var start = HEAD + "2026-03-02 20:00,Lower-back ease,12,,,,";
        assertTrue(table.startsWith(start) && table.endsWith("\r\n"), table);
        return table.substring(start.length(), table.length() - 2);
    }

    private static String written(List<Entry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        new SessionTable(Messages.in(Locale.ENGLISH), Entry::title).write(entries, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
