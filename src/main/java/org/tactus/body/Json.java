package org.tactus.body;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A value of the measured shapes' files. Read by the streaming parser alone, since it is read at
/// every start and object mapping would take most of that time.
sealed interface Json {

    record Members(Map<String, Json> byName) implements Json {}

    record Items(List<Json> list) implements Json {}

    record Text(String value) implements Json {}

    record Amount(double value) implements Json {}

    record Flag(boolean value) implements Json {}

    static Json read(InputStream in) {
        try (var parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
            return value(parser, parser.nextToken());
        }
    }

    private static Json value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                var members = new HashMap<String, Json>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    members.put(name, value(parser, parser.nextToken()));
                }
                yield new Members(members);
            }
            case START_ARRAY -> {
                var items = new ArrayList<Json>();
                for (var next = parser.nextToken();
                        next != JsonToken.END_ARRAY;
                        next = parser.nextToken()) {
                    items.add(value(parser, next));
                }
                yield new Items(items);
            }
            case VALUE_STRING -> new Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Amount(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new Flag(token == JsonToken.VALUE_TRUE);
            default -> throw new IllegalArgumentException("unexpected " + token);
        };
    }

    /// The member of this name, if there is one.
    default Optional<Json> find(String name) {
        return this instanceof Members members
                ? Optional.ofNullable(members.byName().get(name))
                : Optional.empty();
    }

    /// The member of this name.
    default Json get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    /// What an array holds, one after the other.
    default Stream<Json> items() {
        return list().stream();
    }

    default Json get(int index) {
        return list().get(index);
    }

    private List<Json> list() {
        if (this instanceof Items items) {
            return items.list();
        }
        throw new IllegalArgumentException("no array: " + this);
    }

    default String text(String name) {
        return get(name).string();
    }

    default String string() {
        if (this instanceof Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("no text: " + this);
    }

    default double number() {
        if (this instanceof Amount number) {
            return number.value();
        }
        throw new IllegalArgumentException("no number: " + this);
    }

    default boolean flag(String name) {
        return get(name) instanceof Flag flag && flag.value();
    }

    /// A pair of numbers.
    default Point point() {
        return new Point(get(0).number(), get(1).number());
    }
}
