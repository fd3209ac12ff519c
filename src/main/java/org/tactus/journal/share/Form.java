package org.tactus.journal.share;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tactus.body.Spot;
import org.tactus.body.Term;

/// What a value has to look like, and what it then is.
///
/// @param allowed how it is told: `a whole number from 0 to 10`
/// @param reading empty where the value looks otherwise
record Form<T>(String allowed, Function<Value, Optional<T>> reading) {
    private static final int LONGEST_TOKEN = 64;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static final Form<UUID> ID =
            new Form<>("an id (UUID)", value -> token(value).flatMap(Form::uuid));

    static final Form<OffsetDateTime> MOMENT =
            new Form<>(
                    "a moment such as 2026-03-02T20:00:00+02:00",
                    value -> token(value).flatMap(Form::moment));

    static final Form<Duration> LENGTH =
            new Form<>(
                    "a length such as PT12M30S, at most a day",
                    value -> token(value).flatMap(Form::length));

    static final Form<Spot> SPOT =
            new Form<>(
                    "a spot such as calf:left or sacrum",
                    value -> token(value).flatMap(SpotName::parse));

    /// A text on one line.
    static Form<String> line(int longest) {
        return new Form<>(
                "a text of at most " + longest + " characters on one line",
                value ->
                        text(value, longest)
                                .filter(text -> text.chars().noneMatch(Character::isISOControl)));
    }

    /// A text of any number of lines.
    static Form<String> text(int longest) {
        return new Form<>(
                "a text of at most " + longest + " characters", value -> text(value, longest));
    }

    static Form<Integer> whole(int least, int most) {
        return new Form<>(
                "a whole number from " + least + " to " + most,
                value ->
                        value instanceof Value.Num(var _, var written)
                                        && written.matches("-?\\d{1,4}")
                                ? Optional.of(Integer.parseInt(written))
                                        .filter(number -> number >= least && number <= most)
                                : Optional.empty());
    }

    static <E extends Enum<E> & Term> Form<E> term(Class<E> type) {
        return new Form<>(
                "one of: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Term::id)
                                .collect(Collectors.joining(", ")),
                value -> token(value).flatMap(id -> Term.find(type, id)));
    }

    private static Optional<String> token(Value value) {
        return text(value, LONGEST_TOKEN);
    }

    /// A text that is short enough and has no half characters, which cannot be written again.
    private static Optional<String> text(Value value, int longest) {
        return value instanceof Value.Str(var _, var text)
                        && text.length() <= longest
                        && text.codePoints().noneMatch(Form::isHalf)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> length(String text) {
        try {
            return Optional.of(Duration.parse(text))
                    .filter(it -> !it.isNegative() && it.compareTo(Duration.ofDays(1)) <= 0);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
