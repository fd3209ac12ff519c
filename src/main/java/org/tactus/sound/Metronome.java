package org.tactus.sound;

import java.util.concurrent.locks.LockSupport;

/// Keeps the time where no device does. The ends of its waits are sums, so that they do not drift.
final class Metronome {
    /// Up to this many nanoseconds a thread that came late makes up for by not waiting: as much as
    /// lies ahead in a device, so that one that ran empty is full again.
    private static final long FORGIVEN = 200_000_000L;

    private boolean running = false;
    private long due;

    /// The first wait begins now, so that whoever is slow to begin makes up for it.
    void start() {
        running = true;
        due = System.nanoTime();
    }

    /// Waits until `nanos` have gone by since the last wait ended.
    void waitFor(long nanos) {
        long now = System.nanoTime();
        due = (running ? Math.max(due, now - FORGIVEN) : now) + nanos;
        running = true;
        for (long left = due - now; left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /// The next wait begins when it is asked for.
    void stop() {
        running = false;
    }
}
