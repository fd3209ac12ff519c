package org.tactus.routine.draft;

import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tactus.routine.Routine;

/// Makes of a routine another one that can stand beside it: with an id and a title of its own.
public final class OwnCopy {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final int LONGEST = 58;

    private OwnCopy() {}

    /// A copy that has `-mine` in its id.
    ///
    /// @param taken whether an id is in use
    /// @param title makes the copy's title, in every language that there is
    public static Draft of(Routine routine, Predicate<String> taken, UnaryOperator<String> title) {
        var draft = Draft.of(routine);
        var id = freeId(shortened(routine.id() + "-mine"), taken);
        var named = draft.with(StepPath.ROUTINE, ID, JsonValue.of(id));
        return draft.get(StepPath.ROUTINE, TITLE)
                .map(words -> named.with(StepPath.ROUTINE, TITLE, retitled(words, title)))
                .orElse(named);
    }

    /// The same routine under an id that is free.
    public static Draft withFreeId(Draft draft, Predicate<String> taken) {
        var id =
                draft.get(StepPath.ROUTINE, ID)
                        .filter(JsonValue.Str.class::isInstance)
                        .map(value -> ((JsonValue.Str) value).text())
                        .orElse("my-routine");
        return draft.with(StepPath.ROUTINE, ID, JsonValue.of(freeId(shortened(id), taken)));
    }

    /// The id, with a number where it is in use.
    public static String freeId(String id, Predicate<String> taken) {
        var free = id;
        for (int i = 2; taken.test(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /// Leaves room for a number.
    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
    }

    private static JsonValue retitled(JsonValue words, UnaryOperator<String> title) {
        return switch (words) {
            case JsonValue.Str(var text) -> JsonValue.of(title.apply(text));
            case JsonValue.Obj(var languages) -> {
                var all = new ArrayList<JsonValue.Entry>();
                for (var language : languages) {
                    all.add(
                            new JsonValue.Entry(
                                    language.name(), retitled(language.value(), title)));
                }
                yield new JsonValue.Obj(all);
            }
            case JsonValue.Num _, JsonValue.Bool _, JsonValue.Null _, JsonValue.Arr _ -> words;
        };
    }
}
