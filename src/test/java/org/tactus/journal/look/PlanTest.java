package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.look.Sessions.SPOT;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.evening;
import static org.tactus.journal.look.Sessions.session;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Plan.Often;
import org.tactus.journal.look.Plan.Reason;

class PlanTest {
    private static final Duration FIVE = Duration.ofMinutes(5);

    @Test
    void withoutAnythingBehindItBeginsToday() {
        var plan = Plan.of(List.of(), Often.TWICE, evening(day(0)));

        assertEquals(List.of(day(0), day(3)), plan.days());
        assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), plan.weekdays());
        assertEquals(List.of(), plan.restToday());
    }

    @Test
    void threeTimesIsEveryOtherDay() {
        var plan = Plan.of(List.of(), Often.THREE_TIMES, evening(day(0)));

        assertEquals(List.of(day(0), day(2), day(4)), plan.days());
    }

    @Test
    void aMissedDayMovesThePlanAndNothingElse() {
        var plan = Plan.of(List.of(gentle(0)), Often.TWICE, evening(day(5)));

        assertEquals(List.of(day(5), day(8)), plan.days());
        assertEquals(List.of(), plan.restToday());
    }

    @Test
    void theNextDayKeepsItsDistanceFromTheLastSession() {
        var plan = Plan.of(List.of(gentle(0)), Often.TWICE, evening(day(1)));

        assertEquals(List.of(day(3), day(6)), plan.days());
        assertEquals(List.of(), plan.restToday());
    }

    @Test
    void afterASessionTodayIsDone() {
        var plan = Plan.of(List.of(gentle(0)), Often.TWICE, evening(day(0)).plusHours(1));

        assertEquals(List.of(new Reason.DoneToday()), plan.restToday());
    }

    @Test
    void aZoneRestsTwoDaysAfterFirmWork() {
        var ended = evening(day(0)).plusMinutes(12);
        var free = ended.plusHours(48);
        var firm = List.of(session(day(0)).work(SPOT, 3, FIVE).entry());

        assertEquals(
                Optional.of(free),
                Plan.of(firm, Often.THREE_TIMES, evening(day(1))).free(Zone.LOWER_BACK));
        assertEquals(
                List.of(new Reason.FirmWork(List.of(Zone.LOWER_BACK), free)),
                Plan.of(firm, Often.THREE_TIMES, evening(day(1))).restToday());
        assertEquals(
                Optional.of(free),
                Plan.of(firm, Often.TWICE, free.minusSeconds(1)).free(Zone.LOWER_BACK));
        assertEquals(Optional.empty(), Plan.of(firm, Often.TWICE, free).free(Zone.LOWER_BACK));
        assertEquals(Optional.empty(), Plan.of(firm, Often.TWICE, ended).free(Zone.CALF));
    }

    @Test
    void gentleWorkNeedsNoRest() {
        var plan = Plan.of(List.of(gentle(0)), Often.TWICE, evening(day(1)));

        assertTrue(plan.resting().isEmpty());
    }

    @Test
    void whatFeltMuchWorseYesterdayRestsToday() {
        var worse = List.of(session(day(0)).before(3).after(5).entry());

        assertEquals(
                List.of(new Reason.FeltWorse()),
                Plan.of(worse, Often.TWICE, evening(day(1))).restToday());
        assertEquals(List.of(), Plan.of(worse, Often.TWICE, evening(day(2))).restToday());
    }

    @Test
    void asManyDaysAsWantedAreEnoughForAWeek() {
        var two = List.of(gentle(0), gentle(3));

        assertEquals(
                List.of(new Reason.EnoughThisWeek(2)),
                Plan.of(two, Often.TWICE, evening(day(6))).restToday());
        assertEquals(List.of(), Plan.of(two, Often.TWICE, evening(day(7))).restToday());
        assertEquals(List.of(), Plan.of(two, Often.THREE_TIMES, evening(day(6))).restToday());
    }

    @Test
    void whatWasBrokenOffEarlyMovesNoDay() {
        var brokenOff = List.of(session(day(0)).played(Duration.ofSeconds(3)).entry());
        var plan = Plan.of(brokenOff, Often.TWICE, evening(day(0)).plusHours(1));

        assertEquals(List.of(), plan.restToday());
        assertEquals(List.of(day(0), day(3)), plan.days());
    }

    @Test
    void whatWasNeverPlayedWasNoSession() {
        var nothing = List.of(session(day(0)).played(Duration.ZERO).entry());

        assertEquals(List.of(), Plan.of(nothing, Often.TWICE, evening(day(0))).restToday());
    }

    @Property
    void daysAreAsManyAsWantedAndKeepTheirDistanceFromWeekToWeek(
            @ForAll @Size(max = 20) List<@IntRange(max = 60) Integer> days,
            @ForAll Often often,
            @ForAll @IntRange(max = 60) int today) {
        var plan = Plan.of(firm(days), often, evening(day(today)));
        var twoWeeks = new ArrayList<>(plan.days());
        plan.days().forEach(day -> twoWeeks.add(day.plusWeeks(1)));

        assertEquals(often.days(), plan.days().size());
        for (int i = 1; i < twoWeeks.size(); i++) {
            assertFalse(twoWeeks.get(i).isBefore(twoWeeks.get(i - 1).plusDays(2)));
        }
    }

    @Property
    void thePlanNeverBeginsInThePastNorWhereTodayIsForRestNorOnADayBeforeAZoneIsFree(
            @ForAll @Size(max = 20) List<@IntRange(max = 60) Integer> days,
            @ForAll Often often,
            @ForAll @IntRange(max = 60) int today) {
        var plan = Plan.of(firm(days), often, evening(day(today)));
        var first = plan.days().getFirst();

        assertFalse(first.isBefore(day(today)));
        assertTrue(plan.restToday().isEmpty() || first.isAfter(day(today)));
        plan.resting().values().forEach(free -> assertFalse(first.isBefore(free.toLocalDate())));
    }

    private static Entry gentle(int day) {
        return session(day(day)).work(SPOT, 2, FIVE).entry();
    }

    private static List<Entry> firm(List<Integer> days) {
        return days.stream().map(day -> session(day(day)).work(SPOT, 3, FIVE).entry()).toList();
    }
}
