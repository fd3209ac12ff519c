package org.tactus.routine;

import java.util.List;

/// The names of the fields that the format knows, in the order in which they are written.
public final class FieldNames {
    private FieldNames() {}

    /// Those of a routine.
    public static List<String> ofRoutine() {
        return names(Grammar.ROUTINE);
    }

    /// Those of a step of this kind.
    public static List<String> of(Kind kind) {
        return names(Grammar.of(kind));
    }

    private static List<String> names(Grammar grammar) {
        return grammar.keys().stream().map(Key::spelling).toList();
    }
}
