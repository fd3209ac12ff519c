package org.tactus.routine.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Reads any JSON text into a tree that keeps all of it.
final class ValueReader {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final TokenStreamFactory FACTORY = new JsonFactory();

    private ValueReader() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// The one value that a text holds; empty where it is not JSON.
    static Optional<Value> read(String text) {
        var json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            var first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            var value = value(parser, first);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Value value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> new Value.Arr(items(parser));
            case VALUE_STRING -> new Value.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Num(parser.getString());
            case VALUE_TRUE -> new Value.Bool(true);
            case VALUE_FALSE -> new Value.Bool(false);
            default -> new Value.Null();
        };
    }

    private static Value object(JsonParser parser) {
        var entries = new ArrayList<Value.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            entries.add(new Value.Entry(name, value(parser, parser.nextToken())));
        }
        return new Value.Obj(entries);
    }

    private static List<Value> items(JsonParser parser) {
        var items = new ArrayList<Value>();
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }
}
