package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.body.Body;
import org.tactus.body.PathData;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Period;
import org.tactus.journal.share.Report;
import org.tactus.journal.share.ReportWriter;
import org.tactus.text.Messages;

/// With the fonts that are installed here: tests of a script are skipped where none has it.
final class SystemLettersTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final SystemLetters letters = new SystemLetters();

    @Test
    void arabicIsJoined() {
        assumeTrue(letters.has('\u0633'), "no font here has Arabic");
        double single = letters.width("\u0633");
        double joined = letters.width("\u0633\u0633\u0633");
        assertTrue(joined < 3 * single, joined + " is no less than thrice " + single);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0645\u062D\u0645\u062F Anna", "\u5C71\u7530\u592A\u90CE"})
    void aNameInAnotherScriptIsDrawnAndNotReplaced(String name) throws IOException {
        assumeTrue(name.codePoints().allMatch(letters::has), "no font here has these letters");
        var blank = page("");
        var drawn = page(name);
        try (var document = Loader.loadPDF(written(name))) {
            assertFalse(new PDFTextStripper().getText(document).contains("cannot be printed"));
        }
        assertTrue(ink(drawn) != ink(blank), "nothing of the name is seen");
        var screens = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(drawn, "png", screens.resolve("report-" + name.length() + ".png").toFile());
    }

    @Test
    void anOutlineStandsOnItsLineAndIsAsWideAsItSays() {
        var outline = letters.outline("HHH");
        double right =
                outline.flattened().stream()
                        .flatMap(List::stream)
                        .mapToDouble(point -> point.x())
                        .max()
                        .orElseThrow();
        double bottom =
                outline.flattened().stream()
                        .flatMap(List::stream)
                        .mapToDouble(point -> point.y())
                        .max()
                        .orElseThrow();
        assertEquals(0, bottom, 0.02);
        assertTrue(right <= letters.width("HHH") && right > 1, right + " sizes");
    }

    @Test
    void nothingHasNoOutline() {
        assertEquals(new PathData(List.of()), letters.outline(""));
        assertEquals(0, letters.width(""));
    }

    private byte[] written(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        new ReportWriter(MESSAGES, Body.load(), Entry::title, letters)
                .write(
                        new Report(name, new Period(DAY.minusDays(84), DAY), List.of(), false, DAY),
                        out);
        return out.toByteArray();
    }

    private BufferedImage page(String name) throws IOException {
        try (var document = Loader.loadPDF(written(name))) {
            return new PDFRenderer(document).renderImageWithDPI(0, 100);
        }
    }

    /// How much of the line of the name is dark.
    private static long ink(BufferedImage page) {
        long dark = 0;
        for (int y = 105; y < 130; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
