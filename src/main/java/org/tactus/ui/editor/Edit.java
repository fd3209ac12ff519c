package org.tactus.ui.editor;

import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.StepPath;

/// A draft and what made it so.
///
/// @param from the step that was chosen before
/// @param at the step that was chosen afterwards
/// @param field what was typed into; empty where the change was of another sort
record Edit(Draft draft, StepPath from, StepPath at, String field) {
    /// What the JSON is called as something that is typed into.
    static final String JSON = "{}";

    /// A draft to which nothing has happened yet.
    static Edit none(Draft draft) {
        return new Edit(draft, StepPath.ROUTINE, StepPath.ROUTINE, "");
    }
}
