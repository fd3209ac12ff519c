package org.tactus.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tactus.body.Zone;
import org.tactus.routine.Implement;
import org.tactus.routine.Lint;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// `tactus compose`.
class ComposeCommandTest {

    @Test
    void whatIsPrintedAsJsonIsARoutine() {
        var run =
                Run.tactus(
                        "compose",
                        "--focus",
                        "lower-back:7,neck-back:4",
                        "--for",
                        "partner",
                        "--minutes",
                        "20",
                        "--json");

        var routine = read(run);

        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertEquals(Duration.ofMinutes(20), RoutineFacts.of(routine).length());
        assertTrue(
                RoutineFacts.of(routine)
                        .zones()
                        .containsAll(Set.of(Zone.LOWER_BACK, Zone.NECK_BACK)));
        assertEquals(List.of(), Lint.check(routine));
    }

    @Test
    void eachStepIsPrintedWithItsReason() {
        var run = Run.tactus("compose", "--focus", "lower-back:7", "--minutes", "12");

        assertTrue(run.out().contains("you gave it 7 of 10"), run.out());
        assertTrue(run.out().startsWith("Lower back (12:00, for a partner"), run.out());
    }

    @Test
    void whereTheGroupSaysTheSidesItsStepsSayNone() {
        var run = Run.tactus("compose", "--focus", "calf:7");
        var lines = run.out().lines().toList();
        int group = lines.indexOf("On the left, then all again on the right");
        var inner =
                lines.stream()
                        .skip(group + 1L)
                        .takeWhile(line -> line.startsWith("  "))
                        .filter(line -> line.contains("of 5)"))
                        .toList();

        assertTrue(group >= 0, run.out());
        assertTrue(inner.getFirst().contains(" \u00b7 "), run.out());
        assertFalse(inner.getFirst().contains("both sides"), run.out());
    }

    @Test
    void whatIsLeftOutIsSaidWithTheReason() {
        var run = Run.tactus("compose", "--focus", "eye:9,mid-back:3,palm:2", "--for", "self");
        var json = Run.tactus("compose", "--focus", "eye:9", "--json");

        assertTrue(run.out().contains("Not worked: Eye: nobody presses there"), run.out());
        assertTrue(
                run.out().contains("Not worked: Middle back: your own hands do not come there"),
                run.out());
        assertEquals("Eye: nobody presses there", json.err().strip());
        assertEquals(0, json.code());
    }

    @Test
    void aSideIsHeldAlone() {
        var routine = read(Run.tactus("compose", "--focus", "shoulder-top/right:8", "--json"));

        var held =
                Timeline.of(routine).segments().stream()
                        .filter(segment -> !segment.marks().holds().isEmpty())
                        .map(Segment::step)
                        .map(step -> ((Step.Touch) step).sides())
                        .toList();

        assertEquals(List.of(Sides.RIGHT), held);
    }

    @Test
    void aToolAtHandIsUsed() {
        var routine =
                read(
                        Run.tactus(
                                "compose",
                                "--focus",
                                "hip-side:8",
                                "--with",
                                "forearms,device",
                                "--minutes",
                                "30",
                                "--json"));

        var tools =
                Timeline.of(routine).segments().stream()
                        .flatMap(segment -> segment.touch().stream())
                        .map(Step.Touch::with)
                        .toList();

        assertTrue(tools.contains(Implement.FOREARMS));
        assertTrue(tools.contains(Implement.DEVICE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--focus|lowerback|did you mean lower-back?",
                "--focus|lower-back:11|a whole number from 0 to 10 is",
                "--focus|lower-back:much|a whole number from 0 to 10 is",
                "--focus|lower-back/top:3|there is left, right",
                "--focus|scalp/left:3|there is midline",
                "--focus|xyzzy|the zones are",
                "--for|nobody|neither partner nor self",
                "--minutes|2|3 to 90 whole minutes",
                "--minutes|91|3 to 90 whole minutes",
                "--with|bal|did you mean ball?",
                "--with|hammer|the tools are",
                "--pressure|5|1, 2, 3 and 4 are"
            })
    void whatCannotBeIsSaidWithWhatCan(String option, String value, String said) {
        var run = Run.tactus("compose", option, value);

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(said), run.err());
    }

    private static Routine read(Run run) {
        var read = new RoutineReader().read(run.out().getBytes(StandardCharsets.UTF_8));
        return ((Read.Valid) read).routine();
    }
}
