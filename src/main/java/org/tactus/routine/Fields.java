package org.tactus.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tactus.body.Term;

/// The fields of one object while it is read. Whatever is wrong goes to the problems; a field that
/// is absent or wrong answers empty. What fits takes the short way; paths and messages are made
/// only for what does not.
final class Fields {
    private final Json.Obj object;
    private final Where where;
    private final Values values;

    Fields(Json.Obj object, Where where, Values values) {
        this.object = object;
        this.where = where;
        this.values = values;
    }

    Json.Obj object() {
        return object;
    }

    Where where() {
        return where;
    }

    Where where(Key key) {
        return where.field(key.spelling());
    }

    boolean has(Key key) {
        return object.has(key);
    }

    @Nullable Json take(Key key) {
        return object.get(key);
    }

    Optional<String> string(Key key) {
        return switch (take(key)) {
            case null -> Optional.empty();
            case Json.Str(var _, var text) when values.isSound(text) -> Optional.of(text);
            case Json other -> values.string(other, where(key));
        };
    }

    Optional<Text> text(Key key) {
        return switch (take(key)) {
            case null -> Optional.empty();
            case Json.Str(var _, var text) when values.isSound(text) -> Optional.of(Text.of(text));
            case Json other -> values.text(other, where(key));
        };
    }

    <E extends Enum<E> & Term> Optional<E> word(Key key, Vocabulary<E> vocabulary) {
        var value = take(key);
        if (value == null) {
            return Optional.empty();
        }
        var term =
                value instanceof Json.Str(var _, var spelling) ? vocabulary.find(spelling) : null;
        return term != null ? Optional.of(term) : values.word(value, where(key), vocabulary);
    }

    OptionalInt whole(Key key, int least, int most) {
        return switch (take(key)) {
            case null -> OptionalInt.empty();
            case Json.Whole(var _, var number) when least <= number && number <= most ->
                    OptionalInt.of(number);
            case Json other -> values.whole(other, where(key), least, most);
        };
    }

    Optional<Duration> seconds(Key key) {
        var whole = whole(key, 1, Limits.MOST_SECONDS);
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(whole.getAsInt()));
    }

    Optional<BigDecimal> decimal(Key key) {
        return switch (take(key)) {
            case null -> Optional.empty();
            case Json.Whole(var _, var number) -> Optional.of(BigDecimal.valueOf(number));
            case Json other -> values.decimal(other, where(key));
        };
    }

    boolean flag(Key key) {
        return switch (take(key)) {
            case null -> false;
            case Json.Bool(var _, var value) -> value;
            case Json other -> {
                values.wrongType(other, where(key), "true or false");
                yield false;
            }
        };
    }

    /// The items of a list; empty where there is none.
    List<Json> list(Key key) {
        return switch (take(key)) {
            case null -> List.of();
            case Json.Arr(var _, var items) -> items;
            case Json other -> {
                values.wrongType(other, where(key), "a list");
                yield List.of();
            }
        };
    }

    /// The items of a list that must hold something.
    List<Json> fullList(Key key) {
        if (take(key) instanceof Json.Arr(var token, var items) && items.isEmpty()) {
            values.problems().error(token, where(key), "empty-list", "this list must not be empty");
            return items;
        }
        return list(key);
    }

    /// Reports a field that is not there.
    void require(Key key) {
        if (!has(key)) {
            values.problems()
                    .error(object.token(), where(key), "missing-field", "this field is missing");
        }
    }

    /// Reports an error at a field.
    void error(Key key, String code, String message) {
        values.problems().error(tokenOf(key), where(key), code, message);
    }

    /// Reports a field that does not go with what the others say, if it is there.
    void refuse(Key key, String message) {
        if (has(key)) {
            values.problems().errorAtName(tokenOf(key), where, key, "unknown-field", message);
        }
    }

    /// Reports every field that is missing, unknown or there twice.
    void check(Grammar grammar) {
        long present = object.present();
        if ((grammar.required() & ~present) != 0) {
            grammar.keys().stream()
                    .filter(key -> (grammar.required() & key.bit()) != 0)
                    .forEach(this::require);
        }
        if ((present & ~grammar.allowed()) != 0 || !object.extras().isEmpty()) {
            new UnknownFields(object, where, grammar).report(values.problems());
        }
    }

    /// The place of a field's value, or of the object where it is absent.
    private int tokenOf(Key key) {
        var value = take(key);
        return value == null ? object.token() : value.token();
    }
}
