package org.tactus.routine;

/// How something found in a file is quoted in a message: short, on one line, and harmless.
public final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

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
                shown.append(Character.isISOControl(c) || isInvisible(c) ? '\uFFFD' : c);
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
