package org.tactus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tactus.choreography.Choreography;
import org.tactus.machine.FreshId;
import org.tactus.routine.Kind;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.OpenedFile;
import org.tactus.routine.Place;
import org.tactus.routine.Problem;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFiles;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Shown;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.DraftFolder;
import org.tactus.routine.draft.NewStep;
import org.tactus.routine.draft.OwnCopy;
import org.tactus.routine.draft.Unfinished;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Copying;
import org.tactus.ui.editor.Choreographer;
import org.tactus.ui.editor.DraftName;
import org.tactus.ui.editor.EditorView;
import org.tactus.ui.editor.EditorViewModel;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Stay;
import org.tactus.ui.shell.Theme;

/// Opens the editor: on a new routine, on one of the person's own, on a copy of a bundled one, or
/// on a draft that was left. All methods are for the JavaFX thread.
final class Editing {
    /// What editing needs of the rest of the application.
    interface Surroundings {
        Library library();

        Settings settings();

        /// Plays a routine, with all that is asked before.
        void play(Routine routine);

        /// Forgets what was remembered of a routine that is gone, unless one that came with the
        /// application takes its place again.
        void forget(Routine routine);

        /// Asks where to, and writes a routine there.
        void export(Routine routine);

        void routines();
    }

    private static final RoutineReader READER = new RoutineReader();

    private final Groundwork ground;
    private final Messages messages;
    private final Shell shell;
    private final Background background;
    private final PlayerClocks clocks;
    private final Surroundings surroundings;
    private final DraftKeeper keeper;
    private final Saving saving;
    private boolean warned;
    private Optional<Screen> triedOut = Optional.empty();

    Editing(
            Groundwork ground,
            Shell shell,
            Background background,
            PlayerClocks clocks,
            Surroundings surroundings) {
        this.ground = ground;
        this.messages = ground.messages();
        this.shell = shell;
        this.background = background;
        this.clocks = clocks;
        this.surroundings = surroundings;
        this.keeper =
                new DraftKeeper(new DraftFolder(ground.data().drafts()), background, this::warn);
        this.saving =
                new Saving(
                        messages,
                        ground.data().routines(),
                        surroundings::library,
                        background,
                        shell::notice);
    }

    /// Says at the start that drafts were left, and where they are found, damaged ones too.
    void tellOfLeft() {
        keeper.keepDamagedAside(
                damaged -> {
                    tellOfDamaged("editor.left.damaged", damaged.aside());
                    tellOfDamaged("editor.left.damaged.there", damaged.left());
                });
        keeper.all(
                left -> {
                    if (!left.isEmpty()) {
                        shell.notice(told(left), Stay.UNTIL_READ);
                    }
                });
    }

    private String told(List<Unfinished> left) {
        var name = left.size() == 1 ? DraftName.of(left.getFirst()) : Optional.<String>empty();
        return name.map(one -> messages.get("editor.left.told.one", one))
                .orElseGet(() -> messages.get("editor.left.told", left.size()));
    }

    private void tellOfDamaged(String sentence, List<Path> drafts) {
        if (!drafts.isEmpty()) {
            shell.notice(
                    messages.get(sentence, drafts.size(), ground.data().drafts()), Stay.UNTIL_READ);
        }
    }

    /// Begins a new routine.
    void create() {
        var steps =
                List.of(Kind.SETTLE, Kind.STROKE, Kind.CLOSE).stream()
                        .map(kind -> NewStep.of(kind, messages.get("editor.new." + kind.id())))
                        .toList();
        var draft =
                NewStep.routine(
                        OwnCopy.freeId("my-routine", this::isTaken),
                        messages.get("editor.new.title"),
                        steps);
        open(draft, Optional.empty(), draft.text());
    }

    /// Opens one of the person's own routines as its file is now, or a copy of a bundled one.
    void edit(Routine routine) {
        file(routine).ifPresentOrElse(file -> open(file, this::edit), () -> editCopy(routine));
    }

