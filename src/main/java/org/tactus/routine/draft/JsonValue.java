package org.tactus.routine.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A JSON value of a draft, kept as it was written whether the format knows it or not.
public sealed interface JsonValue {

    /// What somebody typed into a field: a number where it is one, words otherwise.
    static JsonValue typed(String text) {
        var stripped = text.strip();
        return JsonValueReader.isNumber(stripped) ? new Num(stripped) : new Str(text);
    }

    static JsonValue of(long number) {
        return new Num(Long.toString(number));
    }

    static JsonValue of(String text) {
        return new Str(text);
    }

    /// A list of words.
    static JsonValue of(List<String> words) {
        return new Arr(words.stream().map(JsonValue::of).toList());
    }

    /// A text.
    record Str(String text) implements JsonValue {}

    /// A number, as it is written.
    record Num(String written) implements JsonValue {}

    /// `true` or `false`.
    record Bool(boolean on) implements JsonValue {}

    /// `null`.
    record Null() implements JsonValue {}

    /// A list.
    record Arr(List<JsonValue> items) implements JsonValue {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /// A field of an object.
    record Entry(String name, JsonValue value) {}

    /// An object: its fields in order, one that is there twice included.
    record Obj(List<Entry> entries) implements JsonValue {
        public Obj {
            entries = List.copyOf(entries);
        }

        /// The first field of this name.
        public Optional<JsonValue> get(String name) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .map(Entry::value)
                    .findFirst();
        }

        /// The same with another value for a field.
        ///
        /// @param order in which fields are written; a new one takes its place among them
        public Obj with(String name, JsonValue value, List<String> order) {
            var entry = new Entry(name, value);
            var changed = new ArrayList<>(entries);
            int at = indexOf(name);
            if (at >= 0) {
                changed.set(at, entry);
            } else {
                changed.add(placeFor(name, order), entry);
            }
            return new Obj(changed);
        }

        /// The same without the first field of this name.
        public Obj without(String name) {
            int at = indexOf(name);
            return at < 0 ? this : without(at);
        }

        /// The same without the field at `index`.
        public Obj without(int index) {
            var changed = new ArrayList<>(entries);
            changed.remove(index);
            return new Obj(changed);
        }

        private int indexOf(String name) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).name().equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        private int placeFor(String name, List<String> order) {
            int rank = order.indexOf(name);
            for (int i = 0; i < entries.size() && rank >= 0; i++) {
                if (order.indexOf(entries.get(i).name()) > rank) {
                    return i;
                }
            }
            return entries.size();
        }
    }
}
