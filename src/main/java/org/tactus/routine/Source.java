package org.tactus.routine;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The characters of a file, and where its lines begin.
final class Source {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] chars;
    private final int start;
    private final int end;
    private final boolean whole;
    private int @Nullable [] lineStarts;

    private Source(char[] chars, int end, boolean whole) {
        this.chars = chars;
        this.start = end > 0 && chars[0] == BYTE_ORDER_MARK ? 1 : 0;
        this.end = end;
        this.whole = whole;
    }

    /// Decodes UTF-8, with or without a byte order mark, up to the first byte that is none.
    static Source decode(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        return new Source(chars.array(), chars.position(), !result.isError());
    }

    /// Whether every byte was UTF-8; if not, the source ends before the first that was not.
    boolean isWhole() {
        return whole;
    }

    char[] chars() {
        return chars;
    }

    /// Index of the first character, after a byte order mark.
    int start() {
        return start;
    }

    /// Index after the last character.
    int end() {
        return end;
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /// Line and column of the character at `offset`.
    Place place(int offset) {
        var starts = lineStarts;
        if (starts == null) {
            starts = findLines();
            lineStarts = starts;
        }
        int at = Math.clamp(offset, start, end);
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        int from = starts[line];
        return new Place(line + 1, Character.codePointCount(chars, from, at - from) + 1);
    }

    private int[] findLines() {
        var starts = new int[64];
        int lines = 0;
        starts[lines++] = start;
        for (int i = start; i < end; i++) {
            boolean ends = chars[i] == '\n' || (chars[i] == '\r' && !(i + 1 < end && chars[i + 1] == '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
