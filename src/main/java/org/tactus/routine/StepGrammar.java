package org.tactus.routine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The fields of one kind of step.
///
/// @param owner the kind with its article
/// @param fields all that it may have, in the order in which they are written
/// @param required those that it must have, whatever the others say
record StepGrammar(String owner, List<String> fields, List<String> required) {
    private static final List<String> WORDS = List.of("text", "say", "caution", "feel");
    private static final List<String> FIT = List.of("min", "max", "optional");
    private static final List<String> NAMED = List.of("kind", "title", "position");
    private static final Map<Kind, StepGrammar> BY_KIND = new EnumMap<>(Map.of(
            Kind.SETTLE, said("a settle step", "seconds"),
            Kind.ASK, said("an ask step", "seconds"),
            Kind.CLOSE, said("a close step", "seconds"),
            Kind.REST, new StepGrammar("a rest step", all(List.of("seconds"), FIT), List.of("seconds")),
            Kind.WAIT, new StepGrammar("a wait step", all(List.of(), List.of("optional")), List.of("text")),
            Kind.BREATHE,
                    new StepGrammar(
                            "a breathe step", all(List.of("pattern", "breaths", "seconds"), FIT), List.of("pattern")),
            Kind.STROKE,
                    new StepGrammar(
                            "a stroke",
                            all(
                                    List.of(
                                            "technique", "zones", "with", "tempo", "pressure", "sides", "seconds",
                                            "direction", "breath"),
                                    FIT),
                            List.of("technique", "zones", "with", "pressure", "seconds", "text")),
            Kind.PRESS,
                    new StepGrammar(
                            "a press",
                            all(
                                    List.of(
                                            "technique", "zones", "with", "pressure", "sides", "hold", "seconds",
                                            "breath"),
                                    FIT),
                            List.of("technique", "zones", "with", "pressure", "seconds", "text")),
            Kind.EACH_SIDE, new StepGrammar("an each-side group", List.of("kind", "steps"), List.of("steps")),
            Kind.REPEAT,
                    new StepGrammar("a repeat group", List.of("kind", "times", "steps"), List.of("times", "steps"))));

    static StepGrammar of(Kind kind) {
        var grammar = BY_KIND.get(kind);
        if (grammar == null) {
            throw new IllegalStateException(kind.id());
        }
        return grammar;
    }

    private static StepGrammar said(String owner, String field) {
        return new StepGrammar(owner, all(List.of(field), FIT), List.of(field, "text"));
    }

    private static List<String> all(List<String> own, List<String> fit) {
        return Stream.of(NAMED, own, WORDS, fit).flatMap(List::stream).toList();
    }
}