    private void edit(String file, String text) {
        if (Draft.ofText(text).read(READER) instanceof Read.Valid(var routine, var _)) {
            var draft = Draft.of(routine);
            open(draft, Optional.of(OpenedFile.holding(file, text)), draft.text());
        } else {
            mend(file, text);
        }
    }

    private void editCopy(Routine routine) {
        var copy =
                OwnCopy.of(
                        routine, this::isTaken, title -> messages.get("editor.copy.title", title));
        open(copy, Optional.empty(), copy.text());
    }

    /// Opens a file of the person's own that is no routine as it is, to be mended.
    void mend(String file) {
        open(file, this::mend);
    }

    /// Hands over a file of the person's own with its text. One that is no text stays as it is;
    /// what is wrong with it and where it lies is said.
    private void open(String file, BiConsumer<String, String> text) {
        var path = ground.data().routines().resolve(file);
        background.run(
                () -> RoutineFiles.text(path),
                shell.ifStillWanted(
                        held ->
                                held.ifPresentOrElse(
                                        found -> text.accept(file, found),
                                        () -> readUnheld(file, path))));
    }

    private void readUnheld(String file, Path path) {
        background.run(
                () -> new RoutineFiles(READER).read(path),
                shell.ifStillWanted(read -> sayUnheld(file, read)));
    }

    private void mend(String file, String text) {
        var draft = Draft.ofText(text);
        open(draft, Optional.of(OpenedFile.holding(file, text)), text);
        if (draft.read(READER) instanceof Read.Valid(var routine, var _)) {
            // It is whole, but another file has its id.
            surroundings
                    .library()
                    .find(routine.id())
                    .filter(other -> !other.bundled() && !other.source().equals(file))
                    .ifPresent(
                            _ ->
                                    shell.notice(
                                            messages.get("notice.import.there", routine.id()),
                                            Stay.UNTIL_READ));
        }
    }

