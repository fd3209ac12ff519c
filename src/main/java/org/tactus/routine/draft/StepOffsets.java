package org.tactus.routine.draft;

import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Finds steps in a text.
final class StepOffsets {
    private static final String STEPS = "steps";

    private StepOffsets() {}

    /// The index of the character at which a step begins; empty where it is not there.
    static OptionalInt of(String text, StepPath step) {
        try (var parser = JsonValueReader.parser(text)) {
            parser.nextToken();
            return find(parser, step, 0);
        } catch (JacksonException notJson) {
            return OptionalInt.empty();
        }
    }

    /// The parser is at a value that the first `level` indexes lead to.
    private static OptionalInt find(JsonParser parser, StepPath step, int level) {
        if (level == step.indexes().size()) {
            return OptionalInt.of((int) parser.currentTokenLocation().getCharOffset());
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return OptionalInt.empty();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean steps = parser.currentName().equals(STEPS);
            var value = parser.nextToken();
            if (steps && value == JsonToken.START_ARRAY) {
                return item(parser, step, level);
            }
            parser.skipChildren();
        }
        return OptionalInt.empty();
    }

    private static OptionalInt item(JsonParser parser, StepPath step, int level) {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (index == step.indexes().get(level)) {
                return find(parser, step, level + 1);
            }
            parser.skipChildren();
            index++;
        }
        return OptionalInt.empty();
    }
}
