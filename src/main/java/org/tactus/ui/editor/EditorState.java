package org.tactus.ui.editor;

import java.util.List;
import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.routine.Read;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.FieldProblems;
import org.tactus.routine.draft.StepPath;

/// Everything that the editor shows, at one moment.
///
/// @param read what the reader says of the draft
/// @param rows the routine itself and all of its steps, in order
/// @param selected the step that is chosen, or the routine itself
/// @param stroke what hands do in the chosen step, where it can be told
/// @param standing whether it is in a file of the person's own
record EditorState(
        Draft draft,
        Read read,
        FieldProblems problems,
        List<StepItem> rows,
        StepPath selected,
        Optional<Stroke> stroke,
        boolean canUndo,
        boolean canRedo,
        Standing standing) {

    /// Whether a draft is in a file of the person's own.
    enum Standing implements Term {
        /// It is as it was begun, and in no file.
        BEGUN,
        /// There is something that is in no file.
        UNSAVED,
        /// It is in its file.
        SAVED,
        /// It is as it was found in its file, and no routine.
        BROKEN
    }

    EditorState {
        rows = List.copyOf(rows);
    }

    /// Whether something would be lost without a draft.
    boolean unsaved() {
        return standing == Standing.UNSAVED;
    }
}
