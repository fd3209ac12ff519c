package org.tactus.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, or being told to end: interrupts the thread that does the work, and gives it a moment to
/// leave everything as it should be before the process is gone.
final class Interrupt implements AutoCloseable {
    private static final long GOODBYE_SECONDS = 3;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread worker = Thread.currentThread();
    private final Thread hook = Thread.ofPlatform().name("interrupt").unstarted(this::interrupt);

    private Interrupt() {}

    /// Listens on behalf of the calling thread, until closed.
    static Interrupt listen() {
        var interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /// The work is over.
    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending just now, and sees that the work is over.
        }
    }

    private void interrupt() {
        worker.interrupt();
        try {
            boolean _ = over.await(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
