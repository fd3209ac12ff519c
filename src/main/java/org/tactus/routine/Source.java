package org.tactus.routine;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The characters of a file, without a byte order mark, and where its lines begin.
final class Source {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final boolean whole;
    private int @Nullable [] lineStarts;

    private Source(String text, boolean whole) {
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        this.whole = whole;
    }

    /// Decodes UTF-8 up to the first byte that is none.
    static Source decode(byte[] bytes) {
        // The lenient decoder is several times faster, and where it has replaced nothing it is as good.
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? new Source(text, true) : decodeStrictly(bytes);
    }

    private static Source decodeStrictly(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.length);
        boolean faulty = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
        return new Source(chars.flip().toString(), !faulty);
    }

    /// Whether every byte was UTF-8; if not, the source ends before the first that was not.
    boolean isWhole() {
        return whole;
    }

    String text() {
        return text;
    }

    /// Line and column of a character near the beginning, counted without remembering anything.
    Place placeNearStart(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (endsLine(i)) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, text.codePointCount(start, offset) + 1);
    }

    /// Line and column of the character at `offset`.
    Place place(int offset) {
        var starts = lineStarts;
        if (starts == null) {
            starts = findLines();
            lineStarts = starts;
        }
        int at = Math.clamp(offset, 0, text.length());
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(starts[line], at) + 1);
    }

    /// Where the name of a field begins whose value begins at `offset`; the value itself where the name is
    /// written with escapes. Names are so seldom looked for that the tree does not keep their places.
    int nameBefore(int offset, String name) {
        int at = text.lastIndexOf('"', text.lastIndexOf(':', offset)) - name.length() - 1;
        return at >= 0 && text.startsWith('"' + name + '"', at) ? at : offset;
    }

    private int[] findLines() {
        var starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private boolean endsLine(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }
}
