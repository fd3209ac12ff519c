package org.tactus.sound;

/// Samples as bytes: 16 bits, signed, the low byte first, left and right by turns.
final class SampleBytes {
    /// Bytes of a frame.
    static final int FRAME = 2 * SoundFormat.CHANNELS;

    private static final float FULL = 32_767;

    private SampleBytes() {}

    /// Writes `frames` frames over the beginning of `bytes`.
    static void encode(float[] samples, int frames, byte[] bytes) {
        for (int i = 0; i < SoundFormat.CHANNELS * frames; i++) {
            int value = Math.round(Math.clamp(samples[i], -1f, 1f) * FULL);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
    }
}
