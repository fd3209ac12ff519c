package org.tactus.sound.speech;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// Sounds for tests.
final class Tone {
    private Tone() {}

    /// A WAV of 440 Hz in one channel.
    static byte[] wav(int rate, int frames, double amplitude) throws IOException {
        byte[] samples = new byte[2 * frames];
        for (int i = 0; i < frames; i++) {
            long sample = Math.round(32767 * amplitude * Math.sin(2 * Math.PI * 440 * i / rate));
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        var out = new ByteArrayOutputStream();
        var format = new AudioFormat(rate, 16, 1, true, false);
        try (var in = new AudioInputStream(new ByteArrayInputStream(samples), format, frames)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, out);
        }
        return out.toByteArray();
    }
}
