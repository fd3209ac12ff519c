package org.tactus.ui;

import java.util.ArrayList;
import java.util.List;

/// A value with all that it was before, so that changes can be undone and redone. Immutable.
///
/// @param states from the oldest on; never empty
/// @param index which of them is now
public record History<T>(List<T> states, int index) {
    public History {
        states = List.copyOf(states);
        if (index < 0 || index >= states.size()) {
            throw new IllegalArgumentException(index + " of " + states.size());
        }
    }

    /// A value to which nothing has happened yet.
    public static <T> History<T> of(T now) {
        return new History<>(List.of(now), 0);
    }

    /// The value as it is.
    public T now() {
        return states.get(index);
    }

    /// After a change to `next`; what was undone is forgotten. A change to what is already there is
    /// none.
    public History<T> with(T next) {
        return next.equals(now()) ? this : followed(index + 1, next);
    }

    /// With `next` in place of the last change, as one who is still dragging or typing wants it: to
    /// undo leads to before both.
    public History<T> instead(T next) {
        return next.equals(now()) ? this : followed(index, next);
    }

    public boolean canUndo() {
        return index > 0;
    }

    public boolean canRedo() {
        return index < states.size() - 1;
    }

    /// As it was before the last change; the same where there was none.
    public History<T> undo() {
        return canUndo() ? new History<>(states, index - 1) : this;
    }

    /// As it was before the last [#undo]; the same where there was none.
    public History<T> redo() {
        return canRedo() ? new History<>(states, index + 1) : this;
    }

    /// The first `kept` states and then `next`.
    private History<T> followed(int kept, T next) {
        var all = new ArrayList<>(states.subList(0, kept));
        all.add(next);
        return new History<>(all, kept);
    }
}
