package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LoudnessTest {

    /// BS.1770-4: a full-scale sine of 997 Hz on one channel reads -3.01 LUFS.
    @Test
    void theReferenceToneReadsAsTheRecommendationSays() {
        assertEquals(-3.01, Loudness.of(tone(1)), 0.02);
    }

    @Test
    void halfTheAmplitudeIsSixDecibelsLess() {
        assertEquals(Loudness.of(tone(1)) - 6.02, Loudness.of(tone(0.5)), 0.01);
    }

    @Test
    void aClipIsMadeAsLoudAsAskedFor() {
        assertEquals(-23, Loudness.of(tone(0.3).atLoudness(-23)), 0.01);
    }

    @Test
    void silenceStaysSilent() {
        assertEquals(Double.NEGATIVE_INFINITY, Loudness.of(Clip.mono(new float[4800])));
        assertEquals(0, Clip.mono(new float[4800]).atLoudness(-20).peak());
    }

    private static Clip tone(double amplitude) {
        float[] samples = new float[2 * SoundFormat.RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * 997 * i / SoundFormat.RATE));
        }
        return Clip.stereo(samples, new float[samples.length]);
    }
}
