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
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tactus.body.PathData;

/// The typeface of a report: Liberation Sans, which comes with the library (SIL Open Font License)
/// and is embedded, as far as it is used, so that every reader shows the same. It has Latin, Greek,
/// Cyrillic and Hebrew. A text with letters that it lacks is drawn with those of the system; where
/// that lacks them too, a word stands for them.
final class Typeface {
    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String ELLIPSIS = "…";

    /// The narrowest letter, in sizes: more letters than so many need not be tried.
    private static final double NARROWEST = 0.15;

    private final PDType0Font font;
    private final OtherLetters others;
    private final String missing;
    private final Map<Integer, Boolean> known = new HashMap<>();

    /// @param others for what the typeface lacks
    /// @param missing stands for what can be printed in no way
    Typeface(PDDocument document, OtherLetters others, String missing) throws IOException {
        this.others = others;
        this.missing = missing;
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /// The text as it can be printed, on one line: set in this typeface in the order in which it is
    /// seen, or as it is read where it is drawn with other letters.
    String printable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var line = new StringBuilder();
        boolean lacking = false;
        for (int character : composed.codePoints().toArray()) {
            var shown = clean(character);
            boolean printed = shown.codePoints().allMatch(this::isPrinted);
            if (printed) {
                line.append(shown);
            } else if (!lacking) {
                line.append(missing);
            }
            lacking = !printed || (lacking && shown.isBlank());
        }
        var clean = line.toString().replaceAll(" {2,}", " ");
        return isSet(clean) && Bidi.requiresBidi(clean.toCharArray(), 0, clean.length())
                ? inOrderSeen(clean)
                : clean;
    }

    /// Whether a printable text is set in this typeface; else it is drawn.
    boolean isSet(String printable) {
        return printable.codePoints().allMatch(this::has);
    }

    /// The outline of a printable text that is drawn, in sizes.
    PathData outline(String printable) {
        return others.outline(printable);
    }

    /// How wide a printable text is at a size, in points.
    double width(String printable, double size) throws IOException {
        return size
                * (isSet(printable)
                        ? font.getStringWidth(printable) / 1000
                        : others.width(printable));
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

    private static String clean(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    " ";
            case Character.FORMAT, Character.SURROGATE -> "";
            default -> Character.toString(codePoint);
        };
    }

    private boolean isPrinted(int codePoint) {
        return has(codePoint) || others.has(codePoint);
    }

    private boolean has(int codePoint) {
        return known.computeIfAbsent(codePoint, this::find);
    }

    private boolean find(int codePoint) {
        try {
            font.encode(Character.toString(codePoint));
            return true;
        } catch (IllegalArgumentException | IOException lacking) {
            return false;
        }
    }

    private static String inOrderSeen(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var seen = text.codePoints().mapToObj(Character::toString).toArray();
        var levels = new byte[seen.length];
        for (int i = 0, at = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            at += Character.charCount(text.codePointAt(at));
        }
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        return Arrays.stream(seen).map(String.class::cast).collect(Collectors.joining());
    }
}
