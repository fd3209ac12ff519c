package org.tactus;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.machine.awake.WakeLock;
import org.tactus.session.Reading;
import org.tactus.ui.Background;

/// Keeps the screen on while a session is played, and lets it go when the session stands still or
/// is over.
final class Watch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final Supplier<WakeLock> lock;
    private final Background background;
    private Optional<WakeLock> held = Optional.empty();
    private volatile boolean wanted;

    /// @param lock takes a lock; may take a moment
    Watch(Supplier<WakeLock> lock, Background background) {
        this.lock = lock;
        this.background = background;
    }

    /// Whether the screen can be kept on here. Tries it, which takes a moment, so not on the
    /// JavaFX thread.
    boolean works() {
        var tried = taken();
        try {
            return tried.filter(WakeLock::isHeld).isPresent();
        } finally {
            tried.ifPresent(WakeLock::close);
        }
    }

    /// The session is where `reading` says.
    void follow(Reading reading) {
        want(reading.isActive());
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
            held = taken();
        } else if (!wanted) {
            held.ifPresent(WakeLock::close);
            held = Optional.empty();
        }
    }

    /// A screen that goes dark does not end a session.
    private Optional<WakeLock> taken() {
        try {
            return Optional.of(lock.get());
        } catch (RuntimeException | LinkageError e) {
            log.warn("The screen cannot be kept on", e);
            return Optional.empty();
        }
    }

    /// Lets the screen go. Not for the JavaFX thread.
    @Override
    public void close() {
        wanted = false;
        settle();
    }
}
