package org.tactus.sound;

/// Keeps the sum of everything below full scale, whatever it is: what is quiet passes unchanged,
/// what is loud bends smoothly towards a ceiling that it never reaches. It looks at one sample at a
/// time, so that it adds no time and remembers nothing.
final class Ceiling {
    private static final float UNCHANGED = 0.75f;
    private static final float ROOM = 0.998f - UNCHANGED;

    private Ceiling() {}

    /// Bends the first `count` samples.
    static void over(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            float sample = samples[i];
            if (Math.abs(sample) > UNCHANGED) {
                samples[i] = bent(sample);
            }
        }
    }

    private static float bent(float sample) {
        double over = (Math.abs(sample) - UNCHANGED) / ROOM;
        return (float) Math.copySign(UNCHANGED + ROOM * Math.tanh(over), sample);
    }
}
