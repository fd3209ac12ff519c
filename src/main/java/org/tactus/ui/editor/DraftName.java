package org.tactus.ui.editor;

import java.util.Optional;
import org.tactus.routine.Shown;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;

/// What a draft that was left is called.
public final class DraftName {
    private DraftName() {}

    /// Its title; where there is none, as in a file that is not JSON yet, the name of its file.
    public static Optional<String> of(Unfinished draft) {
        return draft.draft()
                .get(StepPath.ROUTINE, "title")
                .map(Plain::words)
                .filter(title -> !title.isBlank())
                .or(() -> draft.source().map(file -> Shown.words(file.name())));
    }
}
