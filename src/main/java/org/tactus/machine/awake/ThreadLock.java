package org.tactus.machine.awake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Held by a thread that lives until the lock is closed, since Windows ties it to a thread.
final class ThreadLock implements WakeLock {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Boolean> answered = new CompletableFuture<>();

    private ThreadLock() {}

    static ThreadLock hold(ExecutionState state) {
        var lock = new ThreadLock();
        Thread.ofPlatform().daemon().name("awake").start(() -> lock.run(state));
        return lock;
    }

    private void run(ExecutionState state) {
        int before = 0;
        try {
            before =
                    state.set(
                            ExecutionState.CONTINUOUS
                                    | ExecutionState.SYSTEM_REQUIRED
                                    | ExecutionState.DISPLAY_REQUIRED);
        } finally {
            answered.complete(before != 0);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        state.set(ExecutionState.CONTINUOUS);
    }

    @Override
    public boolean isHeld() {
        return answered.join() && closed.getCount() > 0;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
