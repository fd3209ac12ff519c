package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tactus.journal.look.Sessions.SPOT;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.evening;
import static org.tactus.journal.look.Sessions.session;
import static org.tactus.journal.look.Sessions.spot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;

class LookingBackTest {
    private static final Spot CALF = spot(Zone.CALF, Side.LEFT);
    private static final Spot OTHER_CALF = spot(Zone.CALF, Side.RIGHT);
    private static final Duration FIVE = Duration.ofMinutes(5);

    @Test
    void dumbbellsAreTheSessionsOfWhichBothIsKnown() {
        var both = session(day(1)).before(6).after(3).entry();
        var sessions = Dumbbells.of(List.of(both, session(day(0)).before(6).entry())).sessions();

        assertEquals(List.of(both.id()), sessions.stream().map(it -> it.entry()).toList());
        assertEquals(new Difference(6, 3), sessions.getFirst().ends());
    }

    @Test
    void heatCountsWhereItWasSoreAndWhereHandsWere() {
        var heat =
                Heat.of(
                        List.of(
                                session(day(0)).before(6).after(3).work(SPOT, 2, FIVE).entry(),
                                session(day(1)).before(3).after(2).entry(),
                                session(day(2)).work(CALF, 2, FIVE).work(CALF, 3, FIVE).entry()),
                        new Period(day(0), day(2)));

        assertEquals(
                Optional.of(
                        new Heat.Warmth(2, 1, FIVE, OptionalDouble.of(4.5), OptionalDouble.of(-2))),
                heat.at(SPOT));
        assertEquals(
                Optional.of(
                        new Heat.Warmth(
                                0,
                                1,
                                Duration.ofMinutes(10),
                                OptionalDouble.empty(),
                                OptionalDouble.empty())),
                heat.at(CALF));
        assertEquals(2, heat.mostChosen());
        assertEquals(Duration.ofMinutes(10), heat.mostWorked());
        assertEquals(Optional.empty(), heat.at(OTHER_CALF));
    }

    @Test
    void heatKeepsToItsPeriod() {
        var entries = List.of(at(0, 6, 5), at(1, 6, 5), at(2, 6, 5));

        assertEquals(1, Heat.of(entries, new Period(day(1), day(1))).mostChosen());
        assertEquals(0, Heat.of(entries, new Period(day(3), day(9))).mostChosen());
    }

    @Test
    void underFiveSessionsNothingIsSaidToHaveHelped() {
        assertEquals(new Helped(List.of(), List.of()), Helped.of(times(4, 6, 3)));
        assertEquals(
                new Helped(
                        List.of(new Helped.Help<>("lower-back-ease-12", -3, 5)),
                        List.of(new Helped.Help<>(Zone.LOWER_BACK, -3, 5))),
                Helped.of(times(5, 6, 3)));
    }

    @Test
    void aSessionThatWasBrokenOffEarlyHelpedNobody() {
        var entries = new ArrayList<>(times(4, 6, 3));
        entries.add(session(day(9)).played(Duration.ofMinutes(5)).before(6).after(3).entry());

        assertEquals(new Helped(List.of(), List.of()), Helped.of(entries));
    }

    @Test
    void whatDidNotGoDownIsNotSaidToHaveHelped() {
        assertEquals(new Helped(List.of(), List.of()), Helped.of(times(9, 4, 4)));
    }

    @Test
    void theLargestMedianComesFirst() {
        var entries = new ArrayList<>(times(5, 6, 5));
        for (int i = 0; i < 6; i++) {
            entries.add(session(day(30 + i)).routine("feet-10").before(8).after(4).entry());
        }

        assertEquals(
                List.of("feet-10", "lower-back-ease-12"),
                Helped.of(entries).routines().stream().map(Helped.Help::what).toList());
    }

    @Test
    void aZoneCountsOnceASessionByItsSorerSide() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 5; i++) {
            entries.add(
                    session(day(i))
                            .before(CALF, 6)
                            .after(CALF, 5)
                            .before(OTHER_CALF, 3)
                            .after(OTHER_CALF, 0)
                            .entry());
        }

        assertEquals(List.of(new Helped.Help<>(Zone.CALF, -1, 5)), Helped.of(entries).zones());
    }

    @Test
    void aWeekHasSevenDaysFromItsFirstOn() {
        var entries =
                List.of(
                        session(day(-1)).entry(),
                        session(day(0)).entry(),
                        session(evening(day(2)).minusHours(5)).entry(),
                        session(day(2)).entry(),
                        session(day(7)).entry());
        var week = Week.of(entries, day(4), DayOfWeek.MONDAY);

        assertEquals(7, week.days().size());
        assertEquals(day(0), week.days().getFirst().date());
        assertEquals(2, week.days().get(2).sessions());
        assertEquals(3, week.sessions());
        assertEquals(Duration.ofMinutes(36), week.played());
        assertEquals(Duration.ofMinutes(6), week.breathed());
        assertEquals(day(-1), Week.of(entries, day(4), DayOfWeek.SUNDAY).days().getFirst().date());
    }

    private static Entry at(int day, int before, int after) {
        return session(day(day)).before(before).after(after).entry();
    }

    private static List<Entry> times(int times, int before, int after) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < times; i++) {
            entries.add(at(i, before, after));
        }
        return entries;
    }
}
