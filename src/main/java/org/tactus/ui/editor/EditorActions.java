package org.tactus.ui.editor;

import java.util.function.Consumer;
import org.tactus.routine.Routine;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;

/// What the editor asks of the rest of the application.
public interface EditorActions {
    /// Keeps what was typed, should the program end before it is saved.
    void keep(Draft draft);

    /// Nothing that was kept of this draft is needed any more.
    void forget();

    /// Writes the text of a routine into the person's own folder. Where its file has
    /// changed since it was opened, asks first.
    ///
    /// @param done is called with the text that is there then: where that was wanted, it has an id
    ///     of its own
    void save(String text, Consumer<String> done);

    /// Writes it as another routine of the person's own, whatever this one is.
    ///
    /// @param done is called with the text that is there then: it has an id of its own
    void saveAsNew(String text, Consumer<String> done);

    /// Asks where to, and writes the routine there.
    void saveElsewhere(Routine routine);

    /// Plays a draft from one of its steps.
    void tryOut(Routine routine, StepPath from);

    /// Goes on with a draft that was left, in place of this one.
    void goOn(Unfinished draft);

    /// Throws away a draft that was left, after asking.
    ///
    /// @param gone is called once it is
    void throwAway(Unfinished draft, Runnable gone);

    /// Says a sentence once.
    void notice(String text);

    void back();
}
