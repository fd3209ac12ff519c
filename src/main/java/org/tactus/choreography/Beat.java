package org.tactus.choreography;

/// The time and the room that a hand has.
///
/// @param cycle seconds of a cycle of the technique
/// @param start when its stretch begins, in seconds since the segment's start
/// @param total seconds of its stretch
/// @param lag by which share of a cycle this hand is behind
/// @param from where on the track its part begins, in body heights
/// @param span how long its part is
/// @param width of the zones
/// @param spin 1 where circles go outwards at the top, -1 where inwards
record Beat(
        double cycle,
        double start,
        double total,
        double lag,
        double from,
        double span,
        double width,
        int spin) {

    /// How much of the cycle is done, from 0 to 1.
    double phase(double seconds) {
        return Ease.fraction(seconds / cycle + 1 - lag);
    }

    /// Which cycle it is.
    double number(double seconds) {
        return Math.floor(seconds / cycle + 1 - lag);
    }

    /// Where the hand is that works its way along the zone and back once in its time.
    double drift(double seconds) {
        return from + span * Ease.thereAndBack(done(seconds));
    }

    /// The same in steps, one for `every` so many cycles; it moves on in the last `share` of them.
    double stepped(double seconds, int every, double share) {
        double cycles = seconds / cycle + 1 - lag;
        double group = Math.floor(cycles / every);
        double moving = Ease.step(1 - share, 1, cycles / every - group);
        double here = seconds - Ease.fraction(cycles / every) * every * cycle;
        double step = every * cycle;
        double middle = here + step / 2;
        return mix(drift(middle), drift(middle + step), moving);
    }

    double end() {
        return from + span;
    }

    /// How much of the stretch is done, from 0 to 1.
    double done(double seconds) {
        return Math.clamp((seconds - start) / total, 0.0, 1.0);
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
