package org.tactus.choreography;

/// The techniques that travel along the whole zone in every cycle.
final class Glides {
    /// What of a glide's cycle presses; the rest is its light return.
    private static final double PRESSING = 0.6;
    private static final double RETURN_PRESS = 0.3;
    /// Of a percussive device, in body heights a second: 2.5 cm.
    private static final double DEVICE_SPEED = 0.0147;

    private Glides() {}

    /// Along the chain with pressure, out at its end, lightly back on the outer side.
    static Pose effleurage(Beat beat, double seconds) {
        double phase = beat.phase(seconds);
        if (phase < PRESSING) {
            double way = phase / PRESSING;
            double press = RETURN_PRESS + (1 - RETURN_PRESS) * Ease.plateau(0, 0.12, 0.88, 1, way);
            return Pose.pressing(beat.from() + beat.span() * Ease.smooth(way), 0)
                    .press(press)
                    .lift(0.3 * (1 - press))
                    .scale(1 - 0.04 * (1 - press))
                    .opacity(1 - 0.4 * (1 - press));
        }
        double back = (phase - PRESSING) / (1 - PRESSING);
        double out = Math.min(0.04, 0.45 * beat.width()) * Math.sin(Math.PI * Ease.smooth(back));
        double light = Ease.plateau(0, 0.1, 0.9, 1, back);
        return Pose.pressing(beat.end() - beat.span() * Ease.smooth(back), out)
                .press(RETURN_PRESS)
                .lift(0.3 * (1 - RETURN_PRESS) + 0.1 * light)
                .scale(1 - 0.04 * (1 - RETURN_PRESS) - 0.02 * light)
                .opacity(1 - 0.4 * (1 - RETURN_PRESS) - 0.12 * light);
    }

    /// Slowly one way along the fibres, lifted back.
    static Pose stripping(Beat beat, double seconds) {
        return oneWay(beat, beat.phase(seconds), 0.8);
    }

    /// A fold pushed ahead slowly, lifted back.
    static Pose skinRolling(Beat beat, double seconds) {
        double phase = beat.phase(seconds);
        var pose = oneWay(beat, phase, 0.75);
        return pose.scale(pose.scale() * (1 - 0.03 * Math.sin(phase * 12 * Math.PI)));
    }

    private static Pose oneWay(Beat beat, double phase, double pressing) {
        if (phase < pressing) {
            double way = phase / pressing;
            double press = Ease.plateau(0, 0.06, 0.95, 1, way);
            return Pose.pressing(beat.from() + beat.span() * Ease.smooth(way), 0)
                    .press(press)
                    .lift(0.3 * (1 - press));
        }
        double back = (phase - pressing) / (1 - pressing);
        double up = Ease.plateau(0, 0.3, 0.7, 1, back);
        return Pose.pressing(beat.end() - beat.span() * Ease.smooth(back), 0)
                .press(0)
                .lift(0.3 + 0.5 * up)
                .opacity(1 - 0.5 * up)
                .scale(1 - 0.04 * up);
    }

    /// Fingertips drawn along, each stroke begun before the other ends, lighter towards the end.
    static Pose feathering(Beat beat, double seconds) {
        double phase = beat.phase(seconds);
        double light = 1 - 0.5 * beat.done(seconds);
        double stroke = 0.62;
        if (phase < stroke) {
            double way = phase / stroke;
            double press = Ease.plateau(0, 0.1, 0.8, 1, way);
            return Pose.pressing(beat.from() + beat.span() * Ease.smooth(way), 0)
                    .press(press * light)
                    .lift(0.3 + 0.35 * (1 - press))
                    .opacity(0.55 + 0.4 * press * light);
        }
        double back = (phase - stroke) / (1 - stroke);
        double up = Ease.plateau(0, 0.3, 0.7, 1, back);
        return Pose.pressing(
                        beat.end() - beat.span() * Ease.smooth(back),
                        0.012 * Math.sin(Math.PI * back))
                .press(0)
                .lift(0.65 + 0.3 * up)
                .opacity(0.55 - 0.25 * up);
    }

    /// A ball or roller, there and back.
    static Pose rolling(Beat beat, double seconds) {
        return Pose.pressing(beat.from() + beat.span() * wave(beat.phase(seconds)), 0);
    }

    /// A device, there and back at its own speed.
    static Pose deviceGlide(Beat beat, double seconds) {
        double pass = Math.max(2, 2 * beat.span() / DEVICE_SPEED);
        return Pose.pressing(
                        beat.from()
                                + beat.span() * Ease.thereAndBack((seconds - beat.start()) / pass),
                        0)
                .press(0.85 + 0.15 * Math.sin(seconds * 9));
    }

    private static double wave(double phase) {
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * phase);
    }
}
