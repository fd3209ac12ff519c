package org.tactus.ui.editor;

import java.util.List;
import java.util.Optional;
import org.tactus.routine.draft.StepPath;

/// Where a step that is dragged over the list would go.
///
/// @param to the place that it would take, before what stands there
/// @param depth how many groups that place stands in
record DropPlace(StepPath to, int depth) {

    /// Over the upper half of a row it goes before it; over the lower half behind it, into it where
    /// it is a group; below all rows to the end.
    ///
    /// @param index of the row, or past the last one
    static DropPlace of(List<StepItem> rows, int index, boolean lower) {
        if (index >= rows.size()) {
            long outermost = rows.stream().filter(row -> row.path().depth() == 0).count();
            return at(StepPath.ROUTINE.child((int) outermost));
        }
        var row = rows.get(index);
        if (row.path().isRoutine()) {
            return at(StepPath.ROUTINE.child(0));
        }
        if (!lower) {
            return at(row.path());
        }
        return at(row.group() ? row.path().child(0) : row.path().moved(1));
    }

    private static DropPlace at(StepPath to) {
        return new DropPlace(to, to.depth());
    }

    /// The same where a step may go there: no group goes into itself.
    Optional<DropPlace> forStep(StepPath step) {
        return to.isWithin(step) && !to.equals(step) ? Optional.empty() : Optional.of(this);
    }
}
