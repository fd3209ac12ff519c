package org.tactus.sound;

import java.time.Duration;

/// Some of a music by itself, to try it.
public final class Excerpt {
    private static final int BLOCK = 4800;
    private static final double FADE = 0.5;

    private Excerpt() {}

    /// The beginning of `music`, faded in and out.
    ///
    /// @param length no more of it is heard
    public static Clip of(Music music, Duration length) {
        int frames = Math.toIntExact(SoundFormat.frame(length));
        float[] left = new float[frames];
        float[] right = new float[frames];
        float[] block = new float[SoundFormat.CHANNELS * BLOCK];
        for (int frame = 0; frame < frames; frame += BLOCK) {
            int count = Math.min(BLOCK, frames - frame);
            music.read(frame, block, count);
            for (int i = 0; i < count; i++) {
                float level = level(frame + i, frames);
                left[frame + i] = level * block[2 * i];
                right[frame + i] = level * block[2 * i + 1];
            }
        }
        return Clip.stereo(left, right);
    }

    private static float level(int frame, int frames) {
        double within = Math.min(frame + 0.5, frames - frame - 0.5) / (FADE * SoundFormat.RATE);
        return (float) (0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, within)));
    }
}
