package org.tactus.routine.draft;

import org.tactus.routine.JsonWriter;

/// Writes a tree as [org.tactus.routine.RoutineWriter] writes routines.
final class ValueWriter {
    private final JsonWriter json = new JsonWriter();

    private ValueWriter() {}

    /// The value as a file's text.
    static String write(Value value) {
        var writer = new ValueWriter();
        writer.value(value);
        return writer.json.finished();
    }

    private void value(Value value) {
        switch (value) {
            case Value.Str(var text) -> json.quote(text);
            case Value.Num(var written) -> json.asIs(written);
            case Value.Bool(var on) -> json.asIs(Boolean.toString(on));
            case Value.Null() -> json.asIs("null");
            case Value.Arr list -> list(list);
            case Value.Obj object -> object(object);
        }
    }

    private void object(Value.Obj object) {
        json.open('{');
        for (var entry : object.entries()) {
            json.name(entry.name());
            value(entry.value());
        }
        json.close('}');
    }

    /// Words and numbers stand on one line.
    private void list(Value.Arr list) {
        boolean flat =
                list.items().stream()
                        .noneMatch(
                                item -> item instanceof Value.Arr || item instanceof Value.Obj);
        if (flat) {
            json.asIs("[");
            for (int i = 0; i < list.items().size(); i++) {
                json.asIs(i == 0 ? "" : ", ");
                value(list.items().get(i));
            }
            json.asIs("]");
            return;
        }
        json.open('[');
        for (var item : list.items()) {
            json.item();
            value(item);
        }
        json.close(']');
    }
}
