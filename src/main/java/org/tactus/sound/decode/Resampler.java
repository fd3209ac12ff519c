package org.tactus.sound.decode;

import java.util.Arrays;

/// Brings stereo sound from one rate to another, with windowed sinc filters: what lies above half
/// the lower rate is taken away, what lies well below passes unchanged. Frames are put in and taken
/// out in pieces of any length; equal rates pass bit by bit. For one thread.
///
/// (Smith, *Digital Audio Resampling*, 2002: bandlimited interpolation.)
final class Resampler {
    private static final int CHANNELS = 2;

    /// Zero crossings of the filter on each side.
    private static final int CROSSINGS = 16;

    /// How many filters there are at most between two frames that were put in.
    private static final int MOST_PHASES = 1024;

    private static final double SHAPE = 8;

    /// What share of the band passes; the rest is the filter's slope.
    private static final double PASSED = 0.92;

    private final int step;
    private final int scale;
    private final int half;
    private final float[][] filters;

    private float[] held;
    private int count;
    private int first = 0;
    private int phase = 0;

    /// @param from frames a second of what is put in
    /// @param to frames a second of what is taken out
    Resampler(int from, int to) {
        int divisor = gcd(from, to);
        this.step = from / divisor;
        this.scale = to / divisor;
        double cutoff = from == to ? 1 : PASSED * Math.min(1, (double) to / from);
        this.half = from == to ? 0 : (int) Math.ceil(CROSSINGS / cutoff);
        this.filters = new float[Math.min(scale, MOST_PHASES)][];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = half == 0 ? new float[] {1} : filter((double) i / filters.length, cutoff);
        }
        this.held = new float[CHANNELS * 2 * (half + 1)];
        this.count = Math.max(0, half - 1);
    }

    /// Adds frames, left and right by turns.
    void put(float[] frames, int number) {
        int kept = count - first;
        if (CHANNELS * (kept + number) > held.length) {
            held = Arrays.copyOfRange(held, CHANNELS * first, CHANNELS * (first + kept + number));
        } else {
            System.arraycopy(held, CHANNELS * first, held, 0, CHANNELS * kept);
        }
        System.arraycopy(frames, 0, held, CHANNELS * kept, CHANNELS * number);
        first = 0;
        count = kept + number;
    }

    /// Nothing more will be put in: what is held comes out to its last frame.
    void end() {
        put(new float[CHANNELS * half], half);
    }

    /// Takes out what is ready.
    ///
    /// @return how many frames that was
    int take(float[] into, int from, int most) {
        int taken = 0;
        int length = Math.max(1, 2 * half);
        while (taken < most && first + length <= count) {
            float[] filter = filters[(int) ((long) phase * filters.length / scale)];
            float left = 0;
            float right = 0;
            int at = CHANNELS * first;
            for (float weight : filter) {
                left += weight * held[at++];
                right += weight * held[at++];
            }
            into[CHANNELS * (from + taken)] = left;
            into[CHANNELS * (from + taken) + 1] = right;
            taken++;
            phase += step;
            first += phase / scale;
            phase %= scale;
        }
        return taken;
    }

    /// The weights of the frames around a place that lies `offset` of a frame after the `half`th.
    private float[] filter(double offset, double cutoff) {
        float[] weights = new float[2 * half];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double x = i - (half - 1) - offset;
            double weight = sinc(x * cutoff) * kaiser(x / half);
            weights[i] = (float) weight;
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        return weights;
    }

    private static double sinc(double x) {
        return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return Math.abs(x) >= 1 ? 0 : bessel(SHAPE * Math.sqrt(1 - x * x)) / bessel(SHAPE);
    }

    /// The modified Bessel function of the first kind, order 0.
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int i = 1; term > sum * 1e-12; i++) {
            term *= x * x / (4.0 * i * i);
            sum += term;
        }
        return sum;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
