package org.tactus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.body.Side;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.BreathPhase;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Kind;
import org.tactus.routine.Position;
import org.tactus.routine.Sides;
import org.tactus.routine.Technique;

/// Every word of the domain has its words for people.
class DomainWordsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    static Stream<Arguments> families() {
        return Stream.of(
                family("zone", Zone.values()),
                family("technique", Technique.values()),
                family("implement", Implement.values()),
                family("audience", Audience.values()),
                family("position", Position.values()),
                family("giver", Giver.values()),
                family("side", Side.values()),
                family("sides", Sides.values()),
                family("kind", Kind.values()),
                family("direction", Direction.values()));
    }

    static Stream<BreathPattern> patterns() {
        return BreathPattern.known().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyTermHasAName(String family, Term[] terms) {
        for (var term : terms) {
            assertFalse(messages.name(family, term).isBlank(), family + "." + term.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Technique.class)
    void everyTechniqueHasAPlainNameATempoAndASentence(Technique technique) {
        var key = "technique." + technique.id();

        assertFalse(messages.get(key + ".plain").isBlank());
        assertEquals(
                technique.tempo().isPresent(),
                messages.get(key + ".tempo", 8).contains("8"),
                technique.id());
        assertTrue(messages.get(key + ".what").endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyPressureHasAWordAndALine(int level) {
        assertFalse(messages.get("pressure." + level).isBlank());
        assertTrue(messages.get("pressure." + level + ".what").endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyBreathingPatternHasANameANoteAndItsPhases(BreathPattern pattern) {
        var key = "pattern." + pattern.name();

        assertFalse(messages.get(key).isBlank());
        assertTrue(messages.get(key + ".note").endsWith("."));
        var written =
                Arrays.stream(messages.get(key + ".phases").split(", "))
                        .filter(phase -> !pattern.isNatural())
                        .map(phase -> Double.parseDouble(phase.substring(phase.lastIndexOf(' '))))
                        .toList();
        assertEquals(
                pattern.phases().stream().map(phase -> phase.length().toMillis() / 1000.0).toList(),
                written);
    }

    @Test
    void everyPhaseOfABreathHasAWord() {
        var words =
                Stream.of(BreathPhase.Kind.values())
                        .map(
                                kind ->
                                        messages.get(
                                                "phase."
                                                        + kind.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-')))
                        .collect(Collectors.toSet());

        assertEquals(BreathPhase.Kind.values().length, words.size());
    }

    private static Arguments family(String name, Term... terms) {
        return Arguments.of(name, terms);
    }
}
