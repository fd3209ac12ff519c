package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The first look at bytes agrees with the platform's own decoder.
class Utf8Test {
    private static final byte[] FIRST = "abcdefgh\\ijklmnop".getBytes(StandardCharsets.UTF_8);

    @Test
    void itEndsWhereTheDecoderDoes() {
        var random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            var bytes = Arrays.copyOf(FIRST, FIRST.length + random.nextInt(12));
            int at = random.nextInt(bytes.length);
            for (int k = at; k < Math.min(bytes.length, at + 4); k++) {
                // Mostly bytes at which the rules change.
                bytes[k] = (byte) (0x7F + random.nextInt(130));
            }
            assertEquals(decoded(bytes), Utf8.of(bytes).length(), () -> Arrays.toString(bytes));
        }
    }

    @Test
    void everyCharacterIsOne() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                var bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                assertEquals(new Utf8(bytes.length, c == '\\'), Utf8.of(bytes));
            }
        }
    }

    @Test
    void aBackslashIsSeenWhereverItStands() {
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder("]".repeat(40));
            assertEquals(
                    new Utf8(40, false), Utf8.of(text.toString().getBytes(StandardCharsets.UTF_8)));
            text.setCharAt(i, '\\');
            assertEquals(
                    new Utf8(40, true), Utf8.of(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static int decoded(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }
}
