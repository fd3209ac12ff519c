package org.tactus.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Runs work that would block, off the JavaFX thread, and brings its result back to it.
public final class Background implements AutoCloseable {
    private final ExecutorService workers;
    private final ExecutorService line =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Executor screen;

    private Background(ExecutorService workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /// Work on virtual threads, results on `screen` (`Platform::runLater`).
    public static Background onVirtualThreads(Executor screen) {
        return new Background(Executors.newVirtualThreadPerTaskExecutor(), screen);
    }

    /// Runs `work`, then hands its result to `then` on the screen's thread. What `work` throws goes
    /// to the handler of uncaught errors: expected failures are results, not exceptions.
    public <T> void run(Callable<T> work, Consumer<T> then) {
        run(() -> carryOut(work, then));
    }

    /// Runs `work` as [#run(Callable, Consumer)] does, after all that was asked for in this way
    /// before, whatever became of it.
    public <T> void runInTurn(Callable<T> work, Consumer<T> then) {
        run(line, () -> carryOut(work, then));
    }

    /// Runs work that can be called off, and that answers when it was. To cancel what this answers
    /// interrupts it.
    public <T> Future<?> start(Callable<T> work, Consumer<T> then) {
        return workers.submit(() -> carryOut(work, then));
    }

    /// Runs `work` for its effect.
    public void run(Runnable work) {
        run(workers, work);
    }

    private static void run(ExecutorService workers, Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException e) {
            // Closed: a picture that was still to be drawn asks for a window that is gone.
        }
    }

    private <T> void carryOut(Callable<T> work, Consumer<T> then) {
        try {
            var result = work.call();
            screen.execute(() -> then.accept(result));
        } catch (Exception e) {
            screen.execute(
                    () -> {
                        throw new IllegalStateException("Background work failed", e);
                    });
        }
    }

    /// Waits until all work is done; no more is taken.
    @Override
    public void close() {
        line.close();
        workers.close();
    }
}
