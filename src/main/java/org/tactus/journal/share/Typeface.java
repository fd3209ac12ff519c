package org.tactus.journal.share;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typeface of a report: Liberation Sans, which comes with the library (SIL Open Font License)
/// and is embedded, as far as it is used, so that every reader shows the same. It has Latin, Greek,
/// Cyrillic and Hebrew; what it has not becomes a box.
final class Typeface {
    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOX = "\u25A1";
    private static final String ELLIPSIS = "…";

    /// The narrowest letter, in sizes: more letters than so many need not be tried.
    private static final double NARROWEST = 0.15;

    private final PDType0Font font;
    private final Map<Integer, String> known = new HashMap<>();

    Typeface(PDDocument document) throws IOException {
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /// The text as it can be printed, on one line, in the order in which it is seen.
    String printable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var characters =
                composed.codePoints()
                        .mapToObj(this::printable)
                        .filter(character -> !character.isEmpty())
                        .toList();
        var line = String.join("", characters);
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                ? String.join("", inOrderSeen(line, characters))
                : line;
    }

    /// How wide a printable text is at a size, in points.
    double width(String printable, double size) throws IOException {
        return font.getStringWidth(printable) / 1000 * size;
    }

    /// A text cut so that it fits, with dots where something is missing.
    String fitting(String text, double size, double width) throws IOException {
        int length = text.codePointCount(0, text.length());
        int most = (int) (width / size / NARROWEST) + 1;
        if (length <= most) {
            var whole = printable(text);
            if (width(whole, size) <= width) {
                return whole;
            }
        }
        length = Math.min(length, most);
        while (length > 0) {
            length--;
            var cut =
                    printable(
                            text.substring(0, text.offsetByCodePoints(0, length)).strip()
                                    + ELLIPSIS);
            if (width(cut, size) <= width) {
                return cut;
            }
        }
        return "";
    }

    /// A text in lines that fit, at most `most`; the last one is cut where there are more.
    List<String> lines(String text, double size, double width, int most) throws IOException {
        var lines = new ArrayList<String>();
        var rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = lengthOfLine(rest, size, width);
            lines.add(fitting(rest.substring(0, end), size, width));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(fitting(rest, size, width));
        }
        return lines;
    }

    /// How much of a text stands on a line: as many words as fit, at least one.
    private int lengthOfLine(String text, double size, double width) throws IOException {
        int end = text.indexOf(' ');
        if (end < 0) {
            return text.length();
        }
        while (end < text.length()) {
            int next = text.indexOf(' ', end + 1);
            int longer = next < 0 ? text.length() : next;
            if (width(printable(text.substring(0, longer)), size) > width) {
                return end;
            }
            end = longer;
        }
        return end;
    }

    private String printable(int codePoint) {
        return known.computeIfAbsent(codePoint, this::find);
    }

    private String find(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    " ";
            case Character.FORMAT, Character.SURROGATE -> "";
            default -> {
                var character = Character.toString(codePoint);
                yield has(character) ? character : has(BOX) ? BOX : "?";
            }
        };
    }

    private boolean has(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    private static List<String> inOrderSeen(String text, List<String> characters) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[characters.size()];
        for (int i = 0, at = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            at += Character.charCount(text.codePointAt(at));
        }
        var seen = characters.toArray();
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        return Arrays.stream(seen).map(String.class::cast).toList();
    }
}
