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
final class JsonValueReader {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final TokenStreamFactory FACTORY = new JsonFactory();

    private JsonValueReader() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// The one value that a text holds; empty where it is not JSON.
    static Optional<JsonValue> read(String text) {
        try (var parser = parser(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
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

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    private static JsonValue value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> new JsonValue.Arr(items(parser));
            case VALUE_STRING -> new JsonValue.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(parser.getString());
            case VALUE_TRUE -> new JsonValue.Bool(true);
            case VALUE_FALSE -> new JsonValue.Bool(false);
            default -> new JsonValue.Null();
        };
    }

    private static JsonValue object(JsonParser parser) {
        var entries = new ArrayList<JsonValue.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            entries.add(new JsonValue.Entry(name, value(parser, parser.nextToken())));
        }
        return new JsonValue.Obj(entries);
    }

    private static List<JsonValue> items(JsonParser parser) {
        var items = new ArrayList<JsonValue>();
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }
}
