package org.tactus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tactus.routine.Lint;
import org.tactus.routine.Problem;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.Routines;

/// Whatever the routine and whatever the precautions.
class AdaptationPropertyTest {
    private static final Duration LONGEST = Duration.ofHours(3);

    static Stream<Question> questions() {
        return Answering.harmlessOnes().stream();
    }

    @Property(tries = 1000)
    void anAdaptedRoutineKeepsToEverything(@ForAll long seed, @ForAll long other) {
        var routine = new Routines(seed).routine();
        Assume.that(RoutineFacts.of(routine).length().compareTo(LONGEST) <= 0);

        Checked.adapted(routine, new RandomPrecautions(other).precautions());
    }

    @Property(tries = 300)
    void adaptedOnceMoreItStaysAsItIs(@ForAll long seed, @ForAll long other) {
        var routine = new Routines(seed).routine();
        Assume.that(RoutineFacts.of(routine).length().compareTo(LONGEST) <= 0);
        var precautions = new RandomPrecautions(other).precautions();
        Assume.that(precautions.againstPacing().isEmpty());
        var once = Adaptation.of(routine, precautions, Checked.PHRASES).routine();
        Assume.that(precautions.against(once.position()).isEmpty());

        var twice = Adaptation.of(once, precautions, Checked.PHRASES);

        assertEquals(List.of(), twice.changes());
        assertEquals(once, twice.routine());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyBundledRoutineKeepsToEachAnswer(Question question) {
        var precautions = Answering.afterOne(question);
        for (var routine : Checked.bundled()) {
            var adapted = Checked.adapted(routine, precautions);
            assertEquals(
                    warnings(routine),
                    Stream.concat(warnings(adapted.routine()).stream(), warnings(routine).stream())
                            .distinct()
                            .toList(),
                    routine.id());
        }
    }

    @Test
    void withoutPrecautionsARoutineIsTheSame() {
        for (var routine : Checked.bundled()) {
            var adapted = Adaptation.of(routine, Precautions.NONE, Checked.PHRASES);
            assertSame(routine, adapted.routine());
            assertEquals(List.of(), adapted.changes());
        }
    }

    /// The ids of the warnings that are about safety, not about words.
    private static List<String> warnings(Routine routine) {
        return Lint.check(routine).stream()
                .map(Problem::code)
                .filter(code -> code.equals("warm-up") || code.equals("frame"))
                .distinct()
                .toList();
    }
}
