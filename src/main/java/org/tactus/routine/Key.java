package org.tactus.routine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A field name of the format. There are fewer than 64, so that a set of them is the bits of a
/// `long` and most questions about an object's fields are answered without a search.
enum Key {
    SCHEMA("$schema"),
    FORMAT,
    ID,
    TITLE,
    SUMMARY,
    FOR,
    POSITION,
    GIVER,
    LUBRICANT,
    NEEDS,
    TAGS,
    SOURCES,
    STEPS,
    KIND,
    TECHNIQUE,
    ZONES,
    WITH,
    TEMPO,
    PRESSURE,
    SIDES,
    SECONDS,
    HOLD,
    TIMES,
    DIRECTION,
    BREATH,
    PATTERN,
    BREATHS,
    TEXT,
    SAY,
    CAUTION,
    FEEL,
    MIN,
    MAX,
    OPTIONAL,
    ENGLISH("en");

    /// How many there are.
    static final int COUNT = values().length;

    private static final Key[] ALL = values();

    /// A `HashMap` for its speed: every field of every file is looked up here.
    private static final Map<String, Key> BY_SPELLING =
            new HashMap<>(
                    Arrays.stream(values())
                            .collect(Collectors.toMap(Key::spelling, Function.identity())));

    private final String spelling;

    Key() {
        this.spelling = name().toLowerCase(Locale.ROOT);
    }

    Key(String spelling) {
        this.spelling = spelling;
    }

    /// As it stands in a file.
    String spelling() {
        return spelling;
    }

    /// The number of this key, below [#COUNT]. It lives no longer than the program, so that the
    /// order of the keys may change.
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    /// Whether its values are words of a [Vocabulary].
    boolean holdsWords() {
        return switch (this) {
            case FOR, POSITION, GIVER, KIND, TECHNIQUE, ZONES, WITH, SIDES, DIRECTION -> true;
            default -> false;
        };
    }

    /// The key of this number.
    static Key at(int index) {
        return ALL[index];
    }

    /// The set of this key alone.
    long bit() {
        return 1L << index();
    }

    static long set(List<Key> keys) {
        return keys.stream().mapToLong(Key::bit).reduce(0, (a, b) -> a | b);
    }

    /// The key that is spelt so.
    static @Nullable Key find(String spelling) {
        return BY_SPELLING.get(spelling);
    }
}
