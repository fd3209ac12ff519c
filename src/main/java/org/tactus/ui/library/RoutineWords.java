package org.tactus.ui.library;

import java.time.Duration;
import org.tactus.routine.Routine;
import org.tactus.text.Messages;

/// A routine's facts in a few words.
public final class RoutineWords {
    private RoutineWords() {}

    /// `20 min`, rounded to whole minutes, at least one.
    public static String minutes(Messages messages, Duration length) {
        return messages.get("library.minutes", Math.max(1, Math.round(length.toSeconds() / 60.0)));
    }

    /// What to have at hand, in one line; empty where nothing is needed.
    public static String needs(Messages messages, Routine routine) {
        return messages.list(
                routine.needs().stream().map(need -> need.in(messages.locale())).toList());
    }
}
