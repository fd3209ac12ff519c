package org.tactus.sound;

import java.util.List;
import org.tactus.body.Term;

/// Music that is made here: without seam and without end.
public enum Ambience implements Term {
    /// Waves on a flat beach, some way off.
    WAVES,
    /// Steady rain on leaves.
    RAIN,
    /// A low, even noise, as of a far waterfall.
    LOW_NOISE,
    /// A warm chord that slowly changes its colour.
    DRONE;

    /// Makes it. It takes some tenths of a second.
    public Music music() {
        return new GeneratedMusic(
                switch (this) {
                    case WAVES -> waves();
                    case RAIN -> rain();
                    case LOW_NOISE -> lowNoise();
                    case DRONE -> drone();
                });
    }

    /// Two trains of waves, one more to the left and one more to the right, each a roll and, when
    /// it breaks, a hiss that draws back; below them the sea.
    private static List<Layer> waves() {
        return List.of(
                Layer.of(
                        Loop.noise(17.3, 1).below(140).below(300).above(40),
                        0.030,
                        Swell.between(0.6, 23.9, 37.1)),
                new Layer(
                        Loop.noise(13.1, 2).below(500).below(900).above(90),
                        0.085,
                        Swell.wave(9.7, 0, 1.6),
                        1,
                        0.7),
                new Layer(
                        Loop.noise(11.9, 3).below(2200).below(4000).above(500),
                        0.032,
                        Swell.wave(9.7, 0.09, 2.6),
                        1,
                        0.75),
                new Layer(
                        Loop.noise(15.7, 4).below(450).below(800).above(90),
                        0.070,
                        Swell.wave(13.3, 0.4, 1.6),
                        0.65,
                        1),
                new Layer(
                        Loop.noise(12.7, 5).below(2000).below(3500).above(500),
                        0.026,
                        Swell.wave(13.3, 0.5, 2.6),
                        0.7,
                        1));
    }

    /// The rush of many drops, single ones before it, and a low ground: two loops, so that it does
    /// not come again with either.
    private static List<Layer> rain() {
        return List.of(
                Layer.of(
                        Loop.noise(19.1, 11).below(1800).below(4200).above(400),
                        0.040,
                        Swell.between(0.62, 29.3, 43.7)),
                Layer.of(
                        Loop.silence(31.7).drops(42, 700, 2400, 12).below(4000),
                        0.016,
                        Swell.between(0.5, 37.9, 61.3)),
                Layer.of(
                        Loop.noise(13.9, 13).below(220).below(400).above(50),
                        0.028,
                        Swell.between(0.6, 53.1, 83.3)),
                Layer.of(
                        Loop.noise(17.7, 14).below(220).below(400).above(50),
                        0.028,
                        Swell.between(0.6, 47.3, 71.9)));
    }

    /// Its ground, too, is two loops.
    private static List<Layer> lowNoise() {
        return List.of(
                Layer.of(
                        Loop.noise(17.9, 21).below(90).below(260).above(35),
                        0.053,
                        Swell.between(0.7, 41.3, 67.9)),
                Layer.of(
                        Loop.noise(20.3, 24).below(90).below(260).above(35),
                        0.053,
                        Swell.between(0.7, 49.1, 73.7)),
                Layer.of(
                        Loop.noise(14.3, 22).below(300).below(700).above(80),
                        0.045,
                        Swell.between(0.5, 31.1, 53.9)),
                Layer.of(
                        Loop.noise(11.3, 23).below(700).below(1400).above(200),
                        0.010,
                        Swell.between(0.2, 37.7, 59.1)));
    }

    /// Root and fifth in three octaves, each of several tones that nearly agree, and above them a
    /// ninth and a third that come and go.
    private static List<Layer> drone() {
        return List.of(
                Layer.of(
                        chord(29.3, Pitch.D3, 0.8).tone(Pitch.D2, 0.5, 0.1),
                        0.060,
                        Swell.between(0.65, 43.1, 71.3)),
                Layer.of(chord(23.9, Pitch.A2, 0.7), 0.050, Swell.between(0.45, 31.7, 57.3)),
                Layer.of(chord(26.3, Pitch.A3, 0.5), 0.032, Swell.between(0.25, 37.3, 61.9)),
                Layer.of(chord(21.1, Pitch.D4, 0.35), 0.016, Swell.between(0.05, 47.9, 79.7)),
                Layer.of(chord(25.7, Pitch.E4, 0.25), 0.010, Swell.between(0, 53.3, 97.1)),
                Layer.of(chord(27.7, Pitch.FIS4, 0.25), 0.009, Swell.between(0, 67.1, 41.9)));
    }

    /// Three tones around one pitch with their first harmonics, the upper ones softer by `bright`.
    private static Loop chord(double seconds, double hertz, double bright) {
        var loop = Loop.silence(seconds);
        double[] apart = {-0.21, 0, 0.17};
        for (int voice = 0; voice < apart.length; voice++) {
            for (int n = 1; n <= 4; n++) {
                double level = Math.pow(bright * 0.5, n - 1);
                loop.tone(n * (hertz + apart[voice]), level, 0.31 * voice + 0.17 * n);
            }
        }
        return loop;
    }
}
