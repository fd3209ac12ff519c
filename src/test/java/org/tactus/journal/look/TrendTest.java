package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.evening;
import static org.tactus.journal.look.Sessions.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tactus.journal.Entry;

class TrendTest {
    @Test
    void threeSessionsAreTooEarlyAndFourAreNot() {
        assertTrue(Trend.of(daily(6, 5, 4)).isTooEarly());
        assertFalse(Trend.of(daily(6, 5, 4, 4)).isTooEarly());
    }

    @Test
    void nothingIsKnownFromNothing() {
        var trend = Trend.of(List.of());

        assertTrue(trend.isTooEarly());
        assertEquals(OptionalDouble.empty(), trend.now());
        assertEquals(OptionalDouble.empty(), trend.since());
        assertEquals(OptionalDouble.empty(), trend.reference());
        assertEquals(List.of(), trend.course());
    }

    @Test
    void theLastFiveAreTheirMedian() {
        assertEquals(OptionalDouble.of(3), Trend.of(daily(10, 10, 5, 1, 3, 2, 4)).now());
    }

    @Test
    void ofAnEvenNumberTheMedianIsBetweenTheTwoInTheMiddle() {
        assertEquals(OptionalDouble.of(4.5), Trend.of(daily(6, 5, 4, 4)).now());
    }

    @Test
    void theFirstWeekIsSevenDays() {
        var entries = List.of(at(0, 8), at(6, 6), at(7, 1));
        var trend = Trend.of(entries);

        assertEquals(OptionalDouble.of(7), trend.reference());
        assertEquals(OptionalDouble.of(1), trend.since());
    }

    @Test
    void ofADayWithSeveralSessionsTheFirstOneCounts() {
        var entries =
                List.of(
                        session(evening(day(0))).before(2).entry(),
                        session(evening(day(0)).minusHours(8)).before(6).entry(),
                        at(1, 5),
                        at(2, 5));
        var trend = Trend.of(entries);

        assertEquals(
                List.of(true, false, true, true),
                trend.points().stream().map(Trend.Point::counts).toList());
        assertEquals(List.of(6, 2, 5, 5), trend.points().stream().map(Trend.Point::score).toList());
        assertTrue(trend.isTooEarly());
        assertEquals(OptionalDouble.of(5), trend.now());
    }

    @Test
    void sessionsWithoutAScoreAreNoPoints() {
        assertEquals(1, Trend.of(List.of(session(day(0)).entry(), at(1, 5))).points().size());
    }

    @Test
    void nothingSoreIsAScoreOfZero() {
        var trend = Trend.of(List.of(session(day(0)).nothingSoreBefore().entry()));

        assertEquals(OptionalDouble.of(0), trend.now());
    }

    @Property
    void theOrderOfTheEntriesDoesNotMatter(
            @ForAll @Size(max = 30) List<@IntRange(max = 10) Integer> scores,
            @ForAll Random random) {
        var entries = daily(scores.stream().mapToInt(Integer::intValue).toArray());
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertEquals(Trend.of(entries), Trend.of(shuffled));
    }

    @Property
    void theCourseEndsWhereItIsNow(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 10) Integer> scores) {
        var trend = Trend.of(daily(scores.stream().mapToInt(Integer::intValue).toArray()));

        assertEquals(trend.now().orElseThrow(), trend.course().getLast().score());
    }

    private static Entry at(int day, int score) {
        return session(day(day)).before(score).entry();
    }

    private static List<Entry> daily(int... scores) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < scores.length; i++) {
            entries.add(at(i, scores[i]));
        }
        return entries;
    }
}
