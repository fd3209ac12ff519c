package org.tactus.sound;

import java.time.Duration;
import java.util.concurrent.atomic.LongAccumulator;

/// How long the machine keeps a thread waiting that does nothing but sleep: what is played at its
/// time can be that late without being wrong.
final class Stalls implements AutoCloseable {
    private static final Duration NAP = Duration.ofMillis(5);

    private final LongAccumulator longest = new LongAccumulator(Long::max, 0);
    private final Thread sleeper = Thread.ofPlatform().daemon().name("stalls").start(this::run);

    /// The longest so far.
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    private void run() {
        try {
            while (true) {
                long before = System.nanoTime();
                Thread.sleep(NAP);
                longest.accumulate(System.nanoTime() - before - NAP.toNanos());
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        sleeper.interrupt();
    }
}
