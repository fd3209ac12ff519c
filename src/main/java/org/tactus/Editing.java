package org.tactus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tactus.choreography.Choreography;
import org.tactus.routine.Import;
import org.tactus.routine.Kind;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Porter;
import org.tactus.routine.Problem;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.DraftFolder;
import org.tactus.routine.draft.NewStep;
import org.tactus.routine.draft.OwnCopy;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.Screen;
import org.tactus.ui.editor.Choreographer;
import org.tactus.ui.editor.EditorActions;
import org.tactus.ui.editor.EditorView;
import org.tactus.ui.editor.EditorViewModel;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;
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

        /// Asks where to, and writes a routine there.
        void export(Routine routine);

        void routines();
    }

    private final Groundwork ground;
    private final Messages messages;
    private final Shell shell;
    private final Porter porter;
    private final Background background;
    private final PlayerClocks clocks;
    private final Surroundings surroundings;
    private final DraftKeeper keeper;
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
        this.porter = new Porter(ground.data().routines(), new RoutineReader());
        this.background = background;
        this.clocks = clocks;
        this.surroundings = surroundings;
        this.keeper =
                new DraftKeeper(new DraftFolder(ground.data().drafts()), background, this::warn);
    }

    /// Says at the start that drafts were left, and where they are found.
    void tellOfLeft() {
        keeper.all(
                left -> {
                    if (!left.isEmpty()) {
                        shell.notice(messages.get("editor.left.told", left.size()));
                    }
                });
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

    /// Opens one of the person's own routines, or a copy of a bundled one.
    void edit(Routine routine) {
        var own = own(routine);
        if (own.isPresent()) {
            var draft = Draft.of(routine);
            open(draft, own, draft.text());
        } else {
            var copy =
                    OwnCopy.of(
                            routine,
                            this::isTaken,
                            title -> messages.get("editor.copy.title", title));
            open(copy, Optional.empty(), copy.text());
        }
    }

    /// Whether a routine is in a file of the person's own.
    boolean isOwn(Routine routine) {
        return own(routine).isPresent();
    }

    /// The editor from which a routine was tried out, once: whoever comes back from the player
    /// finds it as it was.
    Optional<Screen> comeBack() {
        var back = triedOut;
        triedOut = Optional.empty();
        return back;
    }

    private Optional<String> own(Routine routine) {
        return surroundings
                .library()
                .find(routine.id())
                .filter(entry -> !entry.bundled())
                .map(LibraryEntry.Good::source);
    }

    private boolean isTaken(String id) {
        return surroundings.library().find(id).isPresent();
    }

    private void open(Draft draft, Optional<String> source, String saved) {
        keeper.all(
                left -> show(new Bench(UUID.randomUUID().toString(), source), draft, saved, left));
    }

    /// Those that belong to the same file come first.
    private void show(Bench bench, Draft draft, String saved, List<Unfinished> left) {
        var others = new ArrayList<>(left);
        others.removeIf(one -> one.key().equals(bench.key));
        others.sort(
                (a, b) ->
                        Boolean.compare(
                                b.source().equals(bench.source), a.source().equals(bench.source)));
        var model =
                new EditorViewModel(
                        messages, draft, saved, bench.source.isPresent(), others, bench);
        Choreographer choreographer =
                (segment, giver, then) ->
                        background.run(
                                () ->
                                        Choreography.of(
                                                ground.body(), ground.hands(), segment, giver),
                                then);
        var view =
                new EditorView(
                        ground.body(),
                        ground.hands(),
                        messages,
                        model,
                        choreographer,
                        clocks.zone(),
                        Theme.reducedMotion(surroundings.settings()));
        bench.screen = Optional.of(view);
        shell.showRoutines(view);
    }

    private void warn() {
        if (!warned) {
            warned = true;
            shell.notice(messages.get("editor.notice.not-kept", ground.data().drafts()));
        }
    }

    /// One draft with the file that it changes.
    private final class Bench implements EditorActions {
        private final String key;
        private Optional<String> source;
        private Optional<Screen> screen = Optional.empty();

        Bench(String key, Optional<String> source) {
            this.key = key;
            this.source = source;
        }

        @Override
        public void keep(Draft draft) {
            keeper.keep(new Unfinished(key, source, clocks.wall().instant(), draft));
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
            var other = OwnCopy.withFreeId(Draft.ofText(text), Editing.this::isTaken).text();
            write(other, Optional.empty(), () -> done.accept(other));
        }

        private void write(String text, Optional<String> file, Runnable done) {
            var library = surroundings.library();
            background.run(
                    () -> porter.save(text, file, library),
                    outcome -> {
                        if (outcome instanceof Import.Imported imported) {
                            source = Optional.of(imported.file());
                            done.run();
                        }
                        say(outcome);
                    });
        }

        private void say(Import outcome) {
            shell.notice(
                    switch (outcome) {
                        case Import.Imported(var routine, var _, var _) ->
                                messages.get(
                                        "editor.notice.saved",
                                        routine.title().in(messages.locale()));
                        case Import.AlreadyThere(var id, var _) ->
                                messages.get("notice.import.there", id);
                        case Import.Refused(var problems) ->
                                messages.get(
                                        "editor.notice.refused",
                                        problems.stream()
                                                .findFirst()
                                                .map(Problem::text)
                                                .orElse(""));
                        case Import.Failed _ ->
                                messages.get("editor.notice.failed", ground.data().routines());
                    });
        }

        @Override
        public void saveElsewhere(Routine routine) {
            surroundings.export(routine);
        }

        @Override
        public void tryOut(Routine routine, StepPath from) {
            if (Draft.of(routine).from(from).read(new RoutineReader())
                    instanceof Read.Valid valid) {
                triedOut = screen;
                surroundings.play(valid.routine());
            }
        }

        @Override
        public void goOn(Unfinished draft) {
            var saved =
                    draft.source()
                            .flatMap(this::entry)
                            .map(entry -> Draft.of(entry.routine()).text())
                            .orElse("");
            keeper.all(
                    left ->
                            show(
                                    new Bench(draft.key(), draft.source()),
                                    draft.draft(),
                                    saved,
                                    left));
        }

        private Optional<LibraryEntry.Good> entry(String file) {
            return surroundings.library().routines().stream()
                    .filter(entry -> !entry.bundled() && entry.source().equals(file))
                    .findFirst();
        }

        @Override
        public void throwAway(Unfinished draft, Runnable gone) {
            shell.ask(
                    new Question(
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

        @Override
        public void notice(String text) {
            shell.notice(text);
        }

        @Override
        public void back() {
            surroundings.routines();
        }
    }
}
