package org.tactus.sound;

import java.time.Duration;

/// A short sound that never changes: a cue, a spoken line. In the [SoundFormat]; one of one channel
/// sounds from the middle.
///
/// Samples are kept in sixteen bits, of which the loudest takes all, whatever the clip's level.
public final class Clip {
    private static final Clip SILENCE = Clip.mono(new float[0]);

    private final short[] left;
    private final short[] right;
    /// What one is worth.
    private final float unit;

    private Clip(short[] left, short[] right, float unit) {
        this.left = left;
        this.right = right;
        this.unit = unit;
    }

    /// The same on both sides.
    public static Clip mono(float[] samples) {
        float unit = peak(samples) / Short.MAX_VALUE;
        short[] both = inUnits(samples, unit);
        return new Clip(both, both, unit);
    }

    /// One channel for each side.
    ///
    /// @throws IllegalArgumentException if one is longer than the other
    public static Clip stereo(float[] left, float[] right) {
        if (left.length != right.length) {
            throw new IllegalArgumentException(left.length + " and " + right.length + " frames");
        }
        float unit = Math.max(peak(left), peak(right)) / Short.MAX_VALUE;
        return new Clip(inUnits(left, unit), inUnits(right, unit), unit);
    }

    /// No sound, of no length.
    public static Clip silence() {
        return SILENCE;
    }

    public int frames() {
        return left.length;
    }

    public Duration length() {
        return SoundFormat.length(frames());
    }

    public boolean isSilent() {
        return frames() == 0;
    }

    /// A sample of the left channel.
    public float left(int frame) {
        return unit * left[frame];
    }

    /// A sample of the right channel.
    public float right(int frame) {
        return unit * right[frame];
    }

    /// The furthest that any sample is from zero.
    public float peak() {
        int peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return unit * peak;
    }

    /// `gain` times as loud.
    public Clip times(float gain) {
        return new Clip(left, right, gain * unit);
    }

    /// As loud as asked for.
    ///
    /// @param loudness in LUFS, see [Loudness#of]
    public Clip atLoudness(double loudness) {
        double now = Loudness.of(this);
        return Double.isFinite(now) ? times((float) Math.pow(10, (loudness - now) / 20)) : this;
    }

    /// Adds the frames from `from` on, `count` of them and `gain` times as loud, to interleaved
    /// frames.
    ///
    /// @param to the frame of `into` at which the first one is added
    void addTo(float[] into, int to, int from, int count, float gain) {
        int at = SoundFormat.CHANNELS * to;
        float level = gain * unit;
        for (int i = from; i < from + count; i++) {
            into[at++] += level * left[i];
            into[at++] += level * right[i];
        }
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private static short[] inUnits(float[] samples, float unit) {
        short[] units = new short[samples.length];
        for (int i = 0; i < samples.length && unit > 0; i++) {
            units[i] = (short) Math.round(samples[i] / unit);
        }
        return units;
    }
}
