package org.tactus.sound;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// A short sound that never changes: a cue, a spoken line. In the [SoundFormat]; one of one channel
/// sounds from the middle.
public final class Clip {
    private static final Clip SILENCE = Clip.mono(new float[0]);

    private final float[] left;
    private final float[] right;
    private final boolean mono;

    private Clip(float[] left, float[] right, boolean mono) {
        this.left = left;
        this.right = right;
        this.mono = mono;
    }

    /// The same on both sides.
    public static Clip mono(float[] samples) {
        float[] both = samples.clone();
        return new Clip(both, both, true);
    }

    /// One channel for each side.
    ///
    /// @throws IllegalArgumentException if one is longer than the other
    public static Clip stereo(float[] left, float[] right) {
        if (left.length != right.length) {
            throw new IllegalArgumentException(left.length + " and " + right.length + " frames");
        }
        return new Clip(left.clone(), right.clone(), false);
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
        return left[frame];
    }

    /// A sample of the right channel.
    public float right(int frame) {
        return right[frame];
    }

    /// The furthest that any sample is from zero.
    public float peak() {
        float peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /// `gain` times as loud.
    public Clip times(float gain) {
        return each(samples -> scaled(samples, gain));
    }

    /// As loud as asked for.
    ///
    /// @param loudness in LUFS, see [Loudness#of]
    public Clip atLoudness(double loudness) {
        double now = Loudness.of(this);
        return Double.isFinite(now) ? times((float) Math.pow(10, (loudness - now) / 20)) : this;
    }

    /// The first `length` of it, faded out at its end over `fade`; itself where it is no longer.
    public Clip cut(Duration length, Duration fade) {
        int frames = Math.clamp(SoundFormat.frame(length), 0, frames());
        if (frames == frames()) {
            return this;
        }
        int fading = Math.clamp(SoundFormat.frame(fade), 0, frames);
        return each(samples -> cut(samples, frames, fading));
    }

    /// Adds the frames from `from` on, `count` of them and `gain` times as loud, to interleaved
    /// frames.
    ///
    /// @param to the frame of `into` at which the first one is added
    void addTo(float[] into, int to, int from, int count, float gain) {
        int at = SoundFormat.CHANNELS * to;
        for (int i = from; i < from + count; i++) {
            into[at++] += gain * left[i];
            into[at++] += gain * right[i];
        }
    }

    private Clip each(UnaryOperator<float[]> change) {
        float[] changed = change.apply(left);
        return new Clip(changed, mono ? changed : change.apply(right), mono);
    }

    private static float[] scaled(float[] samples, float gain) {
        float[] scaled = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = gain * samples[i];
        }
        return scaled;
    }

    private static float[] cut(float[] samples, int frames, int fading) {
        float[] cut = Arrays.copyOf(samples, frames);
        for (int i = frames - fading; i < frames; i++) {
            cut[i] *= (float) (0.5 + 0.5 * Math.cos(Math.PI * (i - frames + fading) / fading));
        }
        return cut;
    }
}
