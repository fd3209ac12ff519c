package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tactus.journal.look.Sessions.SPOT;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.evening;
import static org.tactus.journal.look.Sessions.session;
import static org.tactus.journal.look.Sessions.spot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.look.Proposals.Proposal;

class ProposalsTest {
    private static final Spot CALF = spot(Zone.CALF, Side.LEFT);
    private static final Spot NECK = spot(Zone.NECK_BACK, Side.RIGHT);
    private static final Spot SOLE = spot(Zone.SOLE, Side.LEFT);
    private static final Spot SPINE = spot(Zone.SPINE, Side.MIDLINE);
    private static final Optional<Duration> TWELVE = Optional.of(Duration.ofMinutes(12));

    @Test
    void anEmptyJournalProposesNothing() {
        assertEquals(Proposals.NONE, Proposals.of(List.of(), evening(day(1))));
    }

    @Test
    void likeLastTimeIsWhatWasSoreThen() {
        var older = session(day(0)).before(CALF, 9).work(CALF, 2, minutes(3)).entry();
        var last =
                session(day(1)).before(NECK, 3).before(6).before(SOLE, 0).work(SPOT, 2, minutes(3));
        assertEquals(
                Optional.of(new Proposal(Map.of(SPOT, 6, NECK, 3), TWELVE)),
                Proposals.of(List.of(last.entry(), older), evening(day(2))).lastTime());
    }

    @Test
    void whereMoreWasWantedIsProposedTheOftenerTheMore() {
        var older =
                session(day(0)).entry().withRemark(said(Remark.Said.MORE_HERE, SPOT, NECK, SPINE));
        var last = session(day(1)).entry().withRemark(said(Remark.Said.MORE_HERE, SPOT));
        assertEquals(
                Optional.of(new Proposal(Map.of(SPOT, 6, NECK, 5), Optional.empty())),
                Proposals.of(List.of(last, older), evening(day(2))).moreHere());
    }

    @Test
    void noNumberThatNobodyGaveBarsAMassage() {
        var often =
                IntStream.range(0, 9)
                        .mapToObj(
                                n ->
                                        session(day(n))
                                                .entry()
                                                .withRemark(said(Remark.Said.MORE_HERE, SPOT)))
                        .toList();
        var proposed = Proposals.of(often, evening(day(10))).moreHere().orElseThrow();
        assertEquals(Map.of(SPOT, 7), proposed.scores());
    }

    @Test
    void likeLastTimeHasWhereMoreWasWanted() {
        var last =
                session(day(1))
                        .before(NECK, 7)
                        .work(SPOT, 2, minutes(3))
                        .entry()
                        .withRemark(said(Remark.Said.MORE_HERE, SPOT, NECK))
                        .withRemark(said(Remark.Said.LIGHTER, SOLE));
        assertEquals(
                Optional.of(new Proposal(Map.of(NECK, 7, SPOT, 5), TWELVE)),
                Proposals.of(List.of(last), evening(day(2))).lastTime());
    }

    @Test
    void whereNothingWasSaidItIsWhereHandsWereLongest() {
        var last =
                session(day(1))
                        .work(SPOT, 2, minutes(3))
                        .work(NECK, 2, minutes(1))
                        .work(NECK, 1, minutes(3))
                        .work(CALF, 2, minutes(2))
                        .work(SOLE, 2, minutes(1));
        var proposal = Proposals.of(List.of(last.entry()), evening(day(2))).lastTime();
        assertEquals(
                List.of(NECK, SPOT, CALF), List.copyOf(proposal.orElseThrow().scores().keySet()));
    }

    @Test
    void breathingAloneIsNoLastTime() {
        assertEquals(
                Optional.empty(),
                Proposals.of(List.of(session(day(1)).entry()), evening(day(2))).lastTime());
    }

    @Test
    void whatHelpedMostNeedsFiveSessions() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), Proposals.of(entries, evening(day(i))).helped());
            entries.add(session(day(i)).before(7).after(3).before(NECK, 5).after(NECK, 3).entry());
        }
        var helped = Proposals.of(entries, evening(day(6))).helped().orElseThrow();
        var both = Spot.of(SPOT.zone());
        var necks = Spot.of(NECK.zone());
        assertEquals(
                Map.of(both.get(0), 7, both.get(1), 7, necks.get(0), 6, necks.get(1), 6),
                helped.scores());
        assertEquals(Optional.empty(), helped.length());
    }

    @Test
    void neglectedIsWhatWasSoreAndWasNotWorkedForAWeek() {
        var entries =
                List.of(
                        session(day(0)).before(NECK, 4).before(CALF, 6).before(SPINE, 9).entry(),
                        session(day(3)).before(NECK, 5).work(NECK, 2, minutes(2)).entry(),
                        session(day(5)).work(CALF, 2, minutes(2)).entry());
        assertEquals(Optional.empty(), Proposals.of(entries, evening(day(9))).neglected());
        assertEquals(
                Optional.of(new Proposal(Map.of(NECK, 5), Optional.empty())),
                Proposals.of(entries, evening(day(11))).neglected());
        assertEquals(
                List.of(CALF, NECK),
                List.copyOf(
                        Proposals.of(entries, evening(day(13)))
                                .neglected()
                                .orElseThrow()
                                .scores()
                                .keySet()));
        assertEquals(Optional.empty(), Proposals.of(entries, evening(day(70))).neglected());
    }

    @Test
    void sessionsOfTheFutureDoNotCount() {
        var later = session(day(3)).before(6).work(SPOT, 2, minutes(3)).entry();
        assertEquals(Proposals.NONE, Proposals.of(List.of(later), evening(day(2))));
    }

    private static Remark said(Remark.Said said, Spot... spots) {
        return new Remark(Duration.ofMinutes(1), said, Set.of(spots));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
