package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.look.SeeSomeone.Rule.SEE_3_WEEKS;
import static org.tactus.journal.look.SeeSomeone.Rule.SEE_6_WEEKS;
import static org.tactus.journal.look.SeeSomeone.Rule.SEE_SEVERE;
import static org.tactus.journal.look.SeeSomeone.Rule.SEE_WORSE;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.look.SeeSomeone.Prompt;

class SeeSomeoneTest {
    @Test
    void theRulesHaveTheseIds() {
        assertEquals(
                List.of("see-severe", "see-worse", "see-6-weeks", "see-3-weeks"),
                Arrays.stream(SeeSomeone.Rule.values()).map(Term::id).toList());
    }

    @Test
    void threeWeeksAfterTheFirstScoreItShouldBeLower() {
        var entries = List.of(at(0, 6), at(20, 6));

        assertEquals(List.of(), SeeSomeone.prompts(entries, day(20)));
        assertEquals(
                List.of(new Prompt(SEE_3_WEEKS, day(21))), SeeSomeone.prompts(entries, day(21)));
    }

    @Test
    void sixWeeksAfterItIsSaidAgain() {
        var entries = List.of(at(0, 6), at(30, 6));

        assertEquals(
                List.of(new Prompt(SEE_3_WEEKS, day(21))), SeeSomeone.prompts(entries, day(41)));
        assertEquals(
                List.of(new Prompt(SEE_6_WEEKS, day(42))), SeeSomeone.prompts(entries, day(42)));
        assertEquals(
                List.of(new Prompt(SEE_6_WEEKS, day(42))), SeeSomeone.prompts(entries, day(400)));
    }

    @Test
    void thirtyPercentLowerIsEnoughAndLessIsNot() {
        assertEquals(List.of(), rules(List.of(at(0, 5), at(1, 5), at(20, 3)), 21));
        assertEquals(List.of(SEE_3_WEEKS), rules(List.of(at(0, 5), at(1, 5), at(20, 4)), 21));
        assertEquals(List.of(SEE_SEVERE), rules(List.of(at(0, 10), at(20, 7)), 21));
        assertEquals(List.of(SEE_SEVERE, SEE_3_WEEKS), rules(List.of(at(0, 10), at(20, 8)), 21));
    }

    @Test
    void whoHasSaidNothingSinceTheFirstWeekIsNotJudged() {
        assertEquals(List.of(), rules(List.of(at(0, 6), at(6, 6)), 60));
        assertEquals(List.of(SEE_6_WEEKS), rules(List.of(at(0, 6), at(7, 6)), 60));
    }

    @Test
    void whatWasNotSoreNeedNotGetLower() {
        assertEquals(List.of(), rules(List.of(at(0, 0), at(20, 0)), 60));
    }

    @Test
    void oneSessionMuchWorseIsNotEnoughAndTwoAre() {
        var once = List.of(session(day(0)).before(3).after(5).entry());
        var twice = new ArrayList<>(once);
        twice.add(session(day(5)).before(2).after(4).entry());

        assertEquals(List.of(), SeeSomeone.prompts(once, day(0)));
        assertEquals(List.of(new Prompt(SEE_WORSE, day(5))), SeeSomeone.prompts(twice, day(5)));
    }

    @Test
    void onePointWorseDoesNotCount() {
        var entries =
                List.of(
                        session(day(0)).before(3).after(4).entry(),
                        session(day(1)).before(3).after(4).entry(),
                        session(day(2)).before(3).after(5).entry());

        assertEquals(List.of(), rules(entries, 3));
    }

    @Test
    void anotherSpotThanTheSorestCountsToo() {
        var calf = Sessions.spot(Zone.CALF, Side.RIGHT);
        var entries =
                List.of(
                        session(day(0)).before(6).after(2).before(calf, 1).after(calf, 3).entry(),
                        session(day(1)).before(6).after(2).after(calf, 2).entry());

        assertEquals(List.of(SEE_WORSE), rules(entries, 1));
    }

    @Test
    void eightOfTenIsSaidAtOnceAndSevenIsNot() {
        assertEquals(List.of(), rules(List.of(at(0, 7)), 0));
        assertEquals(
                List.of(new Prompt(SEE_SEVERE, day(0))),
                SeeSomeone.prompts(List.of(at(0, 8)), day(0)));
    }

    @Test
    void anEightAgainIsANewPrompt() {
        assertEquals(
                List.of(new Prompt(SEE_SEVERE, day(4))),
                SeeSomeone.prompts(List.of(at(0, 9), at(2, 3), at(4, 8)), day(5)));
    }

    @Test
    void theMostPressingComesFirst() {
        var entries =
                List.of(
                        at(0, 6),
                        session(day(20)).before(6).after(8).entry(),
                        session(day(22)).before(8).after(10).entry());

        assertEquals(List.of(SEE_SEVERE, SEE_WORSE, SEE_3_WEEKS), rules(entries, 22));
    }

    @Property
    void anyScoreOfEightIsAlwaysSaid(
            @ForAll @Size(max = 20) List<@IntRange(max = 10) Integer> scores) {
        var entries = daily(scores);
        boolean severe = scores.stream().anyMatch(score -> score >= 8);

        assertEquals(severe, rules(entries, 30).contains(SEE_SEVERE));
    }

    @Property
    void whatNeverGetsLowerIsAlwaysSaidAfterThreeWeeks(
            @ForAll @IntRange(min = 1, max = 10) int score,
            @ForAll @IntRange(min = 8, max = 20) int last,
            @ForAll @IntRange(min = 21, max = 100) int today) {
        var entries = new ArrayList<Entry>();
        for (int day = 0; day <= last; day++) {
            entries.add(at(day, score));
        }
        var rules = rules(entries, today);

        assertTrue(rules.contains(today < 42 ? SEE_3_WEEKS : SEE_6_WEEKS), rules::toString);
    }

    @Property
    void entriesOfTheFutureSayNothing(
            @ForAll @Size(max = 20) List<@IntRange(max = 10) Integer> scores) {
        assertEquals(List.of(), SeeSomeone.prompts(daily(scores), day(-1)));
    }

    private static Entry at(int day, int score) {
        return session(day(day)).before(score).entry();
    }

    private static List<Entry> daily(List<Integer> scores) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < scores.size(); i++) {
            entries.add(at(i, scores.get(i)));
        }
        return entries;
    }

    private static List<SeeSomeone.Rule> rules(List<Entry> entries, int today) {
        return SeeSomeone.prompts(entries, day(today)).stream().map(Prompt::rule).toList();
    }
}
