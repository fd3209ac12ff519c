package org.tactus.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Runs work that would block, off the JavaFX thread, and brings its result back to it.
public final class Background implements AutoCloseable {
    private final Executor workers;
    private final Executor screen;
    private final Runnable end;

    private Background(Executor workers, Executor screen, Runnable end) {
        this.workers = workers;
        this.screen = screen;
        this.end = end;
    }

    /// Work on virtual threads, results on `screen` (`Platform::runLater`).
    public static Background onVirtualThreads(Executor screen) {
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        return new Background(workers, screen, workers::close);
    }

    /// Runs `work`, then hands its result to `then` on the screen's thread. What `work` throws goes
    /// to the handler of uncaught errors: expected failures are results, not exceptions.
    public <T> void run(Callable<T> work, Consumer<T> then) {
        workers.execute(
                () -> {
                    try {
                        var result = work.call();
                        screen.execute(() -> then.accept(result));
                    } catch (Exception e) {
                        screen.execute(
                                () -> {
                                    throw new IllegalStateException("Background work failed", e);
                                });
                    }
                });
    }

    /// Runs `work` for its effect.
    public void run(Runnable work) {
        workers.execute(work);
    }

    /// Waits until all work is done; no more is taken.
    @Override
    public void close() {
        end.run();
    }
}
