package org.tactus;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Resume;
import org.tactus.later.Later;
import org.tactus.routine.Library;
import org.tactus.routine.Porter;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.FileChoices;
import org.tactus.ui.Screen;
import org.tactus.ui.library.LibraryViewModel;
import org.tactus.ui.people.PeopleSection;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.settings.SettingsView;
import org.tactus.ui.shell.MainWindow;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Stay;
import org.tactus.ui.shell.UncaughtErrors;

/// The application with its window: everything is made here, in order. It is made on any thread, so
/// that it can be while JavaFX itself starts; from [#open] on it is for the JavaFX thread.
final class Tactus implements AutoCloseable {
    private final Groundwork ground;
    private final Messages messages;
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final FileChoices choices;
    private final Clock wall;
    private final Shell shell;
    private final SettingsKeeper settings;
    private final Shelf shelf;
    private final Accompaniment accompaniment;
    private final Playing playing;
    private final Memory memory;
    private final Acquaintance acquaintance;
    private final Visit visit;
    private final FileTraffic files;
    private final Editing editing;
    private final SoundExport sounds;
    private final RoutineScreens routines;
    private final ComposeScreen compose;
    private final BreathingScreen breathing;
    private final JournalScreen journal;
    private final Supplier<Screen> settingsScreen;
    /// What can wait is made when the person has had time to look.
    private final PauseTransition atRest = new PauseTransition(Duration.seconds(2));

    private Optional<MainWindow> window = Optional.empty();

    /// @param clocks the machine's, or a test's
    /// @param choices the system's dialogs, or a test's
    /// @param machine what a session uses of it, or a test's
    Tactus(Groundwork ground, PlayerClocks clocks, FileChoices choices, Machine machine) {
        this.ground = ground;
        this.choices = choices;
        messages = ground.messages();
        wall = clocks.wall().withZone(clocks.zone());
        var libraryModel = new LibraryViewModel();
        shelf = new Shelf(ground.data().routines(), messages, libraryModel);
        shell = new Shell(messages, new Places());
        settings =
                new SettingsKeeper(
                        ground, background, text -> shell.notice(text, Stay.UNTIL_CLOSED));
        accompaniment =
                new Accompaniment(
                        messages,
                        settings.property(),
                        machine,
                        clocks.nanos(),
                        background,
                        Platform::runLater,
                        text -> shell.notice(text, Stay.UNTIL_READ));
        playing =
                new Playing(
                        ground,
                        shell,
                        settings.property(),
                        clocks,
                        accompaniment::play,
                        accompaniment.audibleProperty(),
                        accompaniment::strikeBowl,
                        accompaniment::rest,
                        this::showRoutines);
        memory =
                new Memory(
                        messages,
                        new JournalQuestions(messages, shell, clocks.zone(), new OpeningActions()));
        acquaintance = new Acquaintance(memory, wall);
        visit =
                new Visit(
                        ground,
                        shell,
                        memory,
                        acquaintance,
                        playing,
                        wall,
                        new VisitSurroundings());
        files =
                new FileTraffic(
                        messages,
                        choices,
                        new Porter(ground.data().routines(), new RoutineReader()),
                        shelf::library,
                        background,
                        this::arrived,
                        shell::ask,
                        text -> shell.notice(text, Stay.UNTIL_READ));
        editing = new Editing(ground, shell, background, clocks, new EditingSurroundings());
        sounds =
                new SoundExport(
                        messages,
                        choices,
                        settings::get,
                        machine,
                        accompaniment.clips(),
                        background,
                        Platform::runLater,
                        shell);
        routines =
                new RoutineScreens(
                        ground,
                        shell,
                        settings,
                        accompaniment,
                        visit,
                        files,
                        editing,
                        sounds,
                        libraryModel);
        compose =
                new ComposeScreen(
                        ground,
                        shell,
                        settings,
                        accompaniment,
                        acquaintance,
                        visit,
                        files,
                        background,
                        wall);
        breathing =
                new BreathingScreen(
                        messages,
                        shell,
                        settings,
                        clocks,
                        accompaniment,
                        acquaintance,
                        visit::askBeforehand);
        journal =
                new JournalScreen(
                        ground,
                        shell,
                        memory,
                        (id, stored) ->
                                shelf.library()
                                        .find(id)
                                        .map(found -> found.routine().title().in(messages.locale()))
                                        .orElse(stored),
                        choices,
                        background,
                        wall,
                        this::showRoutines);
        settingsScreen = new Later<>(() -> newSettings(machine));
        showRoutines();
        shelf.take();
    }

