package org.tactus.sound;

/// How loud something sounds, as ITU-R BS.1770 has it: the power of what two filters leave, which
/// weigh frequencies as the ear does.
public final class Loudness {
    /// What the loudness of short sounds is measured over, and moved on by.
    private static final int WINDOW = SoundFormat.RATE * 2 / 5;

    private static final int STEP = SoundFormat.RATE / 100;
    private static final double OFFSET = -0.691;

    private Loudness() {}

    /// The loudest 0.4 s of `clip`, in LUFS; what is shorter is followed by silence. Negative
    /// infinity for silence.
    public static double of(Clip clip) {
        return OFFSET + 10 * Math.log10(loudest(weighed(clip, true), weighed(clip, false)));
    }

    /// The loudness of all of these frames taken together, left and right by turns, in LUFS.
    public static double overall(float[] interleaved) {
        int frames = interleaved.length / SoundFormat.CHANNELS;
        double power = 0;
        for (int channel = 0; channel < SoundFormat.CHANNELS; channel++) {
            double[] samples = new double[frames];
            for (int i = 0; i < frames; i++) {
                samples[i] = interleaved[SoundFormat.CHANNELS * i + channel];
            }
            weigh(samples);
            for (double sample : samples) {
                power += sample * sample / frames;
            }
        }
        return OFFSET + 10 * Math.log10(power);
    }

    private static double[] weighed(Clip clip, boolean ofLeft) {
        double[] samples = new double[clip.frames()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = ofLeft ? clip.left(i) : clip.right(i);
        }
        weigh(samples);
        return samples;
    }

    private static double loudest(double[] left, double[] right) {
        int steps = (left.length + STEP - 1) / STEP;
        double[] power = new double[steps];
        for (int i = 0; i < left.length; i++) {
            power[i / STEP] += (left[i] * left[i] + right[i] * right[i]) / WINDOW;
        }
        double sum = 0;
        double loudest = 0;
        for (int i = 0; i < steps; i++) {
            sum += power[i] - (i >= WINDOW / STEP ? power[i - WINDOW / STEP] : 0);
            loudest = Math.max(loudest, sum);
        }
        return loudest;
    }

    /// The head's shelf, then the low cut, with the coefficients of the recommendation for 48 kHz.
    private static void weigh(double[] samples) {
        filter(
                samples,
                1.53512485958697,
                -2.69169618940638,
                1.19839281085285,
                -1.69065929318241,
                0.73248077421585);
        filter(samples, 1, -2, 1, -1.99004745483398, 0.99007225036621);
    }

    private static void filter(
            double[] samples, double b0, double b1, double b2, double a1, double a2) {
        double first = 0;
        double second = 0;
        for (int i = 0; i < samples.length; i++) {
            double in = samples[i];
            double out = b0 * in + first;
            first = b1 * in - a1 * out + second;
            second = b2 * in - a2 * out;
            samples[i] = out;
        }
    }
}
