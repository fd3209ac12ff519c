package org.tactus.ui.control;

import javafx.animation.AnimationTimer;

/// Calls back while it runs, about thirty times a second: that is smooth for hands and breath, and
/// costs half of sixty. Tactus has the toolkit pulse 32 times a second (`src/launcher/options`);
/// where it pulses sixty times, every second pulse is taken.
public final class Pulse extends AnimationTimer {
    /// More than one pulse of sixty a second, less than two, and less than one of 32.
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
