package org.tactus.journal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.look.Sessions.SPOT;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.evening;
import static org.tactus.journal.look.Sessions.session;
import static org.tactus.journal.look.Sessions.spot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Period;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

class ReportTest {
    private static final Path SCREENS =
            Path.of(System.getProperty("tactus.target", "target"), "screens");
    private static final Period QUARTER = new Period(day(0), day(83));
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final ReportWriter WRITER =
            new ReportWriter(MESSAGES, Body.load(), Entry::title, OtherLetters.NONE);

    @Test
    void itIsTwoPagesThatSayWhoAndWhenAndHow() throws IOException {
        try (var document = Loader.loadPDF(written(report("Zoë Müller", months(), false)))) {
            draw(document);
            var text = text(document);

            assertEquals(2, document.getNumberOfPages());
            for (var said :
                    List.of(
                            "Massage journal",
                            "Zoë Müller",
                            "2 March 2026 – 24 May 2026",
                            "It is not medical care",
                            "median of the last five",
                            "Lower back muscles, left",
                            "Sole of the foot, right",
                            "1 of 2",
                            "2 of 2")) {
                assertTrue(text.contains(said), said);
            }
        }
    }

    @Test
    void notesArePrintedOnlyIfTheyAreAskedFor() throws IOException {
        var entries = List.of(session(day(0)).note("slept on the sofa").entry());

        assertFalse(text(report("A", entries, false)).contains("sofa"));
        assertTrue(text(report("A", entries, true)).contains("sofa"));
    }

    @Test
    void fewSessionsAreTooEarlyForATrend() throws IOException {
        var text = text(report("A", List.of(session(day(0)).before(4).after(3).entry()), false));

        assertTrue(text.contains("Too early to see a trend"), text);
        assertFalse(text.contains("median of the first week"), text);
    }

    @Test
    void breathingIsNamedWhereThereWasAnyAndSorenessIsTheWord() throws IOException {
        var whole = session(day(0)).before(4).entry();
        var none = whole.withPlayed(whole.played(), Duration.ZERO, List.of(), whole.ending());

        assertTrue(text(report("A", List.of(whole), false)).contains("of these minutes"));
        var text = text(report("A", List.of(none), false));
        assertFalse(text.contains("of these minutes"), text);
        assertTrue(text.contains("Soreness before sessions"), text);
    }

    @Test
    void nothingAtAllIsAReportToo() throws IOException {
        var text = text(report("", List.of(), true));

        assertTrue(text.contains("No name given"), text);
        assertTrue(text.contains("There was no session in this time."), text);
        assertTrue(text.contains("No place was marked in this time."), text);
    }

