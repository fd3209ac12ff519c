package org.tactus.choreography;

/// The quick techniques, and those that sway.
final class Tremors {
    private static final double TREMOR = 0.002;
    private static final double SHAKE = 0.0075;
    private static final double ROCK = 0.01;

    private Tremors() {}

    /// Quick light contacts in turn, drifting along the zone. A cycle is one tap of either hand.
    static Pose tapotement(Beat beat, double seconds) {
        double ofTwo = Ease.fraction(seconds / (2 * beat.cycle()) + 1 - beat.lag());
        double up = Math.pow(Math.abs(Math.sin(Math.PI * ofTwo)), 0.7);
        return Pose.pressing(beat.drift(seconds), 0)
                .press(Math.max(0, 1 - 3 * up))
                .lift(0.75 * up)
                .scale(1 + 0.03 * up);
    }

    /// A fine tremor.
    static Pose vibration(Beat beat, double seconds) {
        return Pose.pressing(
                beat.drift(seconds), TREMOR * Math.sin(2 * Math.PI * beat.phase(seconds)));
    }

    /// A loose sway of the muscle.
    static Pose shaking(Beat beat, double seconds) {
        double sway = Math.sin(2 * Math.PI * beat.phase(seconds));
        return Pose.pressing(beat.drift(seconds), SHAKE * sway).turn(0.06 * sway);
    }

    /// The whole body swayed from side to side.
    static Pose rocking(Beat beat, double seconds) {
        return Pose.pressing(
                beat.from() + beat.span() / 2, ROCK * Math.sin(2 * Math.PI * beat.phase(seconds)));
    }

    /// Hands passing each other across the fibres.
    static Pose wringing(Beat beat, double seconds) {
        double sway = Math.cos(2 * Math.PI * beat.phase(seconds));
        double reach = Math.clamp(0.32 * beat.width(), 0.012, 0.026);
        return Pose.pressing(beat.drift(seconds), reach * sway)
                .press(0.7 + 0.3 * Math.abs(Math.sin(2 * Math.PI * beat.phase(seconds))))
                .turn(0.12 * sway);
    }
}
