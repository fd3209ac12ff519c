package org.tactus.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The fields of an object that do not belong there.
final class UnknownFields {
    private final Json.Obj object;
    private final Where where;
    private final Grammar grammar;
    private final List<String> known;
    private final List<String> absent;

    UnknownFields(Json.Obj object, Where where, Grammar grammar) {
        this.object = object;
        this.where = where;
        this.grammar = grammar;
        known = grammar.keys().stream().map(Key::spelling).toList();
        absent =
                new ArrayList<>(
                        grammar.keys().stream()
                                .filter(key -> !object.has(key))
                                .map(Key::spelling)
                                .toList());
    }

    void report(Problems problems) {
        for (var extra : object.extras()) {
            var at = where.field(extra.name());
            if (extra.repeated()) {
                problems.error(extra.token(), at, "duplicate-field", "this field is here twice");
            } else {
                problems.error(extra.token(), at, "unknown-field", refusal(extra.name()));
            }
        }
        Arrays.stream(Key.values())
                .filter(this::isStranger)
                .forEach(
                        key -> {
                            var value = object.get(key);
                            int token = value == null ? object.token() : value.token();
                            problems.errorAtName(
                                    token, where, key, "unknown-field", refusal(key.spelling()));
                        });
    }

    private boolean isStranger(Key key) {
        return object.has(key) && (grammar.allowed() & key.bit()) == 0;
    }

    /// The nearest field that is still missing is what was meant, if any is near.
    private String refusal(String name) {
        var meant = Nearest.to(name, absent).or(() -> Nearest.to(name, known));
        return grammar.owner()
                + " has no such field"
                + meant.map(word -> "; did you mean \"" + word + "\"?")
                        .orElse("; allowed: " + String.join(", ", known));
    }
}