    private void sayUnheld(String file, Read read) {
        read.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            var folder = ground.data().routines().toString();
                            shell.ask(
                                    new Question(
                                            "unheld " + file,
                                            messages.get("editor.unheld.title", Shown.words(file)),
                                            unheld(problem),
                                            folder,
                                            List.of(
                                                    new Question.Answer(
                                                            "unheld-copy",
                                                            messages.get("editor.unheld.copy"),
                                                            false,
                                                            false,
                                                            () -> Copying.copy(folder)),
                                                    Question.Answer.of(
                                                            "unheld-close",
                                                            messages.get("editor.unheld.close"),
                                                            () -> {}))));
                        });
    }

    private String unheld(Problem problem) {
        return problem.place().equals(Place.START)
                ? messages.get("editor.unheld.text.file", problem.text())
                : messages.get("editor.unheld.text", problem.place().line(), problem.text());
    }

    /// Whether a routine is in a file of the person's own.
    boolean isOwn(Routine routine) {
        return file(routine).isPresent();
    }

    /// Deletes one of the person's own routines, with all that belongs to it alone, after asking.
    void delete(Routine routine) {
        file(routine)
                .ifPresent(
                        file ->
                                keeper.all(
                                        shell.ifStillWanted(
                                                left ->
                                                        askToDelete(
                                                                routine, file, of(file, left)))));
    }

    private static List<Unfinished> of(String file, List<Unfinished> left) {
        return left.stream().filter(draft -> draft.changes(file)).toList();
    }

    private void askToDelete(Routine routine, String file, List<Unfinished> unsaved) {
        shell.ask(
                new Question(
                        "delete " + file,
                        messages.get("routine.delete.title", title(routine)),
                        messages.get(
                                unsaved.isEmpty()
                                        ? "routine.delete.text"
                                        : "routine.delete.text.unsaved",
                                file),
                        "",
                        List.of(
                                Question.Answer.grave(
                                        "routine-delete-yes",
                                        messages.get("routine.delete.yes"),
                                        () -> delete(routine, file, unsaved)),
                                Question.Answer.of(
                                        "routine-delete-no",
                                        messages.get("routine.delete.no"),
                                        () -> {}))));
    }

    private void delete(Routine routine, String file, List<Unfinished> unsaved) {
        var leave = shell.ifStillWanted(_ -> surroundings.routines());
        saving.delete(
                file,
                title(routine),
                gone -> {
                    unsaved.forEach(draft -> keeper.forget(draft.key()));
                    surroundings.forget(routine);
                    leave.accept(gone);
                });
    }

    private String title(Routine routine) {
        return routine.title().in(messages.locale());
    }

    /// The editor from which a routine was tried out, once: whoever comes back from the player
    /// finds it as it was.
    Optional<Screen> comeBack() {
        var back = triedOut;
        triedOut = Optional.empty();
        return back;
    }

    private Optional<String> file(Routine routine) {
        return surroundings
                .library()
                .find(routine.id())
                .filter(entry -> !entry.bundled())
                .map(LibraryEntry.Good::source);
    }

    private boolean isTaken(String id) {
        return surroundings.library().isTaken(id);
    }

    /// Plays a routine; whoever comes back from the player finds `editor` as it was.
    void tryOut(Routine routine, Optional<Screen> editor) {
        triedOut = editor;
        surroundings.play(routine);
    }

    /// Goes on with a draft that was left.
    void goOn(Unfinished draft) {
        var saved =
                draft.source()
                        .map(OpenedFile::name)
                        .flatMap(this::routine)
                        .map(routine -> Draft.of(routine).text())
                        .orElse("");
        var bench = bench(draft.key(), draft.source());
        keeper.all(shell.ifStillWanted(left -> show(bench, draft.draft(), saved, left)));
    }

    /// The routine in a file of the person's own.
    private Optional<Routine> routine(String file) {
        return surroundings.library().routines().stream()
                .filter(entry -> !entry.bundled() && entry.source().equals(file))
                .map(LibraryEntry.Good::routine)
                .findFirst();
    }

    /// Throws away a draft that was left, after asking.
    ///
    /// @param gone is called once it is
    void throwAway(Unfinished draft, Runnable gone) {
        shell.ask(
                new Question(
                        "throw away " + draft.key(),
                        messages.get("editor.left.ask.title"),
                        messages.get("editor.left.ask.text"),
                        "",
                        List.of(
                                Question.Answer.grave(
                                        "editor-throw-away-yes",
                                        messages.get("editor.left.ask.yes"),
                                        () -> {
                                            keeper.forget(draft.key());
                                            gone.run();
                                        }),
                                Question.Answer.of(
                                        "editor-throw-away-no",
                                        messages.get("editor.left.ask.no"),
                                        () -> {}))));
    }

    private Bench bench(String key, Optional<OpenedFile> source) {
        return new Bench(
                this,
                messages,
                keeper,
                saving,
                clocks.wall(),
                surroundings,
                shell,
                key,
                saving.file(source));
    }

    private void open(Draft draft, Optional<OpenedFile> source, String saved) {
        var bench = bench(FreshId.make().toString(), source);
        keeper.all(shell.ifStillWanted(left -> show(bench, draft, saved, left)));
    }

    /// Those that belong to the same file come first.
    private void show(Bench bench, Draft draft, String saved, List<Unfinished> left) {
        var others = new ArrayList<>(left);
        others.removeIf(one -> one.key().equals(bench.key()));
        bench.file()
                .ifPresent(
                        file ->
                                others.sort(
                                        (a, b) ->
                                                Boolean.compare(b.changes(file), a.changes(file))));
        var model =
                new EditorViewModel(
                        messages, draft, saved, bench.file().isPresent(), others, bench);
        var hands = ground.hands().get();
        Choreographer choreographer =
                (segment, giver, then) ->
                        background.run(
                                () -> Choreography.of(ground.body(), hands, segment, giver), then);
        var view =
                new EditorView(
                        ground.body(),
                        hands,
                        messages,
                        model,
                        choreographer,
                        clocks.zone(),
                        Theme.reducedMotion(surroundings.settings()));
        bench.standsOn(view);
        shell.showRoutines(view);
    }

    private void warn() {
        if (!warned) {
            warned = true;
            shell.notice(
                    messages.get("editor.notice.not-kept", ground.data().drafts()),
                    Stay.UNTIL_CLOSED);
        }
    }
}
