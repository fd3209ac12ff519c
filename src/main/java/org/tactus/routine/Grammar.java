package org.tactus.routine;

import static org.tactus.routine.Key.BREATH;
import static org.tactus.routine.Key.BREATHS;
import static org.tactus.routine.Key.CAUTION;
import static org.tactus.routine.Key.DIRECTION;
import static org.tactus.routine.Key.FEEL;
import static org.tactus.routine.Key.FOR;
import static org.tactus.routine.Key.FORMAT;
import static org.tactus.routine.Key.GIVER;
import static org.tactus.routine.Key.HOLD;
import static org.tactus.routine.Key.ID;
import static org.tactus.routine.Key.KIND;
import static org.tactus.routine.Key.LUBRICANT;
import static org.tactus.routine.Key.MAX;
import static org.tactus.routine.Key.MIN;
import static org.tactus.routine.Key.NEEDS;
import static org.tactus.routine.Key.OPTIONAL;
import static org.tactus.routine.Key.PATTERN;
import static org.tactus.routine.Key.POSITION;
import static org.tactus.routine.Key.PRESSURE;
import static org.tactus.routine.Key.SAY;
import static org.tactus.routine.Key.SCHEMA;
import static org.tactus.routine.Key.SECONDS;
import static org.tactus.routine.Key.SIDES;
import static org.tactus.routine.Key.SOURCES;
import static org.tactus.routine.Key.STEPS;
import static org.tactus.routine.Key.SUMMARY;
import static org.tactus.routine.Key.TAGS;
import static org.tactus.routine.Key.TECHNIQUE;
import static org.tactus.routine.Key.TEMPO;
import static org.tactus.routine.Key.TEXT;
import static org.tactus.routine.Key.TIMES;
import static org.tactus.routine.Key.TITLE;
import static org.tactus.routine.Key.WITH;
import static org.tactus.routine.Key.ZONES;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which fields an object has.
///
/// @param owner what has them, with its article
/// @param keys all that it may have, in the order in which they are written
/// @param allowed the same as a set
/// @param required those that it must have, whatever the others say
record Grammar(String owner, List<Key> keys, long allowed, long required) {
    /// The routine itself.
    static final Grammar ROUTINE =
            grammar(
                    "a routine",
                    List.of(
                            SCHEMA, FORMAT, ID, TITLE, SUMMARY, FOR, POSITION, GIVER, LUBRICANT,
                            NEEDS, TAGS, SOURCES, STEPS),
                    List.of(FORMAT, ID, TITLE, FOR, POSITION, STEPS));

    private static final List<Key> NAMED = List.of(KIND, TITLE, POSITION);
    private static final List<Key> WORDS = List.of(TEXT, SAY, CAUTION, FEEL);
    private static final List<Key> FIT = List.of(MIN, MAX, OPTIONAL);
    private static final List<Key> TOUCH = List.of(TECHNIQUE, ZONES, WITH, PRESSURE, SECONDS, TEXT);

    private static final Map<Kind, Grammar> BY_KIND =
            new EnumMap<>(
                    Map.of(
                            Kind.SETTLE,
                                    leaf(
                                            "a settle step",
                                            List.of(SECONDS),
                                            FIT,
                                            List.of(SECONDS, TEXT)),
                            Kind.ASK,
                                    leaf(
                                            "an ask step",
                                            List.of(SECONDS),
                                            FIT,
                                            List.of(SECONDS, TEXT)),
                            Kind.CLOSE,
                                    leaf(
                                            "a close step",
                                            List.of(SECONDS),
                                            FIT,
                                            List.of(SECONDS, TEXT)),
                            Kind.REST, leaf("a rest step", List.of(SECONDS), FIT, List.of(SECONDS)),
                            Kind.WAIT,
                                    leaf(
                                            "a wait step",
                                            List.of(),
                                            List.of(OPTIONAL),
                                            List.of(TEXT)),
                            Kind.BREATHE,
                                    leaf(
                                            "a breathe step",
                                            List.of(PATTERN, BREATHS, SECONDS),
                                            FIT,
                                            List.of(PATTERN)),
                            Kind.STROKE,
                                    leaf(
                                            "a stroke",
                                            List.of(
                                                    TECHNIQUE, ZONES, WITH, TEMPO, PRESSURE, SIDES,
                                                    SECONDS, DIRECTION, BREATH),
                                            FIT,
                                            TOUCH),
                            Kind.PRESS,
                                    leaf(
                                            "a press",
                                            List.of(
                                                    TECHNIQUE, ZONES, WITH, PRESSURE, SIDES, HOLD,
                                                    SECONDS, BREATH),
                                            FIT,
                                            TOUCH),
                            Kind.EACH_SIDE,
                                    grammar(
                                            "an each-side group",
                                            List.of(KIND, STEPS),
                                            List.of(STEPS)),
                            Kind.REPEAT,
                                    grammar(
                                            "a repeat group",
                                            List.of(KIND, TIMES, STEPS),
                                            List.of(TIMES, STEPS))));

    /// A step of this kind.
    static Grammar of(Kind kind) {
        var grammar = BY_KIND.get(kind);
        if (grammar == null) {
            throw new IllegalStateException(kind.id());
        }
        return grammar;
    }

    private static Grammar leaf(String owner, List<Key> own, List<Key> fit, List<Key> required) {
        return grammar(
                owner, Stream.of(NAMED, own, WORDS, fit).flatMap(List::stream).toList(), required);
    }

    private static Grammar grammar(String owner, List<Key> keys, List<Key> required) {
        return new Grammar(owner, keys, Key.set(keys), Key.set(required));
    }
}
