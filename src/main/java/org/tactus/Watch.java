package org.tactus;

import java.util.Optional;
import java.util.function.Supplier;
import org.tactus.machine.awake.WakeLock;
import org.tactus.session.Reading;
import org.tactus.ui.Background;

/// Keeps the screen on while a session is played, and lets it go when the session stands still or
/// is over.
final class Watch implements AutoCloseable {
    private final Supplier<WakeLock> lock;
    private final Background background;
    private Optional<WakeLock> held = Optional.empty();
    private volatile boolean wanted;

    /// @param lock takes a lock; may take a moment
    Watch(Supplier<WakeLock> lock, Background background) {
        this.lock = lock;
        this.background = background;
    }

    /// The session is where `reading` says.
    void follow(Reading reading) {
        want(
                switch (reading.state()) {
                    case LEAD_IN, PLAYING, RESUMING, WAITING -> true;
                    case READY, PAUSED, ENDED -> false;
                });
    }

    /// There is no session any more.
    void rest() {
        want(false);
    }

    private void want(boolean now) {
        if (wanted != now) {
            wanted = now;
            background.run(this::settle);
        }
    }

    /// Several of these may run at once, the last one with what is wanted last.
    private synchronized void settle() {
        if (wanted && held.isEmpty()) {
            held = Optional.of(lock.get());
        } else if (!wanted) {
            held.ifPresent(WakeLock::close);
            held = Optional.empty();
        }
    }

    /// Lets the screen go. Not for the JavaFX thread.
    @Override
    public void close() {
        wanted = false;
        settle();
    }
}
