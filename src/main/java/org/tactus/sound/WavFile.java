package org.tactus.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes samples as a WAV file of 16 bits, whose length is known beforehand.
final class WavFile {
    /// More bytes than these the header cannot tell of.
    private static final long MOST = 0xFFFF_FFFFL - 36;

    private static final int HEADER = 44;

    private final OutputStream out;
    private byte[] bytes = new byte[0];

    /// Writes the header.
    ///
    /// @param frames how many frames will follow
    /// @throws IllegalArgumentException if they are more than such a file can hold, six hours
    WavFile(OutputStream out, long frames) throws IOException {
        long data = frames * SampleBytes.FRAME;
        if (data > MOST) {
            throw new IllegalArgumentException(frames + " frames");
        }
        this.out = out;
        out.write(
                ByteBuffer.allocate(HEADER)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(ascii("RIFF"))
                        .putInt((int) (data + HEADER - 8))
                        .put(ascii("WAVEfmt "))
                        .putInt(16)
                        .putShort((short) 1)
                        .putShort((short) SoundFormat.CHANNELS)
                        .putInt(SoundFormat.RATE)
                        .putInt(SoundFormat.RATE * SampleBytes.FRAME)
                        .putShort((short) SampleBytes.FRAME)
                        .putShort((short) 16)
                        .put(ascii("data"))
                        .putInt((int) data)
                        .array());
    }

    /// How many bytes a file of so many frames has.
    static long bytes(long frames) {
        return frames * SampleBytes.FRAME + HEADER;
    }

    void write(float[] samples, int frames) throws IOException {
        int length = frames * SampleBytes.FRAME;
        if (bytes.length < length) {
            bytes = new byte[length];
        }
        SampleBytes.encode(samples, frames, bytes);
        out.write(bytes, 0, length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
