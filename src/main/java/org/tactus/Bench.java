package org.tactus;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.tactus.routine.draft.OwnCopy;
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
    /// Saves are made one after the other: each is to know what the one before has written.
    private final Deque<Runnable> saves = new ArrayDeque<>();

    private Optional<OpenedFile> source;
    private Optional<Screen> screen = Optional.empty();

    /// @param key under which the draft is kept
    /// @param source the file; empty until there is one
    Bench(
            Editing editing,
            Messages messages,
            DraftKeeper keeper,
            Saving saving,
            InstantSource wall,
            Editing.Surroundings surroundings,
            Shell shell,
            String key,
            Optional<OpenedFile> source) {
        this.editing = editing;
        this.messages = messages;
        this.keeper = keeper;
        this.saving = saving;
        this.wall = wall;
        this.surroundings = surroundings;
        this.shell = shell;
        this.key = key;
        this.source = source;
    }

    String key() {
        return key;
    }

    /// The name of the file.
    Optional<String> file() {
        return source.map(OpenedFile::name);
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
    public void save(String text, Consumer<String> done) {
        inTurn(
                () ->
                        source.ifPresentOrElse(
                                opened ->
                                        saving.save(
                                                text,
                                                opened,
                                                end(text, done, () -> ask(text, opened, done))),
                                () -> saving.save(text, end(text, done, () -> {}))));
    }

    @Override
    public void saveAsNew(String text, Consumer<String> done) {
        inTurn(
                () -> {
                    var other = OwnCopy.withFreeId(Draft.ofText(text), editing::isTaken).text();
                    saving.save(other, end(other, done, () -> {}));
                });
    }

    private void replace(String text, String file, Consumer<String> done) {
        inTurn(() -> saving.replace(text, file, end(text, done, () -> {})));
    }

    private void inTurn(Runnable save) {
        saves.add(save);
        if (saves.size() == 1) {
            save.run();
        }
    }

    /// @param done is called with `text` once it is in its file
    /// @param changed is called where the file has changed since it was opened
    private Consumer<Saving.Outcome> end(String text, Consumer<String> done, Runnable changed) {
        return outcome -> {
            switch (outcome) {
                case Saving.Outcome.Written(var file) -> {
                    source = Optional.of(file);
                    done.accept(text);
                }
                case Saving.Outcome.Changed _ -> changed.run();
                case Saving.Outcome.Nothing _ -> {}
            }
            saves.remove();
            Optional.ofNullable(saves.peek()).ifPresent(Runnable::run);
        };
    }

    /// Asks what is to become of a file that has changed since it was opened. Nothing is lost either
    /// way.
    private void ask(String text, OpenedFile opened, Consumer<String> done) {
        var file = opened.name();
        shell.ask(
                new Question(
                        "changed " + file,
                        messages.get("editor.changed.title", Shown.words(file)),
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
                                        () -> replace(text, file, done)),
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
