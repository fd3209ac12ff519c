package org.tactus.sound;

import java.util.Arrays;

/// Turns stretches of a score into samples. What it answers is a function of what it is given; it
/// holds nothing but room to work in, so that it allocates nothing. For one thread.
final class Renderer {
    /// The music's loudness is computed at every so many frames, and runs straight between.
    private static final int GRID = 128;

    private final float[] loudness;

    /// @param most the frames that are asked for at once
    Renderer(int most) {
        this.loudness = new float[most];
    }

    /// Writes `count` frames of the whole mix, from `frame` on, over the beginning of `into`.
    ///
    /// @param music what the music plays meanwhile, at its own loudness
    void mix(Score score, long frame, int count, Gains gains, float[] music, float[] into) {
        sounds(score, frame, count, Gap.NONE, gains, into);
        loudness(score, frame, count, gains, loudness);
        addMusic(music, loudness, count, into);
        Ceiling.over(into, SoundFormat.CHANNELS * count);
    }

    /// Writes what the score alone sounds like over the beginning of `into`; see [Score#add].
    static void sounds(Score score, long frame, int count, Gap late, Gains gains, float[] into) {
        Arrays.fill(into, 0, SoundFormat.CHANNELS * count, 0);
        score.add(frame, count, late, gains, into);
    }

    /// Writes how loud the music is, frame by frame, over the beginning of `into`.
    static void loudness(Score score, long frame, int count, Gains gains, float[] into) {
        int i = 0;
        while (i < count) {
            long cell = Math.floorDiv(frame + i, (long) GRID) * GRID;
            double start = gains.music() * score.music(cell);
            double slope = (gains.music() * score.music(cell + GRID) - start) / GRID;
            int first = (int) (frame + i - cell);
            int last = Math.min(GRID, first + count - i);
            for (int k = first; k < last; k++) {
                into[i++] = (float) (start + slope * k);
            }
        }
    }

    /// Adds `music`, as loud as `loudness` says, to `into`.
    static void addMusic(float[] music, float[] loudness, int count, float[] into) {
        for (int i = 0; i < count; i++) {
            into[2 * i] += loudness[i] * music[2 * i];
            into[2 * i + 1] += loudness[i] * music[2 * i + 1];
        }
    }
}
