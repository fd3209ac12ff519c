package org.tactus.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.ui.compose.Compositions.composed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tactus.compose.Why;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Implement;
import org.tactus.routine.Pressure;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Words;

class DraftTest {
    private static final Step SETTLE = new Step.Settle(Common.NONE, seconds(30));
    private static final Step REST = new Step.Rest(Common.NONE, seconds(40));
    private static final Step ASK = new Step.Ask(Common.NONE, seconds(10));
    private static final Step CLOSE = new Step.Close(Common.NONE, seconds(20));
    private static final Step PAIR = new Step.EachSide(List.of(REST, ASK));

    private final Draft draft = composed(SETTLE, PAIR, CLOSE);

    @Test
    void aStepMovesAmongThoseBesideItAndKeepsItsReason() {
        var moved = draft.moved(List.of(2), 0);
        assertEquals(List.of(CLOSE, SETTLE, PAIR), moved.routine().steps());
        assertEquals(Optional.of(Compositions.reason(2)), moved.rows().getFirst().line().why());
        assertTrue(moved.byHand());
    }

    @Test
    void aStepWithinAGroupStaysInIt() {
        assertEquals(
                List.of(SETTLE, new Step.EachSide(List.of(ASK, REST)), CLOSE),
                draft.moved(List.of(1, 1), -4).routine().steps());
    }

    @Test
    void whatMovesNowhereIsNoChange() {
        assertSame(draft, draft.moved(List.of(0), -1));
        assertSame(draft, draft.moved(List.of(2), 9));
        assertFalse(draft.byHand());
    }

    @Test
    void aGroupGoesWithItsLastStep() {
        var one = draft.without(List.of(1, 0));
        assertEquals(
                List.of(SETTLE, new Step.EachSide(List.of(ASK)), CLOSE), one.routine().steps());
        assertEquals(List.of(SETTLE, CLOSE), one.without(List.of(1, 0)).routine().steps());
    }

    @Test
    void theLastStepStays() {
        var last = composed(SETTLE);
        assertSame(last, last.without(List.of(0)));
    }

    @Test
    void aStepWithinAGroupCountsAsOftenAsItIsPlayed() {
        assertEquals(seconds(30 + 2 * 50 + 20), draft.length());
        assertEquals(draft.length().plus(seconds(20)), draft.longer(List.of(1, 0), 1).length());
    }

    @Test
    void aStepIsNoLongerThanItsTechniqueAllowsAndNoShorterThanAGrain() {
        var glide = composed(stroke(235));
        assertSame(glide, glide.longer(List.of(0), 1));
        assertEquals(seconds(5 + 10), glide.longer(List.of(0), -99).length());
        var short4 = composed(stroke(4));
        assertSame(short4, short4.longer(List.of(0), -1));
    }

    @Test
    void breathingChangesByWholeBreaths() {
        var pattern = BreathPattern.known().stream().filter(known -> !known.isNatural());
        var breathe = Step.Breathe.of(Common.NONE, pattern.findFirst().orElseThrow(), 6);
        var longer = composed(breathe).longer(List.of(0), 2).routine().steps().getFirst();
        assertEquals(8, ((Step.Breathe) longer).breaths());
        var shortest = composed(breathe).longer(List.of(0), -99).routine().steps().getFirst();
        assertEquals(1, ((Step.Breathe) shortest).breaths());
    }

    @Test
    void aHeldPointKeepsTheTimeItNeedsOnEachSide() {
        var hold =
                new Step.Press(
                        Common.NONE,
                        Technique.POINT_HOLD,
                        List.of(Compositions.LOW.zone()),
                        Implement.THUMBS,
                        new Pressure(2),
                        Sides.LEFT_THEN_RIGHT,
                        Optional.of(seconds(30)),
                        seconds(92),
                        Optional.empty());
        assertEquals(seconds(72), composed(hold).longer(List.of(0), -9).length());
    }

    @Test
    void whatSomeoneChoosesByHandIsPossible() {
        var fit = new Fit(Optional.of(seconds(30)), Optional.of(seconds(40)), false);
        var step = new Step.Rest(new Common(Optional.empty(), Words.NONE, fit), seconds(40));
        var longer = (Step.Rest) composed(step).longer(List.of(0), 1).routine().steps().getFirst();
        assertEquals(Optional.of(seconds(50)), longer.common().fit().max());
        assertEquals(fit.min(), longer.common().fit().min());
    }

    @Test
    void lintSpeaksOfTheStepAsItStandsNow() {
        assertEquals(List.of(), draft.problems());
        var problems = draft.moved(List.of(0), 2).problems();
        assertEquals("frame", problems.getFirst().code());
    }

    /// Whatever is done: the sum is the routine's, each line has its path, and reasons stay with
    /// their steps.
    @Property(tries = 300)
    void anyChangesKeepTheSumAndTheReasons(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 2999) Integer> choices) {
        var now = draft;
        for (int choice : choices) {
            var rows = now.rows();
            var at = rows.get(choice / 100 % rows.size()).at();
            int by = choice % 10 - 5;
            now =
                    switch (choice / 10 % 10) {
                        case 0, 1, 2, 3 -> now.moved(at, at.getLast() + by);
                        case 4 -> now.without(at);
                        default -> now.longer(at, by);
                    };
            assertEquals(RoutineFacts.of(now.routine()).length(), now.length());
        }
        var reasons = new ArrayList<Why>();
        now.rows().forEach(row -> row.line().why().ifPresent(reasons::add));
        assertEquals(reasons.size(), reasons.stream().distinct().count());
        for (var row : now.rows()) {
            if (row.line() instanceof Line.Single single) {
                assertEquals(kind(single), Compositions.kind(row.line().why().orElseThrow()));
            }
        }
    }

    private static int kind(Line.Single single) {
        return switch (single.step()) {
            case Step.Settle _ -> 0;
            case Step.Rest _ -> 10;
            case Step.Ask _ -> 11;
            case Step.Close _ -> 2;
            case Step.Leaf other -> throw new AssertionError(other);
        };
    }

    private static Step stroke(int seconds) {
        return new Step.Stroke(
                Common.NONE,
                Technique.EFFLEURAGE,
                List.of(Compositions.LOW.zone()),
                Implement.PALMS,
                Optional.empty(),
                new Pressure(2),
                Sides.BOTH,
                seconds(seconds),
                Optional.empty(),
                Optional.empty());
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
