package org.tactus;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.OwnCopy;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;
import org.tactus.ui.Screen;
import org.tactus.ui.editor.EditorActions;

/// One draft in the editor, with the file that it changes.
final class Bench implements EditorActions {
    private final Editing editing;
    private final DraftKeeper keeper;
    private final Saving saving;
    private final InstantSource wall;
    private final Editing.Surroundings surroundings;
    private final Consumer<String> notice;
    private final String key;
    private Optional<String> source;
    private Optional<Screen> screen = Optional.empty();

    /// @param key under which the draft is kept
    /// @param source the file; empty until there is one
    Bench(
            Editing editing,
            DraftKeeper keeper,
            Saving saving,
            InstantSource wall,
            Editing.Surroundings surroundings,
            Consumer<String> notice,
            String key,
            Optional<String> source) {
        this.editing = editing;
        this.keeper = keeper;
        this.saving = saving;
        this.wall = wall;
        this.surroundings = surroundings;
        this.notice = notice;
        this.key = key;
        this.source = source;
    }

    String key() {
        return key;
    }

    Optional<String> source() {
        return source;
    }

    /// The draft is edited on `editor`.
    void standsOn(Screen editor) {
        screen = Optional.of(editor);
    }

    @Override
    public void keep(Draft draft) {
        keeper.keep(new Unfinished(key, source, wall.instant(), draft));
    }

    @Override
    public void forget() {
        keeper.forget(key);
    }

    @Override
    public void save(String text, Runnable done) {
        write(text, source, done);
    }

    @Override
    public void saveAsNew(String text, Consumer<String> done) {
        var other = OwnCopy.withFreeId(Draft.ofText(text), editing::isTaken).text();
        write(other, Optional.empty(), () -> done.accept(other));
    }

    private void write(String text, Optional<String> file, Runnable done) {
        saving.save(
                text,
                file,
                written -> {
                    source = Optional.of(written);
                    done.run();
                });
    }

    @Override
    public void saveElsewhere(Routine routine) {
        surroundings.export(routine);
    }

    @Override
    public void tryOut(Routine routine, StepPath from) {
        if (Draft.of(routine).from(from).read(new RoutineReader()) instanceof Read.Valid valid) {
            editing.tryOut(valid.routine(), screen);
        }
    }

    @Override
    public void goOn(Unfinished draft) {
        editing.goOn(draft);
    }

    @Override
    public void throwAway(Unfinished draft, Runnable gone) {
        editing.throwAway(draft, gone);
    }

    @Override
    public void notice(String text) {
        notice.accept(text);
    }

    @Override
    public void back() {
        surroundings.routines();
    }
}
