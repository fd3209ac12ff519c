package org.tactus.sound;

/// The notes that cues are tuned to, in Hertz: the chord of D, in equal temperament from 440 Hz.
final class Pitch {
    static final double D2 = 73.416;
    static final double A2 = 110;
    static final double D3 = 146.832;
    static final double A3 = 220;
    static final double D4 = 293.665;
    static final double E4 = 329.628;
    static final double FIS4 = 369.994;
    static final double A4 = 440;
    static final double D5 = 587.330;
    static final double FIS5 = 739.989;

    private Pitch() {}
}
