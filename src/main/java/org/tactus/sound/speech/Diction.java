package org.tactus.sound.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.tactus.sound.Clip;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.decode.AudioFiles;
import org.tactus.sound.decode.Converted;

/// Makes what different programs say sound alike: without silence around it, and equally loud.
final class Diction {
    private static final int LONGEST = 120 * SoundFormat.RATE;

    /// Quieter than this is silence: -46 dB.
    private static final float SILENCE = 0.005f;

    /// How loud speech is on the whole: -20 dB, root mean square of what is no silence.
    private static final double LOUDNESS = 0.1;

    private static final float PEAK = 0.9f;

    /// What is left standing before the first and after the last sound: 20 ms.
    private static final int MARGIN = SoundFormat.RATE / 50;

    private Diction() {}

    /// The clip of a WAV; empty where it holds no sound.
    ///
    /// @throws IOException if it is no WAV
    static Optional<Clip> clip(byte[] wav) throws IOException {
        try (var sound = new Converted(AudioFiles.openWav(new ByteArrayInputStream(wav)))) {
            return clip(mono(sound));
        }
    }

    private static float[] mono(Converted sound) throws IOException {
        float[] stereo = new float[SoundFormat.CHANNELS * SoundFormat.RATE];
        float[] mono = new float[0];
        int read;
        do {
            read = sound.read(stereo, 0, SoundFormat.RATE);
            mono = Arrays.copyOf(mono, mono.length + read);
            for (int i = 0; i < read; i++) {
                mono[mono.length - read + i] = (stereo[2 * i] + stereo[2 * i + 1]) / 2;
            }
        } while (read == SoundFormat.RATE && mono.length < LONGEST);
        return mono;
    }

    private static Optional<Clip> clip(float[] samples) {
        int first = 0;
        while (first < samples.length && Math.abs(samples[first]) < SILENCE) {
            first++;
        }
        int last = samples.length - 1;
        while (last > first && Math.abs(samples[last]) < SILENCE) {
            last--;
        }
        if (first == samples.length) {
            return Optional.empty();
        }
        float[] trimmed =
                Arrays.copyOfRange(
                        samples,
                        Math.max(0, first - MARGIN),
                        Math.min(samples.length, last + MARGIN + 1));
        return Optional.of(Clip.mono(trimmed).times(gain(trimmed)));
    }

    private static float gain(float[] samples) {
        double square = 0;
        int counted = 0;
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
            if (Math.abs(sample) >= SILENCE) {
                square += sample * sample;
                counted++;
            }
        }
        return (float) Math.min(LOUDNESS / Math.sqrt(square / counted), PEAK / peak);
    }
}
