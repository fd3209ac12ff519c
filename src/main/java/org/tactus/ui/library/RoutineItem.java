package org.tactus.ui.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.Messages;

/// A routine as the list needs it, everything worked out beforehand so that filtering thousands of
/// them fits between two frames.
///
/// @param searchText lower case, without accents
record RoutineItem(Routine routine, RoutineFacts facts, String searchText) {

    static RoutineItem of(Routine routine, Messages messages) {
        var facts = RoutineFacts.of(routine);
        var locale = messages.locale();
        var words = new StringBuilder(routine.title().in(locale));
        routine.summary().ifPresent(summary -> words.append(' ').append(summary.in(locale)));
        words.append(' ').append(String.join(" ", routine.tags()));
        words.append(' ').append(messages.name("audience", routine.audience()));
        words.append(
                facts.zones().stream()
                        .map(
                                zone ->
                                        " "
                                                + messages.name("zone", zone)
                                                + " "
                                                + messages.get("zone." + zone.id() + ".lay"))
                        .collect(Collectors.joining()));
        return new RoutineItem(routine, facts, plain(words.toString()));
    }

    String id() {
        return routine.id();
    }

    /// How a text is compared: lower case, without accents.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
