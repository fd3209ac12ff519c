package org.tactus.ui.control;

import javafx.animation.AnimationTimer;

/// Calls back while it runs, at every second of the toolkit's sixty pulses a second: thirty
/// pictures a second are smooth for hands and breath, and cost half.
public final class Pulse extends AnimationTimer {
    /// More than one pulse, less than two.
    private static final long SHORTEST_NANOS = 24_000_000;

    private final Runnable frame;
    private long last;
    private boolean running;

    public Pulse(Runnable frame) {
        this.frame = frame;
    }

    @Override
    public void handle(long now) {
        if (now - last >= SHORTEST_NANOS) {
            last = now;
            frame.run();
        }
    }

    /// Starts or stops it; doing either twice is doing it once.
    public void setRunning(boolean running) {
        if (this.running != running) {
            this.running = running;
            if (running) {
                start();
            } else {
                stop();
            }
        }
    }
}