    @Test
    void everySessionIsListedOnAsManyPagesAsItTakes() throws IOException {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 84; i++) {
            entries.add(session(day(i)).before(5).entry());
        }
        try (var document = Loader.loadPDF(written(report("A", entries, false)))) {
            var text = text(document);

            for (var said : List.of("24 May 2026,", "2 Mar 2026,", "Page 1 of 3", "Page 3 of 3")) {
                assertTrue(text.contains(said), said);
            }
            assertEquals(3, document.getNumberOfPages());
        }
    }

    @Test
    void thePlacesAreNamedInFull() throws IOException {
        var blade = spot(Zone.BETWEEN_BLADES, Side.RIGHT);
        var ribs = spot(Zone.FLANK, Side.LEFT);
        var entries = List.of(session(day(0)).before(5).before(blade, 4).before(ribs, 3).entry());
        try (var document = Loader.loadPDF(written(report("A", entries, false)))) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            var text = stripper.getText(document).replaceAll("\\s+", " ");

            assertFalse(text.contains("…"), text);
            for (var place : List.of(blade, ribs)) {
                assertTrue(text.contains(new Wording(MESSAGES).spot(place)), text);
            }
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (var document = Loader.loadPDF(written(report("A", months(), false)))) {
            var fonts = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
                }
            }
            assertEquals(Set.of("LiberationSans"), fonts);
        }
    }

    @Test
    void namesOfManyScriptsArePrinted() throws IOException {
        for (var name : List.of("Żaneta Őry", "Ελένη", "Дмитро", "Nguyễn", "O'Brien–Smith")) {
            assertTrue(text(report(name, List.of(), false)).contains(name), name);
        }
    }

    @Test
    void whatCannotBePrintedIsSaidInWordsAndNeverABox() throws IOException {
        var text = text(report("山田 😀 A\u202E\tB\nC", List.of(), false));

        assertTrue(text.contains("[letters that cannot be printed here] A B C"), text);
        assertFalse(text.contains("□"), text);
    }

    @Test
    void hebrewStandsInTheOrderInWhichItIsSeen() throws IOException {
        try (var document = new PDDocument()) {
            assertEquals(
                    "A \u05D3\u05D5\u05D3 B",
                    typeface(document).printable("A \u05D3\u05D5\u05D3 B"));
            assertEquals("\u05DD\u05E2\u05E0", typeface(document).printable("\u05E0\u05E2\u05DD"));
        }
    }

    @Test
    void aLongNoteTakesNoLongerThanItsThreeLines() throws IOException {
        try (var document = new PDDocument()) {
            var lines = typeface(document).lines("wi ".repeat(7_000), 8, 300, 3);

            assertEquals(3, lines.size());
            assertTrue(lines.getLast().endsWith("…"));
        }
    }

    @Property(tries = 30)
    void noTextIsAnException(@ForAll @StringLength(max = 200) String text) throws IOException {
        var entries = List.of(session(day(0)).note(text).entry());

        assertTrue(text(report(text, entries, true)).contains("Massage journal"));
    }

    /// Twelve weeks, twice a week, slowly less sore.
    private static List<Entry> months() {
        var calf = new Spot(Zone.CALF, Side.LEFT);
        var sole = spot(Zone.SOLE, Side.RIGHT);
        var neck = spot(Zone.NECK_BACK, Side.RIGHT);
        var shoulder = spot(Zone.SHOULDER_TOP, Side.RIGHT);
        var thigh = spot(Zone.THIGH_FRONT, Side.LEFT);
        var entries = new ArrayList<Entry>();
        int[] scores = {7, 6, 7, 6, 6, 5, 6, 5, 4, 5, 4, 5, 4, 3, 4, 4, 3, 3, 4, 2, 3, 3, 2, 3};
        for (int i = 0; i < scores.length; i++) {
            var session =
                    session(day(i * 7 / 2))
                            .routine(i % 3 == 0 ? "back-relax-20" : "lower-back-ease-12")
                            .played(Duration.ofMinutes(i % 3 == 0 ? 20 : 12))
                            .before(scores[i])
                            .after(Math.max(0, scores[i] - 1 - i % 2))
                            .work(SPOT, 3, Duration.ofMinutes(5))
                            .note(i % 4 == 0 ? "Long day at the desk; walked in the evening." : "");
            if (i % 2 == 0) {
                session.before(neck, 3 + i % 3).after(neck, 3);
            }
            if (i % 3 == 1) {
                session.before(shoulder, 4).after(shoulder, 4);
                session.before(thigh, 2).after(thigh, 1);
            }
            if (i % 5 == 0) {
                session.before(sole, 8).after(sole, 6).before(calf, 9).after(calf, 7);
            }
            entries.add(session.entry());
        }
        entries.add(session(evening(day(28)).plusHours(2)).before(2).after(1).entry());
        return entries;
    }

    private static Report report(String name, List<Entry> entries, boolean notes) {
        return new Report(name, QUARTER, entries, notes, day(84));
    }

    private static Typeface typeface(PDDocument document) throws IOException {
        return new Typeface(document, OtherLetters.NONE, "[missing]");
    }

    private static byte[] written(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.write(report, out);
        return out.toByteArray();
    }

    private static String text(Report report) throws IOException {
        try (var document = Loader.loadPDF(written(report))) {
            return text(document);
        }
    }

    private static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static void draw(PDDocument document) throws IOException {
        Files.createDirectories(SCREENS);
        var renderer = new PDFRenderer(document);
        ImageIO.write(
                renderer.renderImageWithDPI(0, 110), "png", SCREENS.resolve("report.png").toFile());
        ImageIO.write(
                renderer.renderImageWithDPI(1, 110),
                "png",
                SCREENS.resolve("report-sessions.png").toFile());
    }
}
