package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.routine.Routine;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;

/// The rest of the application as the editor sees it, in memory.
final class EditorDesk implements EditorActions {
    final List<String> notices = new ArrayList<>();
    final List<String> saved = new ArrayList<>();
    final List<StepPath> tried = new ArrayList<>();
    Optional<String> kept = Optional.empty();
    private final List<Runnable> written = new ArrayList<>();

    /// Whether what is saved is there only with [#write()].
    boolean slow;

    int elsewhere;
    boolean left;

    @Override
    public void keep(Draft draft) {
        kept = Optional.of(draft.text());
    }

    @Override
    public void forget() {
        kept = Optional.empty();
    }

    @Override
    public void save(String text, Consumer<String> done) {
        saved.add(text);
        written.add(() -> done.accept(text));
        writeAtOnce();
    }

    @Override
    public void saveAsNew(String text, Consumer<String> done) {
        var other = text.replace("\"mine\"", "\"mine-2\"");
        saved.add(other);
        written.add(() -> done.accept(other));
        writeAtOnce();
    }

    private void writeAtOnce() {
        if (!slow) {
            write();
        }
    }

    /// What was to be saved is there now.
    void write() {
        written.forEach(Runnable::run);
        written.clear();
    }

    @Override
    public void saveElsewhere(Routine routine) {
        elsewhere++;
    }

    @Override
    public void tryOut(Routine routine, StepPath from) {
        tried.add(from);
    }

    @Override
    public void goOn(Unfinished draft) {}

    @Override
    public void throwAway(Unfinished draft, Runnable gone) {
        gone.run();
    }

    @Override
    public void notice(String text) {
        notices.add(text);
    }

    @Override
    public void back() {
        left = true;
    }
}
