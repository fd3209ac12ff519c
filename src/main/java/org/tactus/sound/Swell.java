package org.tactus.sound;

/// Something that slowly comes and goes, as a function of time alone.
interface Swell {

    /// How much of it there is, from 0 to 1, at so many seconds.
    double at(double seconds);

    /// Between `least` and 1, with two periods that have no common one, so that it does not repeat
    /// in a session.
    static Swell between(double least, double period, double other) {
        return seconds ->
                least
                        + (1 - least)
                                * (0.5
                                        + 0.25 * Math.sin(2 * Math.PI * seconds / period)
                                        + 0.25 * Math.sin(2 * Math.PI * seconds / other));
    }

    /// Waves that run up a beach: each comes faster than it goes, and no two follow each other at
    /// quite the same distance, nor are they equally high.
    ///
    /// @param period seconds from wave to wave, about
    /// @param lag how long after the wave's height this part of it comes, as a part of the period
    static Swell wave(double period, double lag, double sharpness) {
        return seconds -> {
            double beach = seconds / period - lag + 0.22 * Math.sin(2 * Math.PI * seconds / 47.3);
            double phase = 2 * Math.PI * beach;
            double height = 0.5 + 0.5 * Math.cos(phase + 0.45 * Math.sin(phase));
            double size = 0.72 + 0.28 * Math.sin(2 * Math.PI * seconds / 71.9 + period);
            return size * Math.pow(height, sharpness);
        };
    }
}
