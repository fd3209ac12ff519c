package org.tactus.routine.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes JSON values of every sort.
final class AnyValue {
    private static final List<String> WORDS =
            List.of(
                    "",
                    "a",
                    "Rücken \"links\"",
                    "a\\b\tc\nd\r",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "\u0001/");
    private static final List<String> NAMES =
            List.of("kind", "text", "seconds", "zones", "steps", "sides", "odd.name[0]", "");
    private static final List<String> NUMBERS = List.of("0", "-1", "60", "2.50", "1e3", "1E-7");

    private final Random random;

    AnyValue(Random random) {
        this.random = random;
    }

    String name() {
        return any(NAMES);
    }

    JsonValue.Obj object(int depth) {
        var entries = new ArrayList<JsonValue.Entry>();
        for (int i = random.nextInt(4); i > 0; i--) {
            entries.add(new JsonValue.Entry(name(), any(depth + 1)));
        }
        return new JsonValue.Obj(entries);
    }

    JsonValue any(int depth) {
        return switch (random.nextInt(depth < 4 ? 7 : 5)) {
            case 0 -> new JsonValue.Str(any(WORDS));
            case 1 -> new JsonValue.Num(any(NUMBERS));
            case 2 -> new JsonValue.Bool(random.nextBoolean());
            case 3 -> new JsonValue.Null();
            case 4 -> JsonValue.of(List.of(any(WORDS), any(WORDS)));
            case 5 -> object(depth);
            default -> {
                var items = new ArrayList<JsonValue>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(any(depth + 1));
                }
                yield new JsonValue.Arr(items);
            }
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
