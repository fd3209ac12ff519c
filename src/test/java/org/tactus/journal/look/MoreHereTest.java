package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.session;
import static org.tactus.journal.look.Sessions.spot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.journal.look.MoreHere.Wanted;

class MoreHereTest {
    private static final Spot SHOULDER = spot(Zone.SHOULDER_TOP, Side.LEFT);
    private static final Spot BLADE = spot(Zone.BETWEEN_BLADES, Side.RIGHT);
    private static final Spot CALF = spot(Zone.CALF, Side.LEFT);

    @Test
    void theMostOftenWantedComesFirstAndThenTheLatest() {
        var entries =
                List.of(
                        saying(day(9), Said.MORE_HERE, BLADE),
                        saying(day(1), Said.MORE_HERE, SHOULDER),
                        saying(day(5), Said.MORE_HERE, CALF, BLADE));
        assertEquals(
                List.of(
                        new Wanted(BLADE, 2, day(9)),
                        new Wanted(CALF, 1, day(5)),
                        new Wanted(SHOULDER, 1, day(1))),
                MoreHere.lately(entries, day(10)).spots());
    }

    @Test
    void twiceInOneSessionCountsOnce() {
        var entry =
                saying(day(1), Said.MORE_HERE, BLADE)
                        .withRemark(
                                new Remark(Duration.ofMinutes(9), Said.MORE_HERE, Set.of(BLADE)));
        assertEquals(
                List.of(new Wanted(BLADE, 1, day(1))),
                MoreHere.lately(List.of(entry), day(1)).spots());
    }

    @Test
    void otherRemarksAskForNothing() {
        var entries = List.of(saying(day(1), Said.LIGHTER, BLADE), saying(day(2), Said.GOOD, CALF));
        assertEquals(List.of(), MoreHere.lately(entries, day(3)).spots());
    }

    @Test
    void afterFourWeeksItIsForgotten() {
        var entries = List.of(saying(day(0), Said.MORE_HERE, BLADE));
        assertEquals(1, MoreHere.lately(entries, day(28)).spots().size());
        assertEquals(List.of(), MoreHere.lately(entries, day(29)).spots());
    }

    @Test
    void whatHurtsAfterTheLatestSessionIsNotOffered() {
        var wanting = saying(day(1), Said.MORE_HERE, BLADE, CALF);
        var hurting = session(day(2)).entry().withHurting(Set.of(BLADE));
        assertEquals(
                List.of(new Wanted(CALF, 1, day(1))),
                MoreHere.lately(List.of(wanting, hurting), day(3)).spots());
        var well = session(day(3)).entry();
        assertEquals(2, MoreHere.lately(List.of(wanting, hurting, well), day(3)).spots().size());
    }

    private static Entry saying(LocalDate day, Said said, Spot... spots) {
        return session(day)
                .entry()
                .withRemark(new Remark(Duration.ofMinutes(4), said, Set.of(spots)));
    }
}
