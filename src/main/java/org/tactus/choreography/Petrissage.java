package org.tactus.choreography;

/// The techniques that work one place after the other: circles, squeezes, presses.
final class Petrissage {
    private static final int CIRCLES_A_SPOT = 3;
    private static final double SMALL_CIRCLE = 0.006;

    private Petrissage() {}

    /// Slow flat circles, outward on top, whose centre drifts along the zone.
    static Pose circle(Beat beat, double seconds) {
        double angle = 2 * Math.PI * beat.phase(seconds);
        double radius = Math.clamp(0.3 * beat.width(), 0.012, 0.03);
        return Pose.pressing(
                        beat.drift(seconds) + radius * Math.cos(angle),
                        beat.spin() * radius * Math.sin(angle))
                .press(0.8 + 0.2 * Math.cos(angle - Math.PI / 3))
                .lift(0.06 - 0.06 * Math.cos(angle - Math.PI / 3));
    }

    /// Once around a closed track in a cycle.
    ///
    /// @param way 1 as the track runs, -1 against it
    static Pose around(Beat beat, double length, int way, double seconds) {
        return Pose.pressing(way * beat.phase(seconds) * length, 0)
                .press(0.85 + 0.15 * Math.cos(2 * Math.PI * beat.phase(seconds)));
    }

    /// Squeeze, lift, release; on by a little while the hand is open.
    static Pose kneading(Beat beat, double seconds) {
        double phase = beat.phase(seconds);
        double squeeze = Ease.plateau(0, 0.32, 0.45, 0.68, phase);
        return Pose.pressing(beat.stepped(seconds, 1, 0.35), -0.008 * squeeze)
                .press(0.35 + 0.65 * squeeze)
                .lift(0.22 * (1 - squeeze))
                .scale(1 - 0.07 * squeeze)
                .turn(-0.16 * squeeze);
    }

    /// Three small circles on a spot, then on by a finger's width.
    static Pose smallCircles(Beat beat, double seconds) {
        double angle = 2 * Math.PI * beat.phase(seconds);
        return Pose.pressing(
                beat.stepped(seconds, CIRCLES_A_SPOT, 0.2) + SMALL_CIRCLE * Math.cos(angle),
                beat.spin() * SMALL_CIRCLE * Math.sin(angle));
    }

    /// Short strokes across the fibres.
    static Pose crossFriction(Beat beat, double seconds) {
        return Pose.pressing(
                beat.drift(seconds), 0.01 * Math.sin(2 * Math.PI * beat.phase(seconds)));
    }

    /// Sinks and rises, then on by a hand's width.
    ///
    /// @param sinking share of the cycle in which it sinks
    static Pose compression(Beat beat, double sinking, double seconds) {
        double phase = beat.phase(seconds);
        double depth =
                phase < sinking
                        ? Ease.smooth(phase / sinking)
                        : 1 - Ease.smooth((phase - sinking) / (1 - sinking) * 1.15);
        return Pose.pressing(beat.stepped(seconds, 1, (1 - sinking) * 0.35), 0)
                .press(0.2 + 0.8 * depth)
                .lift(0.2 * (1 - depth))
                .scale(1 - 0.04 * depth);
    }
}
