package org.tactus.ui.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.Messages;

/// A routine as the list needs it, everything worked out beforehand so that filtering thousands of
/// them fits between two frames.
///
/// @param own whether the person put it there, and not the application
/// @param searchText lower case, without accents
record RoutineItem(Routine routine, RoutineFacts facts, boolean own, String searchText) {

    static RoutineItem of(LibraryEntry.Good entry, Messages messages) {
        var routine = entry.routine();
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
        return new RoutineItem(routine, facts, !entry.bundled(), plain(words.toString()));
    }

    /// Whether nothing about `entry` has changed since this was worked out.
    boolean stillShows(LibraryEntry.Good entry) {
        return own != entry.bundled() && routine.equals(entry.routine());
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
