package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.session.Given.seconds;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What counts as sleep, told apart from a reader who is kept waiting.
final class SessionClockTest {
    private Duration monotonic = Duration.ZERO;
    private Duration onTheWall = Duration.ZERO;
    private final SessionClock clock =
            new SessionClock(() -> monotonic.toNanos(), () -> Instant.EPOCH.plus(onTheWall));

    @Test
    void aReaderWhoIsKeptWaitingIsNotAsleep() {
        for (int beat = 0; beat < 20; beat++) {
            pass(0.25);
            clock.look();
        }
        pass(0.1);
        assertTick(seconds(5.1), false, clock.read());
    }

    @Test
    void aReadingTellsOnceOfASleepThatOneLookFound() {
        pass(3);
        clock.look();
        pass(0.25);
        clock.look();
        assertTick(seconds(3.25), true, clock.read());
        pass(0.1);
        assertTick(seconds(0.1), false, clock.read());
    }

    @Test
    void aLookFindsTheSleepOfAMonotonicClockThatSleptAlong() {
        onTheWall = onTheWall.plusSeconds(3600);
        pass(0.02);
        clock.look();
        assertTrue(clock.read().slept());
    }

    @Test
    void withoutLooksInBetweenALateReadingIsASleep() {
        pass(1.9);
        assertFalse(clock.read().slept());
        pass(2.1);
        assertTrue(clock.read().slept());
    }

    private void pass(double seconds) {
        monotonic = monotonic.plus(seconds(seconds));
        onTheWall = onTheWall.plus(seconds(seconds));
    }

    private static void assertTick(Duration elapsed, boolean slept, SessionClock.Tick tick) {
        assertEquals(elapsed, tick.elapsed());
        assertEquals(slept, tick.slept());
    }
}
