package org.tactus.session;

import java.time.Duration;

/// The time that a point hold has for one spot: sinking, holding, rising as long as it sank, and
/// what is left to move on.
///
/// @param start from the segment's start
/// @param sink how long the hand takes to sink, and later to rise
/// @param hold how long it then stays
/// @param length until the next spot's start
public record Hold(Duration start, Duration sink, Duration hold, Duration length) {

    /// When the hand begins to rise, from the segment's start.
    public Duration release() {
        return start.plus(sink).plus(hold);
    }

    /// When the hand has risen, from the segment's start.
    public Duration risen() {
        return release().plus(sink);
    }

    public Duration end() {
        return start.plus(length);
    }

    Hold later(Duration by) {
        return new Hold(start.plus(by), sink, hold, length);
    }

    Hold longer(Duration by) {
        return new Hold(start, sink, hold.plus(by), length.plus(by));
    }
}
