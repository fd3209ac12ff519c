package org.tactus.ui.player;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tactus.session.SessionClock;

/// The clocks that a player is handed: the machine's, or a test's.
///
/// @param sessions makes a clock for one session
/// @param nanos monotonic, in nanoseconds
/// @param wall the clock on the wall
/// @param zone in which the wall's time is read
public record PlayerClocks(
        Supplier<SessionClock> sessions, LongSupplier nanos, InstantSource wall, ZoneId zone) {

    /// Sessions by the same clocks.
    public PlayerClocks(LongSupplier nanos, InstantSource wall, ZoneId zone) {
        this(() -> new SessionClock(nanos, wall), nanos, wall, zone);
    }

    /// The machine's own.
    public static PlayerClocks system() {
        return new PlayerClocks(
                SessionClock::ofThisMachine,
                System::nanoTime,
                InstantSource.system(),
                ZoneId.systemDefault());
    }

    /// A clock for one session.
    public SessionClock session() {
        return sessions.get();
    }
}
