package org.tactus.sound;

/// One of the tones of which a struck body's sound consists.
///
/// @param ratio its frequency to that of the note
/// @param level its loudness beside the others
/// @param decay seconds in which it falls by 60 dB
/// @param beating how often a second it swells: no real body is quite round, so that each tone is
///     two that lie so far apart
record Partial(double ratio, double level, double decay, double beating) {}
