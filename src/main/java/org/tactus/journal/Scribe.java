package org.tactus.journal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/// The one thread on which the journal is read and written, in the order of asking, so that what
/// was asked to be kept is there for whoever asks next.
final class Scribe implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("journal").factory());

    /// Does `work` when it is its turn; never once this is closed.
    void run(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            // The window is gone: what a screen still asks for is not seen any more.
        }
    }

    /// Waits until everything that was asked for is done; no more is taken.
    @Override
    public void close() {
        thread.close();
    }
}
