package org.tactus.ui.editor;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.FieldProblems;
import org.tactus.routine.draft.StepPath;
import org.tactus.text.Messages;
import org.tactus.ui.History;

/// A draft with all that it was before, and with what is in its file. Whatever changes it makes
/// another draft, which is read at once and kept.
final class EditedDraft {
    private final RoutineReader reader = new RoutineReader();
    private final EditorActions actions;
    private final StepItems rows;
    private final ReadOnlyObjectWrapper<EditorState> state = new ReadOnlyObjectWrapper<>();
    private History<Edit> history;
    private String saved;
    private boolean inFile;

    /// @param saved the text of its file, or what a new one begins with: nothing is lost as long as
    ///     the draft says just that
    /// @param inFile whether it is in a file of the person's own
    EditedDraft(
            Messages messages, Draft draft, String saved, boolean inFile, EditorActions actions) {
        this.actions = actions;
        this.saved = saved;
        this.inFile = inFile;
        this.rows = new StepItems(messages);
        this.history = History.of(Edit.none(draft));
        show(StepPath.ROUTINE);
    }

    ReadOnlyObjectProperty<EditorState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    EditorState state() {
        return state.get();
    }

    Draft draft() {
        return history.now().draft();
    }

    /// The step that is chosen.
    StepPath selected() {
        return state.get().selected();
    }

    /// Chooses a step, or the routine itself; the nearest around it where it is not there.
    void select(StepPath path) {
        if (!path.equals(selected())) {
            show(path);
        }
    }

    /// A change of another sort than typing; the step at `at` is chosen then.
    void change(Draft next, StepPath at) {
        push(next, at, "", false);
    }

    /// What somebody types into `field` of the chosen step: letter by letter it is one change a
    /// word.
    void type(Draft next, String field, String before, String after) {
        var last = history.now();
        boolean goesOn =
                last.at().equals(selected())
                        && last.field().equals(field)
                        && Typing.goesOn(before, after);
        push(next, selected(), field, goesOn);
    }

    /// @param goesOn whether it is one with the last change
    private void push(Draft next, StepPath at, String field, boolean goesOn) {
        if (next.equals(draft())) {
            return;
        }
        history =
                goesOn
                        ? history.instead(new Edit(next, history.now().from(), at, field))
                        : history.with(new Edit(next, selected(), at, field));
        show(at);
        keep();
    }

    void undo() {
        travel(History::undo, history.now().from());
    }

    void redo() {
        var redone = history.redo();
        travel(_ -> redone, redone.now().at());
    }

    private void travel(UnaryOperator<History<Edit>> way, StepPath to) {
        var next = way.apply(history);
        if (next.index() != history.index()) {
            history = next;
            show(to);
            keep();
        }
    }

    /// This text is in its file now.
    void savedAs(String text) {
        saved = text;
        inFile = true;
        show(selected());
        keep();
    }

    private void show(StepPath at) {
        var now = draft();
        var said = now.read(reader);
        var problems = new FieldProblems(said.problems());
        var there = at;
        while (!there.isRoutine() && now.object(there).isEmpty()) {
            there = there.parent();
        }
        state.set(
                new EditorState(
                        now,
                        said,
                        problems,
                        rows.of(now, said, problems),
                        there,
                        Stroke.of(now, there, reader),
                        history.canUndo(),
                        history.canRedo(),
                        standing(now, said)));
    }

    private EditorState.Standing standing(Draft now, Read said) {
        if (!now.text().equals(saved)) {
            return EditorState.Standing.UNSAVED;
        }
        if (!inFile) {
            return EditorState.Standing.BEGUN;
        }
        return said instanceof Read.Valid
                ? EditorState.Standing.SAVED
                : EditorState.Standing.BROKEN;
    }

    private void keep() {
        if (state.get().unsaved()) {
            actions.keep(draft());
        } else {
            actions.forget();
        }
    }
}
