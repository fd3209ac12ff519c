package org.tactus;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tactus.machine.awake.WakeLock;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.RoutineReader;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;
import org.tactus.ui.Background;
import org.testfx.util.WaitForAsyncUtils;

class WatchTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final Background background = Background.onVirtualThreads(Runnable::run);
    private final SessionPlayer player =
            new SessionPlayer(
                    Timeline.of(
                            Library.of(BundledRoutines.load(new RoutineReader()))
                                    .find("feet-10")
                                    .orElseThrow()
                                    .routine()),
                    new SessionClock(nanos::get, () -> Instant.EPOCH.plusNanos(nanos.get())));

    @Test
    void theScreenStaysOnWhileASessionPlaysAndNotWhileItStands() throws TimeoutException {
        var watch = new Watch(this::lock, background);
        watch.follow(player.now());
        player.start();
        watch.follow(player.now());
        becomes(1);
        player.pause();
        watch.follow(player.now());
        becomes(0);
        player.resume();
        watch.follow(player.now());
        becomes(1);
        player.stop();
        watch.follow(player.now());
        becomes(0);
        assertEquals(2, asked.get());
    }

    @Test
    void closingLetsTheScreenGo() throws TimeoutException {
        var watch = new Watch(this::lock, background);
        player.start();
        watch.follow(player.now());
        becomes(1);
        watch.close();
        assertEquals(0, held.get());
    }

    @Test
    void aLockThatCannotBeTakenStopsNothing() {
        var watch =
                new Watch(
                        () -> {
                            asked.incrementAndGet();
                            throw new IllegalStateException("no such lock here");
                        },
                        background);
        player.start();
        watch.follow(player.now());
        watch.rest();
        background.close();
        assertTrue(asked.get() <= 1);
    }

    @Test
    void itIsTriedWhetherTheScreenCanBeKeptOn() {
        assertTrue(new Watch(this::lock, background).works());
        assertEquals(1, asked.get());
        assertEquals(0, held.get());
        var broken =
                new Watch(
                        () -> {
                            throw new UnsatisfiedLinkError("no such library here");
                        },
                        background);
        assertFalse(broken.works());
    }

    private void becomes(int number) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> held.get() == number);
    }

    private WakeLock lock() {
        asked.incrementAndGet();
        held.incrementAndGet();
        return new WakeLock() {
            @Override
            public boolean isHeld() {
                return true;
            }

            @Override
            public void close() {
                held.decrementAndGet();
            }
        };
    }
}
