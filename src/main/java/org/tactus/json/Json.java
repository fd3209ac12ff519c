package org.tactus.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// A JSON value. Asked for something that it is not, it answers with nothing, so that whoever asks
/// says what follows from that.
public sealed interface Json {

    /// An object.
    record Members(Map<String, Json> byName) implements Json {}

    /// An array.
    record Items(List<Json> list) implements Json {}

    /// A string.
    record Text(String value) implements Json {}

    /// A number.
    record Amount(double value) implements Json {}

    /// `true` or `false`.
    record Flag(boolean value) implements Json {}

    /// `null`, or nothing at all.
    record Nothing() implements Json {}

    /// The one value of a file.
    ///
    /// @throws tools.jackson.core.JacksonException if it is no JSON, or more than one value
    static Json read(InputStream in) {
        return value(JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in));
    }

    /// The one value of a file.
    ///
    /// @throws tools.jackson.core.JacksonException if it is no JSON, or more than one value
    static Json read(byte[] bytes) {
        return value(JsonFactory.builder().build().createParser(ObjectReadContext.empty(), bytes));
    }

    private static Json value(JsonParser file) {
        try (file) {
            var value = value(file, file.nextToken());
            if (file.nextToken() != null) {
                throw new StreamReadException(file, "something follows the value");
            }
            return value;
        }
    }

    private static Json value(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            return new Nothing();
        }
        return switch (token) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Json>();
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
            default -> new Nothing();
        };
    }

    /// The members of an object, in their order.
    default Map<String, Json> members() {
        return this instanceof Members(var byName) ? byName : Map.of();
    }

    /// The member of this name.
    default Json get(String name) {
        return members().getOrDefault(name, new Nothing());
    }

    /// The member of this name, if there is one.
    default Optional<Json> find(String name) {
        return Optional.of(get(name)).filter(member -> !(member instanceof Nothing));
    }

    /// What an array holds, one after the other.
    default Stream<Json> items() {
        return this instanceof Items(var list) ? list.stream() : Stream.empty();
    }

    /// What an array holds at `index`.
    default Json get(int index) {
        return this instanceof Items(var list) && index < list.size()
                ? list.get(index)
                : new Nothing();
    }

    /// The texts that an array holds, without what is none.
    default List<String> texts() {
        return items().flatMap(item -> item.text().stream()).toList();
    }

    default Optional<String> text() {
        return this instanceof Text(var value) ? Optional.of(value) : Optional.empty();
    }

    default OptionalDouble number() {
        return this instanceof Amount(var value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    /// A whole number.
    default Optional<Integer> whole() {
        return this instanceof Amount(var value) && value == Math.rint(value)
                ? Optional.of((int) value)
                : Optional.empty();
    }

    default Optional<Boolean> flag() {
        return this instanceof Flag(var value) ? Optional.of(value) : Optional.empty();
    }
}
