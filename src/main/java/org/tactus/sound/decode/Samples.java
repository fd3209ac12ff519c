package org.tactus.sound.decode;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;

/// Turns the bytes of samples into numbers from -1 to 1.
final class Samples {
    private final boolean bigEndian;
    private final boolean signed;
    private final boolean floating;
    private final int bytes;

    /// @throws IOException if samples of this format cannot be read
    Samples(AudioFormat format) throws IOException {
        this.bigEndian = format.isBigEndian();
        this.signed = !format.getEncoding().equals(Encoding.PCM_UNSIGNED);
        this.floating = format.getEncoding().equals(Encoding.PCM_FLOAT);
        this.bytes = (format.getSampleSizeInBits() + Byte.SIZE - 1) / Byte.SIZE;
        boolean known =
                floating
                        ? bytes == Float.BYTES || bytes == Double.BYTES
                        : bytes >= 1 && bytes <= Integer.BYTES;
        if (!known || format.getFrameSize() != bytes * format.getChannels()) {
            throw new IOException("samples of " + format);
        }
    }

    /// Reads `count` samples that begin with the first byte.
    void read(byte[] from, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            long bits = bits(from, i * bytes);
            into[i] = floating ? floating(bits) : whole(bits);
        }
    }

    private long bits(byte[] from, int at) {
        long bits = 0;
        for (int i = 0; i < bytes; i++) {
            int next = bigEndian ? i : bytes - 1 - i;
            bits = bits << Byte.SIZE | (from[at + next] & 0xff);
        }
        return bits;
    }

    private float floating(long bits) {
        float sample =
                bytes == Float.BYTES
                        ? Float.intBitsToFloat((int) bits)
                        : (float) Double.longBitsToDouble(bits);
        return Float.isFinite(sample) ? sample : 0;
    }

    private float whole(long bits) {
        int unused = Long.SIZE - Byte.SIZE * bytes;
        long half = 1L << (Byte.SIZE * bytes - 1);
        long sample = signed ? bits << unused >> unused : bits - half;
        return (float) ((double) sample / half);
    }
}
