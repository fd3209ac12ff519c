package org.tactus.ui.player;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import org.tactus.session.SessionClock;

/// The clocks that a player is handed: the machine's, or a test's.
///
/// @param nanos monotonic, in nanoseconds
/// @param wall the clock on the wall
/// @param zone in which the wall's time is read
public record PlayerClocks(LongSupplier nanos, InstantSource wall, ZoneId zone) {

    /// The machine's own.
    public static PlayerClocks system() {
        return new PlayerClocks(System::nanoTime, InstantSource.system(), ZoneId.systemDefault());
    }

    /// A clock for one session.
    public SessionClock session() {
        return new SessionClock(nanos, wall);
    }
}
