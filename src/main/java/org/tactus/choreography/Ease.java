package org.tactus.choreography;

/// Shapes of motion in time: functions from 0..1 to 0..1, and what is made of them.
final class Ease {
    private Ease() {}

    /// Slow at both ends.
    static double smooth(double t) {
        double u = Math.clamp(t, 0.0, 1.0);
        return u * u * (3 - 2 * u);
    }

    /// There and back in one unit of `t`: 0 at 0, 1 at 0.5, 0 at 1.
    static double thereAndBack(double t) {
        double u = t - Math.floor(t);
        return 1 - Math.abs(2 * u - 1);
    }

    /// 0 before `from`, 1 after `to`, smooth between.
    static double step(double from, double to, double t) {
        return smooth((t - from) / (to - from));
    }

    /// Rises from `a` to `b`, stays, falls from `c` to `d`.
    static double plateau(double a, double b, double c, double d, double t) {
        return step(a, b, t) * (1 - step(c, d, t));
    }

    static double fraction(double t) {
        return t - Math.floor(t);
    }
}
