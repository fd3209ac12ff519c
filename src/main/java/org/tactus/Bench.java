package org.tactus;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.routine.OpenedFile;
import org.tactus.routine.Porter;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Shown;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.editor.EditorActions;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;

/// One draft in the editor, with the file that it changes.
final class Bench implements EditorActions {
    private final Editing editing;
    private final Messages messages;
    private final DraftKeeper keeper;
    private final Saving saving;
    private final InstantSource wall;
    private final Editing.Surroundings surroundings;
    private final Shell shell;
    private final String key;
    private final DraftFile file;
    private Optional<Screen> screen = Optional.empty();

    /// @param key under which the draft is kept
    Bench(
            Editing editing,
            Messages messages,
            DraftKeeper keeper,
            Saving saving,
            InstantSource wall,
            Editing.Surroundings surroundings,
            Shell shell,
            String key,
            DraftFile file) {
        this.editing = editing;
        this.messages = messages;
        this.keeper = keeper;
        this.saving = saving;
        this.wall = wall;
        this.surroundings = surroundings;
        this.shell = shell;
        this.key = key;
        this.file = file;
    }

    String key() {
        return key;
    }

    /// The name of the file.
    Optional<String> file() {
        return file.latest().map(OpenedFile::name);
    }

    /// The draft is edited on `editor`.
    void standsOn(Screen editor) {
        screen = Optional.of(editor);
    }

    @Override
    public void keep(Draft draft) {
        keeper.keep(new Unfinished(key, file.latest(), wall.instant(), draft));
    }

    @Override
    public void forget() {
        keeper.forget(key);
    }

    @Override
    public void save(String text, Consumer<String> done) {
        saving.save(text, file, end(text, done));
    }

    @Override
    public void saveAsNew(String text, Consumer<String> done) {
        saving.saveAsNew(text, file, end(text, done));
    }

    private void replace(String text, String there, Consumer<String> done) {
        saving.replace(text, there, file, end(text, done));
    }

    /// @param done is called with the text that is in the file then
    private Consumer<DraftFile.Outcome> end(String text, Consumer<String> done) {
        return outcome -> {
            switch (outcome) {
                case DraftFile.Outcome.Written(var _, var written) -> done.accept(written);
                case DraftFile.Outcome.Changed(var there) -> ask(text, there, done);
                case DraftFile.Outcome.Nothing _ -> {}
            }
        };
    }

    /// Asks what is to become of a file that has changed since it was opened. Nothing
    /// is lost either way.
    private void ask(String text, String there, Consumer<String> done) {
        shell.ask(
                new Question(
                        "changed " + there,
                        messages.get("editor.changed.title", Shown.words(there)),
                        messages.get("editor.changed.text", Porter.KEPT),
                        "",
                        List.of(
                                Question.Answer.of(
                                        "editor-changed-new",
                                        messages.get("editor.changed.new"),
                                        () -> saveAsNew(text, done)),
                                Question.Answer.of(
                                        "editor-changed-replace",
                                        messages.get("editor.changed.replace"),
                                        () -> replace(text, there, done)),
                                Question.Answer.of(
                                        "editor-changed-no",
                                        messages.get("editor.changed.no"),
                                        () -> {}))));
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
        shell.notice(text);
    }

    @Override
    public void back() {
        surroundings.routines();
    }
}
