package org.tactus.sound;

import java.util.Random;
import java.util.random.RandomGenerator;

/// A tone that lasts as long as one phase of a breath: from one pitch to another, or still where
/// both are the same. Its pitch moves as a breath flows, slow at both ends.
///
/// @param seconds how long the phase lasts
/// @param from Hertz at its beginning
/// @param to Hertz at its end
record BreathTone(double seconds, double from, double to) {
    private static final double RISE = 0.3;
    private static final double FALL = 0.45;
    private static final double SHARPNESS = 2.5;
    private static final long SEED = 20_261;

    /// One of those that sing together. The middle one is the loudest, so that the others colour it
    /// and never cancel it.
    ///
    /// @param apart Hertz from the pitch
    /// @param right from 0, left, to 1, right
    private record Voice(double apart, double level, double right) {}

    /// A few sung harmonics, each side a little apart from the other.
    Sketch hum() {
        return harmonics(
                new double[] {1, 0.32, 0.12, 0.04},
                new Voice(-0.4, 0.3, 0.1),
                new Voice(0, 1, 0.5),
                new Voice(0.4, 0.3, 0.9));
    }

    /// Six strings, whose pitches are nearly the same.
    Sketch strings() {
        return harmonics(
                new double[] {1, 0.55, 0.34, 0.22, 0.12, 0.06},
                new Voice(-1.4, 0.5, 0.1),
                new Voice(-0.6, 0.7, 0.3),
                new Voice(0, 1.4, 0.5),
                new Voice(0.7, 0.7, 0.7),
                new Voice(1.3, 0.5, 0.9));
    }

    /// Noise through a narrow filter that moves as the pitch does, an octave and a half higher.
    Sketch air() {
        var sketch = new Sketch(seconds);
        var random = new Random(SEED);
        var left = new Air();
        var right = new Air();
        for (int i = 0; i < sketch.frames(); i++) {
            double pitch = pitch(i, sketch.frames());
            double hertz = 2.8 * pitch;
            double swell = swell(i, sketch.frames(), pitch);
            sketch.add(i, swell * left.of(random, hertz), swell * right.of(random, hertz));
        }
        return sketch;
    }

    private Sketch harmonics(double[] levels, Voice... voices) {
        var sketch = new Sketch(seconds);
        double[] turns = new double[voices.length];
        for (int i = 0; i < sketch.frames(); i++) {
            double pitch = pitch(i, sketch.frames());
            double swell = swell(i, sketch.frames(), pitch);
            for (int k = 0; k < voices.length; k++) {
                var voice = voices[k];
                double sample = swell * voice.level() * sung(levels, 2 * Math.PI * turns[k]);
                sketch.add(i, sample * (1 - voice.right()), sample * voice.right());
                turns[k] += (pitch + voice.apart()) / SoundFormat.RATE;
            }
        }
        return sketch;
    }

    /// The sum of harmonics, each found from the two before it.
    private static double sung(double[] levels, double angle) {
        double twice = 2 * Math.cos(angle);
        double before = 0;
        double now = Math.sin(angle);
        double sum = 0;
        for (double level : levels) {
            sum += level * now;
            double next = twice * now - before;
            before = now;
            now = next;
        }
        return sum;
    }

    private double pitch(int frame, int frames) {
        double done = (double) frame / frames;
        return from * Math.pow(to / from, done * done * (3 - 2 * done));
    }

    /// In and out softly; louder where the lungs are fuller.
    private double swell(int frame, int frames, double pitch) {
        double at = (double) frame / SoundFormat.RATE;
        double left = (double) (frames - frame) / SoundFormat.RATE;
        double full = pitch / Pitch.D4;
        return full
                * edge(at, Math.min(RISE, seconds / 3))
                * edge(left, Math.min(FALL, seconds / 3));
    }

    private static double edge(double since, double length) {
        return since >= length ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * since / length);
    }

    /// What streams past one ear.
    private static final class Air {
        private final Resonance first = new Resonance();
        private final Resonance second = new Resonance();

        double of(RandomGenerator random, double hertz) {
            return second.of(first.of(2 * random.nextDouble() - 1, hertz), hertz);
        }
    }

    /// A filter that lets pass what is near one frequency, which may move: the state-variable
    /// filter in its trapezoidal form, which stays stable while it does.
    private static final class Resonance {
        private double first = 0;
        private double second = 0;

        double of(double in, double hertz) {
            double g = Math.tan(Math.PI * hertz / SoundFormat.RATE);
            double k = 1 / SHARPNESS;
            double band = (first + g * (in - second)) / (1 + g * (g + k));
            double low = second + g * band;
            first = 2 * band - first;
            second = 2 * low - second;
            return k * band;
        }
    }
}
