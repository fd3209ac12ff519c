package org.tactus.routine.draft;

import org.tactus.routine.JsonWriter;

/// Writes a tree as [org.tactus.routine.RoutineWriter] writes routines.
final class JsonValueWriter {
    private final JsonWriter json = new JsonWriter();

    private JsonValueWriter() {}

    /// The value as a file's text.
    static String write(JsonValue value) {
        var writer = new JsonValueWriter();
        writer.value(value);
        return writer.json.finished();
    }

    private void value(JsonValue value) {
        switch (value) {
            case JsonValue.Str(var text) -> json.quote(text);
            case JsonValue.Num(var written) -> json.asIs(written);
            case JsonValue.Bool(var on) -> json.asIs(Boolean.toString(on));
            case JsonValue.Null() -> json.asIs("null");
            case JsonValue.Arr list -> list(list);
            case JsonValue.Obj object -> object(object);
        }
    }

    private void object(JsonValue.Obj object) {
        json.open('{');
        for (var entry : object.entries()) {
            json.name(entry.name());
            value(entry.value());
        }
        json.close('}');
    }

    /// Words and numbers stand on one line.
    private void list(JsonValue.Arr list) {
        boolean flat =
                list.items().stream()
                        .noneMatch(
                                item ->
                                        item instanceof JsonValue.Arr
                                                || item instanceof JsonValue.Obj);
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
