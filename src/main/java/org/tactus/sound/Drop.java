package org.tactus.sound;

/// A drop that falls into still water: a bubble's tone, which rises as the bubble shrinks.
final class Drop {
    private static final double LENGTH = 0.5;
    private static final double LOW = 420;
    private static final double HIGH = 660;
    private static final double RISING = 0.05;
    private static final double RINGING = 0.055;
    private static final double ATTACK = 0.004;

    private Drop() {}

    static Sketch sketch() {
        var sketch = new Sketch(LENGTH);
        double turns = 0;
        for (int i = 0; i < sketch.frames(); i++) {
            double at = (double) i / SoundFormat.RATE;
            double onset = at < ATTACK ? 0.5 - 0.5 * Math.cos(Math.PI * at / ATTACK) : 1;
            double sample = onset * Math.exp(-at / RINGING) * Math.sin(2 * Math.PI * turns);
            sketch.add(i, sample, sample);
            turns += (HIGH - (HIGH - LOW) * Math.exp(-at / RISING)) / SoundFormat.RATE;
        }
        return sketch;
    }
}
