package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmbienceTest {
    private static final int RATE = SoundFormat.RATE;

    /// Fine enough to know a stretch of noise again.
    private static final int THIN = 96;

    /// Every loop goes round five times and more.
    private static final int MINUTES = 3;

    @ParameterizedTest
    @EnumSource
    void hasNeitherSeamNorClick(Ambience ambience) {
        var music = ambience.music();
        float[] jumps = new float[60 * MINUTES];
        for (int second = 0; second < jumps.length; second++) {
            // One frame more, so that the step from one second to the next counts as well.
            var played = played(music, (long) second * RATE, RATE + 1);
            jumps[second] = played.jump();
            assertTrue(played.jump() <= 0.05, () -> "jump " + played.jump());
            assertTrue(played.peak() < 0.5, () -> "peak " + played.peak());
        }
        for (int i = 1; i + 1 < jumps.length; i++) {
            float around = Math.max(jumps[i - 1], jumps[i + 1]);
            int at = i;
            assertTrue(jumps[i] <= 2 * around, () -> at + " s: " + jumps[at] + " among " + around);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allAreEquallyLoud(Ambience ambience) {
        var minute = played(ambience.music(), 60L * RATE, 60 * RATE);

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

    /// Eight seconds, heard from a single loudspeaker, are nowhere found again in three minutes. A
    /// chord is alike all the time, so that it is left out.
    @ParameterizedTest
    @EnumSource(names = "DRONE", mode = EnumSource.Mode.EXCLUDE)
    void doesNotRepeat(Ambience ambience) {
        float[] thin = thinned(played(ambience.music(), 0, 60 * MINUTES * RATE));
        double[] squares = new double[thin.length + 1];
        for (int i = 0; i < thin.length; i++) {
            squares[i + 1] = squares[i] + thin[i] * thin[i];
        }
        int length = 8 * RATE / THIN;
        double own = squares[length];
        for (int lag = length / 8; lag + length < thin.length; lag++) {
            double other = squares[lag + length] - squares[lag];
            double alike = likeness(thin, 0, lag, length) / Math.sqrt(own * other);
            double seconds = (double) lag * THIN / RATE;
            assertTrue(alike < 0.75, () -> alike + " alike after " + seconds + " s");
        }
    }

    private static double likeness(float[] samples, int one, int other, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += samples[one + i] * samples[other + i];
        }
        return sum;
    }

    private static float[] thinned(Samples samples) {
        float[] thin = new float[samples.frames() / THIN];
        for (int i = 0; i < thin.length * THIN; i++) {
            thin[i / THIN] += samples.mid(i);
        }
        return thin;
    }

    private static Samples played(Music music, long from, int frames) {
        float[] played = new float[2 * frames];
        music.read(from, played, frames);
        return new Samples(played);
    }
}
