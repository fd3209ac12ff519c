package org.tactus.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tactus.body.Term;

/// The fields of one object while it is read: each is asked for by name, and those that nobody asked for
/// are unknown. Whatever is wrong goes to the problems; a field that is absent or wrong answers empty.
final class Fields {
    private final Json.Obj object;
    private final Where where;
    private final Values values;
    private final Problems problems;
    private long asked;
    private int next;

    Fields(Json.Obj object, Where where, Values values) {
        this.object = object;
        this.where = where;
        this.values = values;
        this.problems = values.problems();
        object.repeated().forEach(this::reportRepeated);
    }

    Json.Obj object() {
        return object;
    }

    Where where() {
        return where;
    }

    boolean has(String name) {
        return object.find(name, 0) >= 0;
    }

    /// The value of a field that may be absent.
    @Nullable Json take(String name) {
        int index = object.find(name, next);
        if (index < 0) {
            return null;
        }
        next = index + 1;
        if (index < Long.SIZE) {
            asked |= 1L << index;
        }
        return object.value(index);
    }

    void require(String name) {
        if (!has(name)) {
            problems.error(object.offset(), where.field(name), "missing-field", "this field is missing");
        }
    }

    /// Reports each of the fields that is not there.
    void require(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            require(names.get(i));
        }
    }

    Optional<String> string(String name) {
        var value = take(name);
        return value == null ? Optional.empty() : values.string(value, where.field(name));
    }

    Optional<Text> text(String name) {
        var value = take(name);
        return value == null ? Optional.empty() : values.text(value, where.field(name));
    }

    <E extends Enum<E> & Term> Optional<E> word(String name, Vocabulary<E> vocabulary) {
        var value = take(name);
        return value == null ? Optional.empty() : values.word(value, where.field(name), vocabulary);
    }

    OptionalInt whole(String name, int least, int most) {
        var value = take(name);
        return value == null ? OptionalInt.empty() : values.whole(value, where.field(name), least, most);
    }

    Optional<Duration> seconds(String name) {
        var whole = whole(name, 1, Limits.MOST_SECONDS);
        return whole.isEmpty() ? Optional.empty() : Optional.of(Duration.ofSeconds(whole.getAsInt()));
    }

    Optional<BigDecimal> decimal(String name) {
        var value = take(name);
        return value == null ? Optional.empty() : values.decimal(value, where.field(name));
    }

    boolean flag(String name) {
        return switch (take(name)) {
            case null -> false;
            case Json.Bool(var _, var value) -> value;
            case Json other -> {
                values.wrongType(other, where.field(name), "true or false");
                yield false;
            }
        };
    }

    /// The items of a list; empty where there is none.
    List<Json> list(String name) {
        return switch (take(name)) {
            case null -> List.of();
            case Json.Arr(var _, var items) -> items;
            case Json other -> {
                values.wrongType(other, where.field(name), "a list");
                yield List.of();
            }
        };
    }

    /// The items of a list that must hold something.
    List<Json> fullList(String name) {
        var items = list(name);
        if (items.isEmpty() && object.find(name, 0) >= 0 && value(name) instanceof Json.Arr(var offset, var _)) {
            problems.error(offset, where.field(name), "empty-list", "this list must not be empty");
        }
        return items;
    }

    /// The place of a field's value, or of the object where it is absent.
    int offsetOf(String name) {
        int index = object.find(name, 0);
        return index < 0 ? object.offset() : object.value(index).offset();
    }

    /// Reports a field that does not belong to what the others say, if it is there.
    void refuse(String name, String message) {
        if (take(name) != null) {
            int index = object.find(name, 0);
            problems.error(object.nameOffset(index), where.field(name), "unknown-field", message);
        }
    }

    /// Reports every field that was not asked for.
    ///
    /// @param owner what has no such field, with its article
    /// @param known what it has
    void refuseOthers(String owner, List<String> known) {
        if (object.size() < Long.SIZE && asked == (1L << object.size()) - 1) {
            return;
        }
        for (int i = 0; i < object.size(); i++) {
            boolean used = i < Long.SIZE ? (asked & (1L << i)) != 0 : known.contains(object.name(i));
            if (!used && !object.repeated().contains(i)) {
                refuse(i, owner, known);
            }
        }
    }

    private void refuse(int index, String owner, List<String> known) {
        var name = object.name(index);
        var absent = new ArrayList<>(known);
        absent.removeIf(this::has);
        var meant = Nearest.to(name, absent).or(() -> Nearest.to(name, known));
        var message = owner + " has no such field"
                + meant.map(word -> "; did you mean \"" + word + "\"?").orElse("; allowed: " + String.join(", ", known));
        problems.error(object.nameOffset(index), where.field(name), "unknown-field", message);
    }

    private void reportRepeated(int index) {
        var name = object.name(index);
        problems.error(object.nameOffset(index), where.field(name), "duplicate-field", "this field is here twice");
    }

    private Json value(String name) {
        return object.value(object.find(name, 0));
    }
}
