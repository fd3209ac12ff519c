package org.tactus.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tactus.body.Term;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A value of the settings' file, as it was found. Whatever it is asked for that it is not, it
/// answers with what the caller has instead. Read by the streaming parser alone: the window waits
/// for it.
sealed interface Found {

    /// An object.
    record Members(Map<String, Found> byName) implements Found {}

    /// An array.
    record Items(List<Found> list) implements Found {}

    /// A string.
    record Text(String value) implements Found {}

    /// A number.
    record Amount(double value) implements Found {}

    /// `true` or `false`.
    record Flag(boolean value) implements Found {}

    /// Nothing: no such member, or `null`.
    record Nothing() implements Found {}

    /// Reads a file.
    ///
    /// @throws tools.jackson.core.JacksonException if `bytes` are no JSON
    static Found read(byte[] bytes) {
        var factory = JsonFactory.builder().build();
        try (var parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return value(parser, parser.nextToken());
        }
    }

    private static Found value(JsonParser parser, @Nullable JsonToken token) {
        return switch (token) {
            case null -> new Nothing();
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Found>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    members.put(name, value(parser, parser.nextToken()));
                }
                yield new Members(members);
            }
            case START_ARRAY -> {
                var items = new ArrayList<Found>();
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

    /// The member of this name.
    default Found path(String name) {
        return this instanceof Members members
                ? members.byName().getOrDefault(name, new Nothing())
                : new Nothing();
    }

    /// Its members, in their order.
    default Map<String, Found> members() {
        return this instanceof Members members ? members.byName() : Map.of();
    }

    /// The texts of a list, without what is none.
    default List<String> texts() {
        return this instanceof Items items
                ? items.list().stream().flatMap(item -> item.text().stream()).toList()
                : List.of();
    }

    /// A text.
    default Optional<String> text() {
        return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /// A number.
    default double number(double otherwise) {
        return this instanceof Amount number ? number.value() : otherwise;
    }

    /// A whole number.
    default Optional<Integer> whole() {
        return this instanceof Amount(double value) && value == Math.rint(value)
                ? Optional.of((int) value)
                : Optional.empty();
    }

    /// Whether it is so.
    default boolean flag(boolean otherwise) {
        return this instanceof Flag flag ? flag.value() : otherwise;
    }

    /// A word of the domain.
    default <E extends Enum<E> & Term> E term(Class<E> type, E otherwise) {
        return text().flatMap(id -> Term.find(type, id)).orElse(otherwise);
    }
}
