package org.tactus.routine;

/// Says in plain words why a file is not JSON. The parser knows only where it stopped; what stands there,
/// and before it, tells more than its message does.
final class SyntaxFault {
    private final Source source;
    private final char[] chars;
    private final boolean over;
    private final int offset;

    /// @param stopped where the parser gave up: at the offending character or just after it
    /// @param over whether the value that makes up the file had ended
    SyntaxFault(Source source, int stopped, boolean over) {
        this.source = source;
        this.chars = source.chars();
        this.over = over;
        this.offset = startOfWord(Math.clamp(stopped, source.start(), source.end()));
    }

    /// Index of the character that the message is about.
    int offset() {
        return offset;
    }

    String message() {
        if (over) {
            return "the routine ends before this; nothing may follow it";
        }
        if (offset >= source.end()) {
            return "the file ends in the middle: a quotation mark, ] or } is missing";
        }
        char c = chars[offset];
        if (isInEscape()) {
            return "a backslash in a text is followed by one of \" \\ / b f n r t, or by u and four hexadecimal digits";
        }
        if (c < ' ' && !Character.isWhitespace(c)) {
            return "a control character (%02x) does not belong here".formatted((int) c);
        }
        return switch (c) {
            case '\n', '\r', '\t' -> "a text must not hold a line break or a tab: write \\n or \\t";
            case '\'' -> "names and texts stand in double quotation marks";
            case '/', '#' -> "comments are not part of JSON";
            case ',' -> "a value is missing before this comma";
            case ']', '}' -> before() == ',' ? "the comma before this " + c + " is one too many" : misplaced("this " + c);
            default -> misplaced(isWord(c) ? word() : Shown.plain(String.valueOf(c)));
        };
    }

    private String misplaced(String what) {
        return switch (before()) {
            case ',', ':', '[', '{', ' ' -> what + " does not belong here";
            case '"' -> "a comma or a colon is missing before " + what;
            default -> chars[offset] == ']' || chars[offset] == '}'
                    ? what + " does not belong here"
                    : "a comma is missing before " + what;
        };
    }

    /// The last character before the offset that is not blank; a blank where there is none.
    private char before() {
        int i = offset - 1;
        while (i >= source.start() && Character.isWhitespace(chars[i])) {
            i--;
        }
        return i >= source.start() ? chars[i] : ' ';
    }

    private boolean isInEscape() {
        int back = offset - 1;
        while (back > source.start() && offset - back < 6 && isWord(chars[back])) {
            back--;
        }
        return back >= source.start() && back < offset && chars[back] == '\\';
    }

    private int startOfWord(int at) {
        int start = at;
        while (start > source.start() && isWord(chars[start - 1])) {
            start--;
        }
        boolean inside = start > source.start() && (chars[start - 1] == '"' || chars[start - 1] == '\\');
        return inside ? at : start;
    }

    private String word() {
        int end = offset;
        while (end < source.end() && isWord(chars[end])) {
            end++;
        }
        return Shown.plain(new String(chars, offset, end - offset));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }
}
