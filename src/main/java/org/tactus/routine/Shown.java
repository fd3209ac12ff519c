package org.tactus.routine;

/// How something found in a file is shown to a person: harmless, and on one line. What is quoted in
/// a message is short as well.
public final class Shown {
    private static final int LONGEST = 40;
    private static final char REPLACEMENT = '\uFFFD';

    private Shown() {}

    /// Words that a file has for a person, or its name, in full. Line breaks and tabs are spaces;
    /// other control characters, and marks that turn the direction of writing, are replaced. What
    /// joins letters and signs stays.
    public static String words(String text) {
        return text.chars().noneMatch(Shown::isHarmful)
                ? text
                : text.codePoints()
                        .map(c -> !isHarmful(c) ? c : Character.isWhitespace(c) ? ' ' : REPLACEMENT)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isHarmful(int c) {
        return Character.isISOControl(c)
                || switch (c) {
                    case '\u2028', '\u2029', '\u061C', '\u200E', '\u200F' -> true;
                    default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
                };
    }

    /// A text in quotation marks.
    public static String quoted(String text) {
        return '"' + plain(text, LONGEST) + '"';
    }

    /// A text as it is, or its beginning.
    public static String plain(String text) {
        return plain(text, LONGEST);
    }

    static String plain(String text, int longest) {
        int end = text.length() <= longest ? text.length() : longest - 1;
        var shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean whole =
                    Character.isHighSurrogate(c)
                            && i + 1 < end
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (whole) {
                shown.append(c).append(text.charAt(++i));
            } else {
                shown.append(Character.isISOControl(c) || isInvisible(c) ? REPLACEMENT : c);
            }
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /// Half characters, and marks that turn the direction of writing.
    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
