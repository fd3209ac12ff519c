package org.tactus.routine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// What a first look at bytes tells: how far they are UTF-8, and whether a backslash is among them.
/// Files are nearly all ASCII, so that eight bytes are looked at in a step wherever they are.
///
/// @param length of the UTF-8 at the beginning, which may be all
/// @param backslashes whether there is one in it
record Utf8(int length, boolean backslashes) {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long BACKSLASHES = ONES * '\\';

    static Utf8 of(byte[] bytes) {
        boolean backslashes = false;
        int i = 0;
        while (i < bytes.length) {
            if (i + Long.BYTES <= bytes.length) {
                long eight = (long) EIGHT.get(bytes, i);
                if ((eight & HIGH_BITS) == 0) {
                    long zeros = eight ^ BACKSLASHES;
                    backslashes |= ((zeros - ONES) & ~zeros & HIGH_BITS) != 0;
                    i += Long.BYTES;
                    continue;
                }
            }
            int length = lengthOfCharacter(bytes, i);
            if (length == 0) {
                return new Utf8(i, backslashes);
            }
            backslashes |= bytes[i] == '\\';
            i += length;
        }
        return new Utf8(bytes.length, backslashes);
    }

    /// Whether a byte begins a character.
    static boolean isFirst(byte b) {
        return (b & 0xC0) != 0x80;
    }

    /// How many bytes the character at `i` has; 0 where it is none. (The Unicode Standard, table
    /// 3-7.)
    private static int lengthOfCharacter(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (length == 0 || i + length > bytes.length) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int k = i + 2; k < i + length; k++) {
            if (isFirst(bytes[k])) {
                return 0;
            }
        }
        return length;
    }
}
