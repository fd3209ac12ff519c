package org.tactus.routine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Makes of a routine's name the id under which a library knows it.
public final class RoutineId {
    private static final int LONGEST = 64;
    private static final String NAMELESS = "routine";

    private RoutineId() {}

    /// An id that is not taken: the name's letters and digits in lower case, joined by hyphens, and
    /// a number where another routine has that already.
    public static String of(String name, Predicate<String> taken) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        var id = cut(plain.replaceAll("^-|-$", ""), LONGEST);
        var first = id.isEmpty() ? NAMELESS : id;
        var free = first;
        for (int number = 2; taken.test(free); number++) {
            var ending = "-" + number;
            free = cut(first, LONGEST - ending.length()) + ending;
        }
        return free;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).replaceAll("-$", "");
    }
}
