package org.tactus.choreography;

/// How a hand moves on its track.
@FunctionalInterface
interface HandMotion {
    /// The pose at an instant.
    ///
    /// @param seconds since the segment's start
    Pose at(double seconds);
}