    /// Opens the window, on the JavaFX thread. The journal is opened behind the first picture,
    /// which needs nothing of it.
    void open(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler(
                new UncaughtErrors(messages, shell, this::pauseSessions));
        shelf.open();
        settings.report();
        editing.tellOfLeft();
        var opened = new MainWindow(stage, shell, messages.get("app.title"), settings.get());
        window = Optional.of(opened);
        settings.property().subscribe((_, now) -> opened.dress(now));
        opened.onDrop(files::importFile);
        opened.onMoved(() -> settings.keep(opened.place()));
        opened.onClosing(this::mayClose, this::close);
        opened.show(this::openJournal);
        atRest.setOnFinished(_ -> prepare());
        atRest.play();
    }

    private void openJournal() {
        memory.open(
                new JournalFolder(ground.data().journal()),
                LocalDate.now(wall),
                background,
                Platform::runLater);
    }

    private void prepare() {
        if (!playing.isUnderWay()) {
            journal.prepare();
        }
    }

    /// Brings in a routine file that was opened with Tactus, once it is known what is there.
    void bringIn(Path routine) {
        shelf.bringIn(routine, files::importFile);
    }

    /// Opens the page of what has been imported, once it has been read.
    private void arrived(Routine routine) {
        shelf.whenThere(routine.id(), routines::arrived);
    }

    private void showRoutines() {
        routines.showList();
    }

    private SettingsView newSettings(Machine machine) {
        var desk =
                new Desk(
                        messages,
                        () -> settings.get().sound(),
                        accompaniment.loudspeaker(),
                        accompaniment.clips(),
                        machine,
                        background);
        var door = new Door(messages, machine.browser(), background, shell::notice);
        var view =
                new SettingsView(messages, settings.property(), ground.data(), desk, door, choices);
        view.show(new PeopleSection(ground.body(), messages, memory));
        return view;
    }

    private void pauseSessions() {
        playing.pause();
        breathing.pause();
    }

    /// Closing the window during a session asks once.
    private boolean mayClose() {
        if (!playing.isUnderWay() || shell.isAsking()) {
            return true;
        }
        playing.askToClose(this::leave);
        return false;
    }

    private void leave() {
        close();
        window.ifPresent(opened -> opened.stage().hide());
    }

    @Override
    public void close() {
        atRest.stop();
        breathing.close();
        window.map(MainWindow::place).ifPresent(settings::keep);
        settings.close();
    }

    /// Waits until what was to be written is written. Not on the JavaFX thread.
    void finish() {
        shelf.close();
        accompaniment.close();
        sounds.close();
        background.close();
        memory.close();
    }

    private final class Places implements Shell.Places {
        @Override
        public void routines() {
            showRoutines();
        }

        @Override
        public void compose() {
            compose.show();
        }

        @Override
        public void breathe() {
            breathing.show();
        }

        @Override
        public void journal() {
            journal.show();
        }

        @Override
        public void settings() {
            shell.showSettings(settingsScreen.get());
        }
    }

    private final class OpeningActions implements JournalQuestions.Actions {
        @Override
        public void goOn(Resume resume) {
            visit.goOn(resume);
        }

        @Override
        public void leave() {
            memory.with(journal -> journal.leave(memory::heed));
        }

        @Override
        public void close() {
            Tactus.this.leave();
        }
    }

    private final class VisitSurroundings implements Visit.Surroundings {
        @Override
        public void routines() {
            showRoutines();
        }

        @Override
        public void composing() {
            compose.show();
        }

        @Override
        public void show(Routine routine) {
            routines.show(routine, Set.of());
        }

        @Override
        public Library library() {
            return shelf.library();
        }

        @Override
        public String emergencyNumber() {
            return settings.get().emergencyNumber();
        }
    }

    private final class EditingSurroundings implements Editing.Surroundings {
        @Override
        public Library library() {
            return shelf.library();
        }

        @Override
        public Settings settings() {
            return settings.get();
        }

        @Override
        public void play(Routine routine) {
            visit.begin(Wish.of(routine, Set.of(), Wish.Origin.EDITOR));
        }

        @Override
        public void forget(Routine routine) {
            if (!shelf.library().isBundled(routine.id())) {
                var now = settings.get();
                settings.property().set(now.withRoutines(now.routines().without(routine.id())));
            }
        }

        @Override
        public void export(Routine routine) {
            files.export(routine);
        }

        @Override
        public void routines() {
            showRoutines();
        }
    }
}
