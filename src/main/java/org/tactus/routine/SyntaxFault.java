package org.tactus.routine;

import java.util.Locale;

/// Says in plain words why a file is not JSON. The parser knows only where it stopped; what stands
/// there, and before it, tells more than its message does.
final class SyntaxFault {
    private final Source source;
    private final String text;
    private final boolean over;
    private final boolean torn;
    private final int offset;

    /// @param stopped where the parser gave up: at the offending character or just after it
    /// @param over whether the value that makes up the file had ended
    /// @param ended whether the parser came to the end of the file and wanted more
    SyntaxFault(Source source, int stopped, boolean over, boolean ended) {
        this.source = source;
        this.text = source.text();
        this.over = over;
        int word = startOfWord(Math.clamp(stopped, 0, text.length()));
        this.torn = ended || isTornWord(word);
        this.offset = torn ? text.length() : word;
    }

    /// Index of the character that the message is about.
    int offset() {
        return offset;
    }

    String message() {
        if (over) {
            return "the file's object ends before this; nothing may follow it";
        }
        if (torn || offset >= text.length()) {
            return new TornEnd(source).message();
        }
        char c = text.charAt(offset);
        if (isInEscape()) {
            return "a backslash in a text is followed by one of \" \\ / b f n r t, or by u and four hexadecimal digits";
        }
        if (c < ' ' && !Character.isWhitespace(c)) {
            return String.format(
                    Locale.ROOT, "a control character (%02x) does not belong here", (int) c);
        }
        return switch (c) {
            case '\n', '\r', '\t' -> "a text must not hold a line break or a tab: write \\n or \\t";
            case '\'' -> "names and texts stand in double quotation marks";
            case '/', '#' -> "comments are not part of JSON";
            case ',' -> "a value is missing before this comma";
            case ']', '}' ->
                    before() == ','
                            ? "the comma before this " + c + " is one too many"
                            : misplaced("this " + c);
            default -> misplaced(isWord(c) ? word() : Shown.plain(String.valueOf(c)));
        };
    }

    private String misplaced(String what) {
        return switch (before()) {
            case ',', ':', '[', '{', ' ' -> what + " does not belong here";
            case '"' -> "a comma or a colon is missing before " + what;
            default ->
                    text.charAt(offset) == ']' || text.charAt(offset) == '}'
                            ? what + " does not belong here"
                            : "a comma is missing before " + what;
        };
    }

    /// The last character before a place that is not blank; a blank where there is none.
    private char before() {
        return before(offset);
    }

    private char before(int place) {
        int i = place - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 ? text.charAt(i) : ' ';
    }

    private boolean isInEscape() {
        int back = offset - 1;
        while (back > 0 && offset - back < 6 && isWord(text.charAt(back))) {
            back--;
        }
        return back >= 0 && back < offset && text.charAt(back) == '\\';
    }

    private int startOfWord(int at) {
        int start = at;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        boolean inside =
                start > 0 && (text.charAt(start - 1) == '"' || text.charAt(start - 1) == '\\');
        return inside ? at : start;
    }

    private String word() {
        int end = offset;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return Shown.plain(text.substring(offset, end));
    }

    private boolean isTornWord(int start) {
        return TornEnd.isCutWord(text, start) && ":,[".indexOf(before(start)) >= 0;
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }
}
