package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.routine.Sides.BOTH;
import static org.tactus.session.Given.seconds;
import static org.tactus.session.Steps.close;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.pause;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.settle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tactus.routine.Routine;
import org.tactus.session.Reading.Notice;
import org.tactus.session.Reading.State;

final class SessionPlayerTest {
    private long nanos = -5;
    private Instant wall = Instant.parse("2026-01-01T20:00:00Z");
    private final List<String> events = new ArrayList<>();

    @Test
    void aLeadInComesBeforeTheFirstStep() {
        var player = playing(routine(settle(10)));
        assertEquals(State.READY, player.now().state());
        player.start();
        var reading = player.now();
        assertEquals(State.LEAD_IN, reading.state());
        assertEquals(seconds(5), reading.countdown());
        assertEquals(1, reading.moment().segment().number());
        pass(1.5);
        player.now();
        pass(1.5);
        player.now();
        pass(1.5);
        assertEquals(seconds(0.5), player.now().countdown());
        pass(0.75);
        assertEquals(State.PLAYING, player.now().state());
        assertEquals(seconds(0.25), player.now().position());
        heard("Started", "Playing");
    }

    @Test
    void pausingKeepsThePositionAndGoingOnTakesThreeSeconds() {
        var player = started(routine(settle(10)));
        pass(1.5);
        player.pause();
        pass(1000);
        assertEquals(State.PAUSED, player.now().state());
        assertEquals(seconds(1.5), player.now().position());
        player.toggle();
        pass(1);
        assertEquals(State.RESUMING, player.now().state());
        assertEquals(seconds(2), player.now().countdown());
        pass(1.5);
        player.now();
        pass(1);
        assertEquals(seconds(2), player.now().position());
        heard("Started", "Playing", "Paused PERSON", "Resumed", "Playing");
    }

    @Test
    void theRoutineEnds() {
        var player = started(routine(settle(3)));
        pass(1.9);
        player.now();
        pass(1.9);
        assertEquals(State.ENDED, player.now().state());
        assertEquals(seconds(3), player.now().position());
        player.toggle();
        player.skip();
        player.stop();
        assertEquals(State.ENDED, player.now().state());
        heard("Started", "Playing", "Ended FINISHED");
    }

    @Test
    void aWaitLastsUntilItIsAnswered() {
        var player = started(routine(settle(1), pause(), pause(), rest(5)));
        pass(1.5);
        assertEquals(State.WAITING, player.now().state());
        pass(600);
        player.now();
        player.toggle();
        assertEquals(State.WAITING, player.now().state());
        player.softer();
        assertEquals(State.WAITING, player.now().state());
        player.goOn();
        pass(1);
        assertEquals(State.PLAYING, player.now().state());
        assertEquals(seconds(2), player.now().position());
        heard("Started", "Playing", "Waiting", "Waiting", "Changed", "Playing");
    }

    @Test
    void aSkipIsTakenBackForTenSeconds() {
        var player = started(routine(settle(60), rest(60)));
        pass(1);
        player.skip();
        assertEquals(seconds(60), player.now().position());
        assertEquals(Optional.of(new Reading.Undo(seconds(1), seconds(10))), player.now().undo());
        pass(1.5);
        player.now();
        player.undoSkip();
        assertEquals(seconds(1), player.now().position());
        assertEquals(Optional.empty(), player.now().undo());
        player.skip();
        for (int i = 0; i < 5; i++) {
            pass(2);
            player.now();
        }
        player.undoSkip();
        assertEquals(seconds(70), player.now().position());
    }

    @Test
    void aSkipToTheEndIsTakenBack() {
        var player = started(routine(settle(60)));
        player.skip();
        assertEquals(State.ENDED, player.now().state());
        player.undoSkip();
        assertEquals(State.PLAYING, player.now().state());
        assertEquals(seconds(0), player.now().position());
        heard("Started", "Playing", "Changed", "Ended FINISHED", "Changed", "Playing");
    }

    @Test
    void afterStoppingNothingIsTakenBack() {
        var player = started(routine(settle(60), rest(60)));
        player.skip();
        player.stop();
        player.undoSkip();
        assertEquals(State.ENDED, player.now().state());
        heard("Started", "Playing", "Changed", "Ended STOPPED");
    }

