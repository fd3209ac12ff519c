package org.tactus.sound;

import java.util.Random;

/// Noise or a chord that has no beginning and no end: its last sample goes over into its first as
/// any sample into the next, because the filters that shaped it went round it twice, or because it
/// holds whole periods only.
final class Loop {
    private final double[] samples;

    private Loop(double[] samples) {
        this.samples = samples;
    }

    /// White noise, each sample anywhere from -1 to 1.
    static Loop noise(double seconds, long seed) {
        var random = new Random(seed);
        double[] samples = new double[(int) Math.round(seconds * SoundFormat.RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = 2 * random.nextDouble() - 1;
        }
        return new Loop(samples);
    }

    /// Silence.
    static Loop silence(double seconds) {
        return new Loop(new double[(int) Math.round(seconds * SoundFormat.RATE)]);
    }

    /// Lets pass what is below `hertz`, 6 dB an octave.
    Loop below(double hertz) {
        double part = 1 - Math.exp(-2 * Math.PI * hertz / SoundFormat.RATE);
        double state = 0;
        for (int round = 0; round < 2; round++) {
            double[] into = round == 0 ? new double[samples.length] : samples;
            for (int i = 0; i < samples.length; i++) {
                state += part * (samples[i] - state);
                into[i] = state;
            }
        }
        return this;
    }

    /// Lets pass what is above `hertz`, 6 dB an octave.
    Loop above(double hertz) {
        double[] low = samples.clone();
        new Loop(low).below(hertz);
        for (int i = 0; i < samples.length; i++) {
            samples[i] -= low[i];
        }
        return this;
    }

    /// Adds a tone, at the nearest frequency of which the loop holds whole periods.
    Loop tone(double hertz, double level, double turn) {
        double periods = Math.rint(hertz * samples.length / SoundFormat.RATE);
        double angle = 2 * Math.PI * periods / samples.length;
        double turnX = Math.cos(angle);
        double turnY = Math.sin(angle);
        double x = level * Math.cos(2 * Math.PI * turn);
        double y = level * Math.sin(2 * Math.PI * turn);
        for (int i = 0; i < samples.length; i++) {
            samples[i] += y;
            double turned = x * turnX - y * turnY;
            y = x * turnY + y * turnX;
            x = turned;
        }
        return this;
    }

    /// Adds so many drops a second, each the short ring of a bubble somewhere from `low` to `high`,
    /// most of them far away.
    Loop drops(double aSecond, double low, double high, long seed) {
        var random = new Random(seed);
        long count = Math.round(aSecond * samples.length / SoundFormat.RATE);
        for (long drop = 0; drop < count; drop++) {
            int start = random.nextInt(samples.length);
            double hertz = low * Math.pow(high / low, random.nextDouble());
            double near = Math.pow(random.nextDouble(), 3);
            double ringing = 0.004 + 0.012 * random.nextDouble();
            ring(start, hertz, near, ringing);
        }
        return this;
    }

    private void ring(int start, double hertz, double level, double ringing) {
        int frames = (int) (8 * ringing * SoundFormat.RATE);
        for (int i = 0; i < frames; i++) {
            double at = (double) i / SoundFormat.RATE;
            double onset = Math.min(1, at / 0.001);
            samples[(start + i) % samples.length] +=
                    level * onset * Math.exp(-at / ringing) * Math.sin(2 * Math.PI * hertz * at);
        }
    }

    /// Its samples, scaled so that their power has this root.
    float[] power(double root) {
        double sum = 0;
        for (double sample : samples) {
            sum += sample * sample;
        }
        double gain = root / Math.sqrt(sum / samples.length);
        float[] scaled = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = (float) (gain * samples[i]);
        }
        return scaled;
    }
}
