package org.tactus.routine;

/// Says in plain words why a file is not JSON. The parser knows only where it stopped; what stands there,
/// and before it, tells more than its message does.
final class SyntaxFault {
    private final Source source;
    private final char[] chars;
    private final int offset;

    /// @param stopped where the parser gave up: at the offending character or just after it
    SyntaxFault(Source source, int stopped) {
        this.source = source;
        this.chars = source.chars();
        this.offset = Math.clamp(stopped, source.start(), source.end());
    }

    /// Index of the character that the message is about.
    int offset() {
        return offset;
    }

    String message() {
        if (offset >= source.end()) {
            return "the file ends in the middle: a quotation mark, ] or } is missing";
        }
        char c = chars[offset];
        if (c < ' ' && !Character.isWhitespace(c)) {
            return "a control character (%02x) does not belong here".formatted((int) c);
        }
        return switch (c) {
            case '\n', '\r', '\t' -> "a text must not hold a line break or a tab: write \\n or \\t";
            case '"' -> "a comma or a colon is missing before this quotation mark";
            case '\'' -> "names and texts stand in double quotation marks";
            case '/', '#' -> "comments are not part of JSON";
            case ',' -> "a value is missing before this comma";
            case ']', '}' -> isAfterComma() ? "the comma before this " + c + " is one too many" : unexpected();
            case '{', '[' -> "a comma is missing before this " + c;
            case '\\' -> "a backslash in a text must be followed by one of \" \\ / b f n r t u";
            default -> Character.isLetter(c) ? word() : unexpected();
        };
    }

    private boolean isAfterComma() {
        int i = offset - 1;
        while (i >= source.start() && Character.isWhitespace(chars[i])) {
            i--;
        }
        return i >= source.start() && chars[i] == ',';
    }

    private String word() {
        int end = offset;
        while (end < source.end() && Character.isLetterOrDigit(chars[end])) {
            end++;
        }
        return Shown.plain(new String(chars, offset, end - offset))
                + " does not belong here: names and texts stand in double quotation marks";
    }

    private String unexpected() {
        return Shown.plain(String.valueOf(chars[offset])) + " does not belong here";
    }
}
