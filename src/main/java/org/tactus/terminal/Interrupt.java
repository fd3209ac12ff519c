package org.tactus.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, or being told to end: the session says goodbye before the machine is gone.
final class Interrupt implements AutoCloseable {
    private static final long GOODBYE_SECONDS = 2;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::interrupt);
    private volatile boolean happened = false;

    private Interrupt() {}

    /// Listens until closed.
    static Interrupt listen() {
        var interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    boolean happened() {
        return happened;
    }

    @Override
    public void close() {
        over.countDown();
        if (!happened) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // It is being called just now, and sees that all is over.
                happened = true;
            }
        }
    }

    private void interrupt() {
        happened = true;
        try {
            boolean _ = over.await(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
