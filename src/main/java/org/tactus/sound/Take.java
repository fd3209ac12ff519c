package org.tactus.sound;

import java.util.Arrays;

/// One reading of the score, block after block: where it is, and whether it runs. What it plays
/// next depends on nothing else.
final class Take {
    private static final int CHANNELS = SoundFormat.CHANNELS;

    private enum Way {
        SILENT,
        RUNNING,
        STANDING
    }

    private Score score = Score.empty();
    private Gains gains = Gains.SILENT;
    private Gap late = Gap.NONE;
    private Way way = Way.SILENT;
    private long frame;
    private final float[] wide;

    /// @param block the frames that it plays at once
    Take(int block) {
        this.wide = new float[CHANNELS * (block + TimeStretch.MARGIN)];
    }

    /// Becomes what `other` is.
    void become(Take other) {
        score = other.score;
        gains = other.gains;
        late = other.late;
        way = other.way;
        frame = other.frame;
    }

    /// Whether it would go on as `other` would.
    boolean isLike(Take other) {
        return score == other.score
                && gains.equals(other.gains)
                && way == other.way
                && (frame == other.frame || way == Way.SILENT);
    }

    long frame() {
        return frame;
    }

    boolean isRunning() {
        return way == Way.RUNNING;
    }

    boolean isSilent() {
        return way == Way.SILENT;
    }

    /// Whether no note sounds so many frames to both sides of where it is.
    boolean isQuietFor(long frames) {
        return !score.sounds(frame - frames, frame + frames, late);
    }

    /// With another score, whose frames are the same up to now, and other gains.
    void with(Score other, Gains newGains) {
        score = other;
        gains = newGains;
    }

    void fallSilent() {
        way = Way.SILENT;
    }

    /// Plays no more of the score; the music goes on as loud as it is at `place`.
    void standAt(long place) {
        way = Way.STANDING;
        frame = place;
    }

    /// Goes on from `place`; what should have begun from `since` on begins there.
    void runFrom(long since, long place) {
        way = Way.RUNNING;
        late = since < place ? new Gap(since, place) : Gap.NONE;
        frame = place;
    }

    /// Plays the next block.
    ///
    /// @param stretch so many frames of the score more than are played
    /// @param samples is filled with what sounds
    /// @param loudness is filled with how loud the music is
    void play(int count, int stretch, float[] samples, float[] loudness) {
        switch (way) {
            case SILENT -> {
                Arrays.fill(samples, 0);
                Arrays.fill(loudness, 0);
            }
            case STANDING -> {
                Arrays.fill(samples, 0);
                Arrays.fill(loudness, (float) (gains.music() * score.music(frame)));
            }
            case RUNNING -> {
                if (stretch == 0) {
                    Renderer.sounds(score, frame, count, late, gains, samples);
                } else {
                    int needed = count + TimeStretch.MARGIN;
                    Renderer.sounds(score, frame - 1, needed, late, gains, wide);
                    TimeStretch.fit(wide, count + stretch, samples, count);
                }
                Renderer.loudness(score, frame, count, gains, loudness);
                frame += count + stretch;
            }
        }
    }
}
