package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmbienceTest {
    private static final int RATE = SoundFormat.RATE;

    /// Longer than every loop, so that every seam is in it.
    private static final int TWO_MINUTES = 120 * RATE;

    @ParameterizedTest
    @EnumSource
    void hasNeitherSeamNorClick(Ambience ambience) {
        var played = played(ambience, 0, TWO_MINUTES);

        assertTrue(played.jump() <= 0.05, () -> "jump " + played.jump());
        assertTrue(played.peak() < 0.5, () -> "peak " + played.peak());
    }

    @ParameterizedTest
    @EnumSource
    void allAreEquallyLoud(Ambience ambience) {
        var minute = played(ambience, 60L * RATE, 60 * RATE);

        assertEquals(-27, Loudness.overall(minute.interleaved()), 1);
    }

    @ParameterizedTest
    @EnumSource
    void isAFunctionOfTheFrame(Ambience ambience) {
        var music = ambience.music();
        float[] whole = new float[2 * 4000];
        music.read(-1000, whole, 4000);
        float[] parts = new float[2 * 4000];
        for (int at = 0; at < 4000; at += 500) {
            float[] part = new float[2 * 500];
            music.read(at - 1000, part, 500);
            System.arraycopy(part, 0, parts, 2 * at, part.length);
        }

        assertArrayEquals(whole, parts, 1e-6f);
    }

    /// A second of it is nowhere found again in the minute that follows. A chord is alike all the
    /// time, so that it is left out.
    @ParameterizedTest
    @EnumSource(names = "DRONE", mode = EnumSource.Mode.EXCLUDE)
    void doesNotRepeat(Ambience ambience) {
        float[] thin = thinned(played(ambience, 0, 62 * RATE), 24);
        int second = RATE / 24;
        double own = likeness(thin, 0, 0, second);

        for (int lag = second; lag + second < thin.length; lag++) {
            double other = likeness(thin, lag, lag, second);
            double alike = likeness(thin, 0, lag, second) / Math.sqrt(own * other);
            int at = lag;
            assertTrue(alike < 0.9, () -> alike + " alike after " + (double) at / second + " s");
        }
    }

    private static double likeness(float[] samples, int one, int other, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += samples[one + i] * samples[other + i];
        }
        return sum;
    }

    private static float[] thinned(Samples samples, int by) {
        float[] thin = new float[samples.frames() / by];
        for (int i = 0; i < thin.length * by; i++) {
            thin[i / by] += samples.mid(i);
        }
        return thin;
    }

    private static Samples played(Ambience ambience, long from, int frames) {
        float[] played = new float[2 * frames];
        ambience.music().read(from, played, frames);
        return new Samples(played);
    }
}
