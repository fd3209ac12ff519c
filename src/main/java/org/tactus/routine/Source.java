package org.tactus.routine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bytes of a file. Its characters, without a byte order mark, and the beginnings of its lines
/// are worked out when they are first asked for, which for most files is never.
final class Source {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int start;
    private final Utf8 utf8;
    private @Nullable String text;
    private int @Nullable [] lineStarts;

    Source(byte[] bytes) {
        this.bytes = bytes;
        this.start =
                Arrays.mismatch(bytes, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length
                                || Arrays.equals(bytes, BYTE_ORDER_MARK)
                        ? BYTE_ORDER_MARK.length
                        : 0;
        this.utf8 = Utf8.of(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /// The index of the first byte after a byte order mark.
    int start() {
        return start;
    }

    /// Whether every byte is UTF-8; if not, the text ends before the first that is not.
    boolean isWhole() {
        return utf8.length() == bytes.length;
    }

    /// Whether there may be escapes such as `\\n` in it.
    boolean hasBackslashes() {
        return utf8.backslashes();
    }

    /// Whether one of the first characters is NUL, as in JSON written as UTF-16 or UTF-32.
    boolean beginsLikeUtf16() {
        for (int i = start; i < Math.min(bytes.length, start + 4); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    String text() {
        var decoded = text;
        if (decoded == null) {
            decoded =
                    new String(
                            bytes,
                            start,
                            Math.max(0, utf8.length() - start),
                            StandardCharsets.UTF_8);
            text = decoded;
        }
        return decoded;
    }

    /// Line and column of a byte near the beginning, counted without remembering anything.
    Place placeNearStart(int index) {
        int line = 1;
        int column = 1;
        for (int i = start; i < index; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
                column = 1;
            } else if (Utf8.isFirst(bytes[i])) {
                column++;
            }
        }
        return new Place(line, column);
    }

    /// Line and column of the character at `offset`.
    Place place(int offset) {
        var starts = lineStarts;
        if (starts == null) {
            starts = findLines(text());
            lineStarts = starts;
        }
        int at = Math.clamp(offset, 0, text().length());
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text().codePointCount(starts[line], at) + 1);
    }

    private static int[] findLines(String text) {
        var starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
