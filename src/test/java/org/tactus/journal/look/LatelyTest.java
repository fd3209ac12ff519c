package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tactus.journal.look.Sessions.SPOT;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.evening;
import static org.tactus.journal.look.Sessions.session;
import static org.tactus.journal.look.Sessions.spot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;

class LatelyTest {
    private static final Spot CALF = spot(Zone.CALF, Side.LEFT);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void theMinutesOfADayAreAddedUpSpotBySpot() {
        var now = evening(day(5));
        var lately =
                Lately.of(
                        List.of(
                                session(now.minusHours(20)).work(SPOT, 2, MINUTE).entry(),
                                session(now.minusHours(3))
                                        .work(SPOT, 1, MINUTE)
                                        .work(SPOT, 2, MINUTE)
                                        .work(CALF, 2, MINUTE)
                                        .entry()),
                        now);
        assertEquals(Map.of(SPOT, MINUTE.multipliedBy(3), CALF, MINUTE), lately.lastDay());
        assertEquals(Set.of(), lately.firm());
    }

    @Test
    void aSessionCountsFromItsEnd() {
        var now = evening(day(5));
        var before = session(now.minusDays(1).minusMinutes(12)).work(SPOT, 2, MINUTE).entry();
        assertEquals(Map.of(), Lately.of(List.of(before), now).lastDay());
        assertEquals(
                Map.of(SPOT, MINUTE), Lately.of(List.of(before), now.minusSeconds(1)).lastDay());
    }

    @Test
    void firmWorkRestsTwoDays() {
        var now = evening(day(5));
        var firm =
                session(now.minusDays(2).minusMinutes(12))
                        .work(SPOT, 3, MINUTE)
                        .work(CALF, 2, MINUTE)
                        .entry();
        assertEquals(Set.of(SPOT), Lately.of(List.of(firm), now.minusSeconds(1)).firm());
        assertEquals(Set.of(), Lately.of(List.of(firm), now).firm());
    }

    @Test
    void sessionsOfTheFutureDoNotCount() {
        var now = evening(day(5));
        var later = session(now.plusMinutes(1)).work(SPOT, 3, MINUTE).entry();
        assertEquals(new Lately(Map.of(), Set.of()), Lately.of(List.of(later), now));
    }
}
