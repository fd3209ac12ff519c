package org.tactus.ui.editor;

import java.util.Optional;
import org.tactus.routine.draft.JsonValue;

/// Values as they are typed.
final class Plain {
    static final String ENGLISH = "en";

    private Plain() {}

    /// A text or a number as it is typed; nothing for what is typed in other ways.
    static String text(JsonValue value) {
        return switch (value) {
            case JsonValue.Str(var text) -> text;
            case JsonValue.Num(var written) -> written;
            case JsonValue.Bool _, JsonValue.Null _, JsonValue.Arr _, JsonValue.Obj _ -> "";
        };
    }

    /// The same, or the English of what stands there in several languages.
    static String words(JsonValue value) {
        return value instanceof JsonValue.Obj languages
                ? languages.get(ENGLISH).map(Plain::text).orElse("")
                : text(value);
    }

    /// The word that stands there.
    static Optional<String> word(Optional<JsonValue> value) {
        return value.map(Plain::text).filter(text -> !text.isBlank());
    }
}
