package org.tactus.sound;

/// Plays a block of a little more or less than its frames in its own time, so that what is heard
/// nears the session's position without a click: a frame in a block of 20 ms changes the pitch by
/// less than two hundredths of a semitone.
final class TimeStretch {
    /// The most frames by which a block is stretched.
    static final int MOST = 1;

    /// How many frames more than a block has are looked at: those it is stretched by, one before it
    /// and two after it.
    static final int MARGIN = MOST + 3;

    private static final int CHANNELS = SoundFormat.CHANNELS;

    private TimeStretch() {}

    /// Fills `count` frames of `into` with `from`'s.
    ///
    /// @param wide begins one frame before
    /// @param from how many frames they were
    static void fit(float[] wide, int from, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            long place = (long) i * from;
            int frame = (int) (place / count);
            float part = (float) (place % count) / count;
            for (int channel = 0; channel < CHANNELS; channel++) {
                int at = CHANNELS * frame + channel;
                into[CHANNELS * i + channel] =
                        between(
                                wide[at],
                                wide[at + CHANNELS],
                                wide[at + 2 * CHANNELS],
                                wide[at + 3 * CHANNELS],
                                part);
            }
        }
    }

    /// The cubic through `b` and `c` whose slopes there are those of their neighbours.
    private static float between(float a, float b, float c, float d, float part) {
        float slope = (c - a) / 2;
        float next = (d - b) / 2;
        float third = 2 * (b - c) + slope + next;
        float second = c - b - slope - third;
        return b + part * (slope + part * (second + part * third));
    }
}
