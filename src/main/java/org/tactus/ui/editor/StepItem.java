package org.tactus.ui.editor;

import java.util.Optional;
import org.tactus.routine.Severity;
import org.tactus.routine.draft.StepPath;

/// A step in the list, or the routine itself at its head.
///
/// @param name what it is called
/// @param detail what is done, in short; may be empty
/// @param time how long; may be empty
/// @param worst how bad the worst thing about it is
record StepItem(
        StepPath path,
        boolean group,
        String name,
        String detail,
        String time,
        Optional<Severity> worst) {
    /// The id of its row: `editor-step-8-1`.
    String id() {
        var id = new StringBuilder("editor-step");
        path.indexes().forEach(index -> id.append('-').append(index));
        return id.toString();
    }
}
