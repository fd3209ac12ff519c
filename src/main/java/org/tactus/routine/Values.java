package org.tactus.routine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tactus.body.Term;

/// Turns single values of a file into those of the model. What does not fit is reported and answers
/// empty.
final class Values {
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DECIMALS = 9;
    private static final int MOST_MAGNITUDE = 12;

    private final Problems problems;
    private final boolean hasEscapes;

    /// @param hasEscapes whether the file has `\`u escapes, the one way to write half a character
    Values(Problems problems, boolean hasEscapes) {
        this.problems = problems;
        this.hasEscapes = hasEscapes;
    }

    Problems problems() {
        return problems;
    }

    void wrongType(Json found, Where where, String allowed) {
        problems.error(
                found.token(),
                where,
                "wrong-type",
                "this is " + found.what() + "; allowed: " + allowed);
    }

    /// A text of one language.
    Optional<String> string(Json value, Where where) {
        if (!(value instanceof Json.Str(var token, var text))) {
            wrongType(value, where, "a text");
            return Optional.empty();
        }
        var fault = faultOf(text);
        fault.ifPresent(message -> problems.error(token, where, "bad-text", message));
        return fault.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /// A text, or one in several languages.
    Optional<Text> text(Json value, Where where) {
        return switch (value) {
            case Json.Str(var token, var text) -> {
                var fault = faultOf(text);
                if (fault.isPresent()) {
                    problems.error(token, where, "bad-text", fault.get());
                    yield Optional.empty();
                }
                yield Optional.of(Text.of(text));
            }
            case Json.Obj languages -> translated(languages, where);
            case Json other -> {
                wrongType(other, where, "a text, or an object from language to text");
                yield Optional.empty();
            }
        };
    }

    <E extends Enum<E> & Term> Optional<E> word(Json value, Where where, Vocabulary<E> vocabulary) {
        if (!(value instanceof Json.Str(var token, var spelling))) {
            wrongType(value, where, vocabulary.allowed());
            return Optional.empty();
        }
        var term = Optional.ofNullable(vocabulary.find(spelling));
        if (term.isEmpty()) {
            problems.error(token, where, "bad-value", vocabulary.refusal(spelling));
        }
        return term;
    }

    OptionalInt whole(Json value, Where where, int least, int most) {
        int whole;
        switch (value) {
            case Json.Whole(var _, var number) -> whole = number;
            case Json.Num(var token, var written) -> {
                var number = number(written);
                boolean isWhole =
                        number.isPresent() && number.get().stripTrailingZeros().scale() <= 0;
                if (!isWhole) {
                    problems.error(
                            token,
                            where,
                            "bad-value",
                            Shown.plain(written)
                                    + " is not a whole number from "
                                    + least
                                    + " to "
                                    + most);
                    return OptionalInt.empty();
                }
                whole =
                        number.get()
                                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                                .max(BigDecimal.valueOf(Integer.MIN_VALUE))
                                .intValue();
            }
            case Json other -> {
                wrongType(other, where, "a whole number from " + least + " to " + most);
                return OptionalInt.empty();
            }
        }
        if (whole < least || whole > most) {
            var limit = whole < least ? " is below " + least : " is above " + most;
            problems.error(
                    value.token(),
                    where,
                    "bad-value",
                    value.shown() + limit + "; allowed: " + least + " to " + most);
            return OptionalInt.empty();
        }
        return OptionalInt.of(whole);
    }

    Optional<BigDecimal> decimal(Json value, Where where) {
        return switch (value) {
            case Json.Whole(var _, var number) -> Optional.of(BigDecimal.valueOf(number));
            case Json.Num(var token, var written) -> {
                var number = number(written);
                if (number.isEmpty()) {
                    problems.error(
                            token,
                            where,
                            "bad-value",
                            Shown.plain(written) + " is too large, or has too many decimals");
                }
                yield number;
            }
            case Json other -> {
                wrongType(other, where, "a number");
                yield Optional.empty();
            }
        };
    }

    private Optional<Text> translated(Json.Obj languages, Where where) {
        if (!languages.has(Key.ENGLISH)) {
            problems.error(
                    languages.token(),
                    where.field(Text.DEFAULT_LANGUAGE),
                    "missing-field",
                    "a text in several languages needs " + Text.DEFAULT_LANGUAGE);
        }
        var texts = new TreeMap<String, String>();
        for (var key : Key.values()) {
            var value = languages.get(key);
            if (key == Key.ENGLISH && value != null) {
                string(value, where.field(key.spelling()))
                        .ifPresent(text -> texts.put(key.spelling(), text));
            } else if (value != null) {
                translate(key.spelling(), value.token(), value, where, texts);
            }
        }
        for (var extra : languages.extras()) {
            if (extra.repeated()) {
                problems.error(
                        extra.token(),
                        where.field(extra.name()),
                        "duplicate-field",
                        "this field is here twice");
            } else {
                translate(extra.name(), extra.token(), extra.value(), where, texts);
            }
        }
        return texts.containsKey(Text.DEFAULT_LANGUAGE)
                ? Optional.of(Text.of(texts))
                : Optional.empty();
    }

    private void translate(
            String tag, int token, Json value, Where where, Map<String, String> texts) {
        if (!isLanguageTag(tag)) {
            problems.error(
                    token,
                    where.field(tag),
                    "bad-language",
                    Shown.quoted(tag) + " is no language tag; allowed: such as en, de, pt-BR");
        }
        string(value, where.field(tag)).ifPresent(text -> texts.put(tag, text));
    }

    /// Two or three letters, and perhaps parts of one to eight letters or digits after hyphens.
    private static boolean isLanguageTag(String tag) {
        int part = 0;
        int parts = 0;
        for (int i = 0; i <= tag.length(); i++) {
            if (i == tag.length() || tag.charAt(i) == '-') {
                boolean fits = parts == 0 ? part == 2 || part == 3 : part >= 1 && part <= 8;
                if (!fits) {
                    return false;
                }
                parts++;
                part = 0;
            } else {
                char c = tag.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                if (!letter && !(parts > 0 && c >= '0' && c <= '9')) {
                    return false;
                }
                part++;
            }
        }
        return true;
    }

    /// Whether a text is as it should be; the short way past [#faultOf].
    boolean isSound(String text) {
        return text.length() <= Limits.LONGEST_TEXT
                && !text.isBlank()
                && !(hasEscapes && hasHalfCharacter(text));
    }

    private Optional<String> faultOf(String text) {
        if (text.length() > Limits.LONGEST_TEXT) {
            int length = text.codePointCount(0, text.length());
            if (length > Limits.LONGEST_TEXT) {
                return Optional.of(
                        "this text has " + length + " characters; allowed: " + Limits.LONGEST_TEXT);
            }
        }
        if (text.isBlank()) {
            return Optional.of("this text is empty");
        }
        return hasEscapes && hasHalfCharacter(text)
                ? Optional.of("half of a character (a lone surrogate) stands in this text")
                : Optional.empty();
    }

    private static boolean hasHalfCharacter(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /// The number, if it is of a size and precision that can mean something here.
    private static Optional<BigDecimal> number(String written) {
        if (written.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        int e = Math.max(written.indexOf('e'), written.indexOf('E'));
        if (e >= 0 && written.length() - e > 4) {
            return Optional.empty();
        }
        var number = new BigDecimal(written).stripTrailingZeros();
        boolean sensible =
                number.scale() <= MOST_DECIMALS
                        && number.precision() - number.scale() <= MOST_MAGNITUDE;
        return sensible ? Optional.of(number) : Optional.empty();
    }
}