    @Test
    void aMachineThatStoodStillPausesTheSession() {
        var player = started(routine(settle(60)));
        pass(1.5);
        player.now();
        pass(3600);
        var reading = player.now();
        assertEquals(State.PAUSED, reading.state());
        assertEquals(seconds(1.5), reading.position());
        assertEquals(Optional.of(Notice.SLEPT), reading.notice());
        player.resume();
        assertEquals(Optional.empty(), player.now().notice());
        heard("Started", "Playing", "Paused SLEPT", "Resumed");
    }

    @Test
    void aMonotonicClockThatSleptAlongPausesTheSession() {
        var player = started(routine(settle(60)));
        pass(1.5);
        player.now();
        wall = wall.plusSeconds(3600);
        pass(0.02);
        assertEquals(Optional.of(Notice.SLEPT), player.now().notice());
        assertEquals(seconds(1.5), player.now().position());
    }

    @Test
    void sleepingDuringAPauseChangesNothing() {
        var player = started(routine(settle(60)));
        player.pause();
        wall = wall.plusSeconds(3600);
        assertEquals(Optional.empty(), player.now().notice());
    }

    @Test
    void wishesReachTheTimeline() {
        var player = started(routine(glide(20, BOTH), rest(60), close(10)));
        pass(1);
        player.stayHere(seconds(30));
        player.softer();
        assertEquals(2, player.now().moment().pressure().orElseThrow().level());
        assertEquals(seconds(49), player.now().moment().left());
        player.finishGently();
        assertEquals(seconds(60), player.now().moment().leftOfStep());
        assertEquals(seconds(71), player.now().session().timeline().length());
        player.back();
        assertEquals(seconds(0), player.now().position());
        player.undoSkip();
        assertEquals(seconds(0), player.now().position());
        player.seek(seconds(1000));
        assertEquals(State.ENDED, player.now().state());
    }

    @Test
    void anEmptyRoutineEndsAtOnce() {
        var player = playing(routine());
        player.start();
        assertEquals(State.ENDED, player.now().state());
    }

    @Test
    void fasterSpeedIsExact() {
        var clock = new SessionClock(() -> nanos, () -> wall, new BigDecimal("12.5"));
        var player = new SessionPlayer(Timeline.of(routine(settle(600))), clock);
        player.start();
        pass(0.4);
        player.now();
        for (int i = 0; i < 1000; i++) {
            pass(0.007);
            player.now();
        }
        assertEquals(seconds(87.5), player.now().position());
    }

    @Test
    void twoHundredPausesAndSeeksLeaveThePositionExact() {
        var random = new Random(7);
        var player = started(routine(rest(3600)));
        long expected = 0;
        for (int i = 0; i < 200; i++) {
            for (int frame = 0; frame < 50; frame++) {
                long step = random.nextLong(17_000_000L);
                pass(Duration.ofNanos(step));
                expected += step;
                player.now();
            }
            if (random.nextBoolean()) {
                player.pause();
                pass(Duration.ofNanos(random.nextLong(5_000_000_000L)));
                player.resume();
                pass(1.4);
                player.now();
                pass(1.6);
            } else {
                expected = random.nextLong(3_500_000_000_000L);
                player.seek(Duration.ofNanos(expected));
            }
            assertEquals(Duration.ofNanos(expected), player.now().position());
        }
        assertTrue(player.now().position().compareTo(seconds(3600)) < 0);
    }

    private SessionPlayer playing(Routine routine) {
        return new SessionPlayer(
                Session.start(Timeline.of(routine)),
                new SessionClock(() -> nanos, () -> wall),
                this::hear);
    }

    /// A player at the end of its lead-in.
    private SessionPlayer started(Routine routine) {
        var player = playing(routine);
        player.start();
        for (int i = 0; i < 5; i++) {
            pass(1);
            player.now();
        }
        return player;
    }

    private void pass(double seconds) {
        pass(seconds(seconds));
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    private void hear(SessionEvent event) {
        var name = event.getClass().getSimpleName();
        events.add(
                switch (event) {
                    case SessionEvent.Paused paused -> name + " " + paused.cause();
                    case SessionEvent.Ended ended -> name + " " + ended.outcome();
                    case SessionEvent.Started _,
                            SessionEvent.Playing _,
                            SessionEvent.Resumed _,
                            SessionEvent.Waiting _,
                            SessionEvent.Changed _ ->
                            name;
                });
    }

    private void heard(String... expected) {
        assertEquals(List.of(expected), events);
    }
}
