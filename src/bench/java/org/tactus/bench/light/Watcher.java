package org.tactus.bench.light;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Looks at a display until something is to be seen, as patiently as a busy machine needs.
final class Watcher {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /// What has not changed for so long will not.
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private static final Duration OFTEN = Duration.ofMillis(8);
    private static final Duration SELDOM = Duration.ofMillis(100);
    /// Longer than a picture stays while hands move.
    private static final Duration PICTURE = Duration.ofMillis(700);

    private static final int MOVES = 4;

    private final XDisplay display;

    Watcher(XDisplay display) {
        this.display = display;
    }

    /// Waits until it looks like `look`, and tells when.
    ///
    /// @return in nanoseconds of [System#nanoTime]
    long await(Look look, Running running) throws InterruptedException {
        until(OFTEN, running, () -> look.isSeen(display));
        return System.nanoTime();
    }

    /// Waits until it no longer looks like `before`, and tells when.
    long change(Look before, Running running) throws InterruptedException {
        until(OFTEN, running, () -> !before.isSeen(display));
        return System.nanoTime();
    }

    /// How it looks when it no longer looks like `before` and has stopped changing.
    Look settled(Look before, Running running) throws InterruptedException {
        var last = new Look[] {before};
        long[] changed = {System.nanoTime()};
        until(
                SELDOM,
                running,
                () -> {
                    var now = Look.of(display);
                    if (!now.isLike(last[0])) {
                        last[0] = now;
                        changed[0] = System.nanoTime();
                    }
                    return !now.isLike(before)
                            && System.nanoTime() - changed[0] > SETTLED.toNanos();
                });
        return last[0];
    }

    /// Waits until pictures follow each other.
    void awaitMotion(Running running) throws InterruptedException {
        var last = new Look[] {Look.of(display)};
        int[] moves = {0};
        until(
                PICTURE,
                running,
                () -> {
                    var now = Look.of(display);
                    moves[0] = now.equalsExactly(last[0]) ? 0 : moves[0] + 1;
                    last[0] = now;
                    return moves[0] >= MOVES;
                });
    }

    private static void until(Duration between, Running running, BooleanSupplier there)
            throws InterruptedException {
        long begin = System.nanoTime();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() - begin > LONGEST.toNanos() || !running.isAlive()) {
                throw new IllegalStateException("what was waited for did not come");
            }
            Thread.sleep(between);
        }
    }
}
