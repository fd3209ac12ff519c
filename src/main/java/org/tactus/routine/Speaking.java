package org.tactus.routine;

import java.time.Duration;
import java.util.Optional;

/// How long it takes to say something, before anybody has said it.
public final class Speaking {
    /// What people in conversation speak in a minute, about (National Center for Voice and Speech).
    private static final int WORDS_A_MINUTE = 150;

    /// The last seconds of a step belong to the step after it, unless the step is too short.
    private static final Duration ANNOUNCEMENT = Duration.ofSeconds(5);

    private static final Duration SHORTEST_WITH_ANNOUNCEMENT = Duration.ofSeconds(15);

    private Speaking() {}

    /// About how long a voice needs for what a step says; no time for one that says nothing.
    public static Duration needs(Step.Leaf step) {
        return step.common()
                .words()
                .said()
                .map(said -> needs(said.english()))
                .orElse(Duration.ZERO);
    }

    /// How long a voice would have for a step if it lasted `length`.
    public static Duration room(Step.Leaf step, Duration length) {
        return room(
                length,
                step instanceof Step.Touch touch ? Optional.of(touch.sides()) : Optional.empty());
    }

    static Duration needs(String text) {
        return time(words(text));
    }

    /// About how long so many words take.
    static Duration time(int words) {
        return Duration.ofMinutes(words).dividedBy(WORDS_A_MINUTE);
    }

    /// How long a voice has for a step: the time of its first side.
    ///
    /// @param sides empty where all the time is one side's
    static Duration room(Duration length, Optional<Sides> sides) {
        var first = length.dividedBy(sides.map(Sides::mostParts).orElse(1));
        return first.compareTo(SHORTEST_WITH_ANNOUNCEMENT) < 0 ? first : first.minus(ANNOUNCEMENT);
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || (c > '~' && Character.isWhitespace(c));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
