package org.tactus;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.compose.Composer;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Opened;
import org.tactus.journal.Resume;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.LibraryWatcher;
import org.tactus.routine.Porter;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.safety.Today;
import org.tactus.session.Timeline;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.settings.SettingsStore;
import org.tactus.text.ClockText;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import org.tactus.ui.Background;
import org.tactus.ui.FileChoices;
import org.tactus.ui.Screen;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.BodyThumbnail;
import org.tactus.ui.breathing.BreathingView;
import org.tactus.ui.breathing.BreathingViewModel;
import org.tactus.ui.compose.ComposeView;
import org.tactus.ui.compose.ComposeViewModel;
import org.tactus.ui.compose.NewestFirst;
import org.tactus.ui.control.SessionStrip;
import org.tactus.ui.journal.Condition;
import org.tactus.ui.journal.JournalModel;
import org.tactus.ui.journal.JournalRecords;
import org.tactus.ui.journal.JournalView;
import org.tactus.ui.journal.Titles;
import org.tactus.ui.library.Catalogue;
import org.tactus.ui.library.FigureFilter;
import org.tactus.ui.library.LibraryView;
import org.tactus.ui.library.LibraryViewModel;
import org.tactus.ui.people.PeopleSection;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.routine.RoutineView;
import org.tactus.ui.routine.RoutineViewModel;
import org.tactus.ui.settings.SettingsView;
import org.tactus.ui.shell.MainWindow;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Theme;
import org.tactus.ui.shell.UncaughtErrors;

/// The application with its window: everything is made
/// here, in order.
final class Tactus implements AutoCloseable {
    private final Messages messages;
    private final Wording wording;
    private final SettingsStore store;
    private final AtomicReference<Settings> latest = new AtomicReference<>(Settings.DEFAULT);
    private final ObjectProperty<Settings> settings;
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final Body body;
    /// Changes that come close together are saved together.
    private final PauseTransition saving = new PauseTransition(Duration.seconds(1));
    private final Shell shell;
    private final MainWindow window;
    private final FileTraffic files;
    private final Editing editing;
    private final SoundExport sounds;
    private final Accompaniment accompaniment;
    private final Playing playing;
    private final Memory memory;
    private final Acquaintance acquaintance;
    private final Visit visit;
    private final LibraryViewModel libraryModel;
    private final LibraryView libraryView;
    private final Supplier<Screen> settingsScreen;
    private final Supplier<Screen> composeScreen;
    private final Supplier<Screen> breathingScreen;
    private final FileChoices choices;
    private final Clock wall;
    private Optional<BreathingView> breathing = Optional.empty();
    private Optional<JournalView> journal = Optional.empty();
    private final LibraryWatcher watcher;
    private Library library = Library.of(List.of());
    private Optional<Path> opened = Optional.empty();
    /// What the watcher's thread made last; it alone uses this.
    private Catalogue read = Catalogue.EMPTY;

    /// @param clocks the machine's, or a test's
    /// @param choices the system's dialogs, or a test's
    /// @param machine what a session uses of it, or a test's
    Tactus(
            Stage stage,
            Groundwork ground,
            PlayerClocks clocks,
            FileChoices choices,
            Machine machine) {
        messages = ground.messages();
        body = ground.body();
        wording = new Wording(messages);
        store = ground.store();
        this.choices = choices;
        wall = clocks.wall().withZone(clocks.zone());
        var data = ground.data();
        var loaded = ground.loaded();
        // What is read first reaches the screen when everything below is there.
        watcher = LibraryWatcher.start(data.routines(), this::follow);
        settings = new SimpleObjectProperty<>(loaded.settings());
        Theme.install();
        shell =
                new Shell(
                        messages,
                        new Shell.Places() {
                            @Override
                            public void routines() {
                                showRoutines();
                            }

                            @Override
                            public void compose() {
                                showCompose();
                            }

                            @Override
                            public void breathe() {
                                showBreathe();
                            }

                            @Override
                            public void journal() {
                                showJournal();
                            }

                            @Override
                            public void settings() {
                                showSettings();
                            }
                        });
        window = new MainWindow(stage, shell, messages.get("app.title"), loaded.settings());
        accompaniment =
                new Accompaniment(
                        messages,
                        settings,
                        machine,
                        clocks.nanos(),
                        background,
                        Platform::runLater,
                        shell::notice);
        playing =
                new Playing(
                        ground,
                        shell,
                        settings,
                        clocks,
                        accompaniment::play,
                        accompaniment::strikeBowl,
                        accompaniment::rest,
                        this::showRoutines);
        memory = new Memory(messages, new JournalEvents(clocks.zone()));
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
        Thread.setDefaultUncaughtExceptionHandler(
                new UncaughtErrors(messages, shell, this::pauseSessions));
        files =
                new FileTraffic(
                        messages,
                        choices,
                        new Porter(data.routines(), new RoutineReader()),
                        () -> library,
                        background,
                        shell::notice);
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
        libraryModel = new LibraryViewModel();
        libraryView =
                new LibraryView(
                        messages,
                        libraryModel,
                        new FigureFilter(messages, libraryModel, new BodyMapView(body, messages)),
                        facts -> new BodyThumbnail(body, facts.spots()),
                        new LibraryActions());
        composeScreen = new WhenAsked<>(this::newCompose);
        breathingScreen = new WhenAsked<>(() -> newBreathing(clocks));
        settingsScreen = new WhenAsked<>(() -> newSettings(data, machine));
        settings.subscribe(
                now -> {
                    window.dress(now);
                    libraryModel.prefer(now.starred(), now.recent());
                });
        saving.setOnFinished(_ -> save(data));
        settings.subscribe((_, _) -> saving.playFromStart());
        window.onDrop(files::importFile);
        window.onClosing(this::mayClose, this::close);
        report(loaded);
        editing.tellOfLeft();
        showRoutines();
        window.show(() -> openJournal(data));
    }

    /// Behind the first picture, which needs nothing of it.
    private void openJournal(DataFolder data) {
        memory.open(
                new JournalFolder(data.journal()),
                LocalDate.now(wall),
                background,
                Platform::runLater);
    }

    private void showRoutines() {
        shell.showRoutines(editing.comeBack().orElse(libraryView));
    }

    private void showRoutine(Routine routine, Set<Spot> spots) {
        accompaniment.checkVoice();
        accompaniment.checkScreen();
        visit.foresee(routine, today -> show(today, routine, spots));
    }

    private void show(Today today, Routine routine, Set<Spot> spots) {
        boolean starred = settings.get().starred().contains(routine.id());
        shell.showRoutines(
                new RoutineView(
                        messages,
                        body,
                        new RoutineViewModel(routine, today, visit::foresee, messages),
                        spots,
                        starred,
                        this::strip,
                        new RoutineActions(routine)));
    }

    private void showCompose() {
        accompaniment.checkVoice();
        accompaniment.checkScreen();
        shell.showCompose(composeScreen.get());
    }

    private ComposeView newCompose() {
        var phrases = new ComposePhrases(messages);
        var model =
                new ComposeViewModel(
                        new NewestFirst(background, wishes -> Composer.compose(wishes, phrases)));
        model.like(settings.get().compose());
        model.likingProperty()
                .subscribe(liking -> settings.set(settings.get().withCompose(liking)));
        return new ComposeView(
                body,
                messages,
                model,
                new ComposeActions(
                        messages,
                        model,
                        phrases,
                        acquaintance,
                        visit,
                        files,
                        () -> OffsetDateTime.now(wall)));
    }

    private void showBreathe() {
        accompaniment.checkScreen();
        acquaintance.known(
                known -> {
                    var screen = breathingScreen.get();
                    breathing.ifPresent(
                            view -> view.keepTo(known.standing(), known.barred().isPresent()));
                    shell.showBreathe(screen);
                });
    }

    private void showJournal() {
        memory.whenOpen(
                opened -> {
                    var view = journal.orElseGet(() -> newJournal(opened));
                    journal = Optional.of(view);
                    shell.showJournal(view);
                });
    }

    private JournalView newJournal(Opened opened) {
        Titles titles =
                (id, stored) ->
                        library.find(id)
                                .map(found -> found.routine().title().in(messages.locale()))
                                .orElse(stored);
        var model =
                new JournalModel(
                        new JournalRecords(opened.journal(), background),
                        () -> OffsetDateTime.now(wall),
                        WeekFields.of(Locale.getDefault(Locale.Category.FORMAT))
                                .getFirstDayOfWeek(),
                        Condition.of(opened));
        var traffic =
                new JournalTraffic(
                        messages,
                        body,
                        choices,
                        opened.journal(),
                        titles,
                        background,
                        wall,
                        shell::ask,
                        shell::notice);
        return new JournalView(
                body,
                messages,
                titles,
                model,
                new JournalActions(
                        messages,
                        opened.journal(),
                        model,
                        traffic,
                        this::showRoutines,
                        shell::ask,
                        shell::notice));
    }

    private void pauseSessions() {
        playing.pause();
        breathing.ifPresent(BreathingView::pause);
    }

    private void showSettings() {
        shell.showSettings(settingsScreen.get());
    }

    private SettingsView newSettings(DataFolder data, Machine machine) {
        var view = new SettingsView(messages, settings, data, newDesk(machine), choices);
        view.show(new PeopleSection(body, messages, memory));
        return view;
    }

    private Desk newDesk(Machine machine) {
        return new Desk(
                messages,
                () -> settings.get().sound(),
                accompaniment.loudspeaker(),
                accompaniment.clips(),
                machine,
                background);
    }

    private BreathingView newBreathing(PlayerClocks clocks) {
        var model =
                new BreathingViewModel(
                        clocks::session,
                        clocks.nanos(),
                        Theme.reducedMotion(settings.get()),
                        messages,
                        accompaniment::breathe);
        settings.subscribe(now -> model.reducedMotionProperty().set(Theme.reducedMotion(now)));
        var view = new BreathingView(model, messages);
        breathing = Optional.of(view);
        return view;
    }

    @Override
    public void close() {
        saving.stop();
        breathing.ifPresent(BreathingView::close);
        latest.set(settings.get().withWindow(window.place()));
        background.run(() -> store.save(latest::get));
    }

    private SessionStrip strip(Routine routine) {
        var strip = new SessionStrip();
        strip.setSegments(Timeline.of(routine).segments(), segment -> wording.title(segment));
        return strip;
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
        window.stage().hide();
    }

    /// Waits until what was to be written is written. Not on the JavaFX thread.
    void finish() {
        watcher.close();
        accompaniment.close();
        sounds.close();
        background.close();
        memory.close();
    }

    /// Works out what the list shows of `snapshot`, here on the watcher's thread, and shows it.
    private void follow(Library snapshot) {
        var next = read.next(snapshot, messages);
        read = next;
        Platform.runLater(
                () -> {
                    library = snapshot;
                    libraryModel.show(next);
                    if (library.isComplete()) {
                        opened.ifPresent(files::importFile);
                        opened = Optional.empty();
                    }
                });
    }

    /// Brings in a routine file that was opened with Tactus, once it is known what is there.
    void bringIn(Path routine) {
        opened = Optional.of(routine);
    }

    private void save(DataFolder data) {
        latest.set(settings.get());
        background.run(
                () -> store.save(latest::get),
                saved -> {
                    if (!saved) {
                        shell.notice(messages.get("notice.settings.unwritable", data.root()));
                    }
                });
    }

    private void report(SettingsStore.Loaded loaded) {
        switch (loaded) {
            case SettingsStore.Loaded.Fine _ -> {}
            case SettingsStore.Loaded.Damaged damaged ->
                    shell.notice(
                            messages.get(
                                    "notice.settings.damaged",
                                    damaged.keptAs().getFileName().toString()));
            case SettingsStore.Loaded.Unreadable _ ->
                    shell.notice(messages.get("notice.settings.unreadable"));
        }
    }

    /// What opening the journal leads to.
    private final class JournalEvents implements Memory.Listener {
        private final ZoneId zone;

        JournalEvents(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public void notice(String text) {
            shell.notice(text);
        }

        @Override
        public void cutOff(Resume resume) {
            var saved = resume.saved().atZoneSameInstant(zone);
            var day =
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(messages.locale())
                            .format(saved);
            var session = resume.session();
            shell.ask(
                    new Question(
                            messages.get("visit.resume.title"),
                            messages.get(
                                    "visit.resume.text",
                                    session.timeline().routine().title().in(messages.locale()),
                                    ClockText.elapsed(session.position()),
                                    day),
                            "",
                            List.of(
                                    Question.Answer.of(
                                            "resume-go-on",
                                            messages.get("visit.resume.go-on"),
                                            () -> visit.goOn(resume)),
                                    Question.Answer.of(
                                            "resume-leave",
                                            messages.get("visit.resume.leave"),
                                            () ->
                                                    memory.with(
                                                            journal ->
                                                                    journal.leave(
                                                                            memory::heed))))));
        }

        @Override
        public void elsewhere() {
            shell.ask(
                    new Question(
                            messages.get("memory.elsewhere.title"),
                            messages.get("memory.elsewhere.text"),
                            "",
                            List.of(
                                    Question.Answer.of(
                                            "elsewhere-stay",
                                            messages.get("memory.elsewhere.stay"),
                                            () -> {}),
                                    Question.Answer.of(
                                            "elsewhere-close",
                                            messages.get("memory.elsewhere.close"),
                                            Tactus.this::leave))));
        }
    }

    private final class VisitSurroundings implements Visit.Surroundings {
        @Override
        public void routines() {
            showRoutines();
        }

        @Override
        public void show(String routine) {
            library.find(routine).ifPresent(found -> showRoutine(found.routine(), Set.of()));
        }

        @Override
        public List<Routine> library() {
            return library.routines().stream().map(LibraryEntry.Good::routine).toList();
        }

        @Override
        public String emergencyNumber() {
            return settings.get().emergencyNumber();
        }
    }

    private final class EditingSurroundings implements Editing.Surroundings {
        @Override
        public Library library() {
            return library;
        }

        @Override
        public Settings settings() {
            return settings.get();
        }

        @Override
        public void play(Routine routine) {
            visit.begin(routine, Set.of());
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

    private final class LibraryActions implements LibraryView.Actions {
        @Override
        public void open(Routine routine) {
            showRoutine(routine, libraryModel.spotsProperty().get());
        }

        @Override
        public void star(Routine routine, boolean star) {
            settings.set(settings.get().withStar(routine.id(), star));
        }

        @Override
        public void importFile() {
            files.importChosen();
        }

        @Override
        public void create() {
            editing.create();
        }
    }

    private final class RoutineActions implements RoutineView.Actions {
        private final Routine routine;

        RoutineActions(Routine routine) {
            this.routine = routine;
        }

        @Override
        public void back() {
            showRoutines();
        }

        @Override
        public void start(Routine fitted, Set<Spot> spots) {
            visit.begin(fitted, spots);
        }

        @Override
        public void star(boolean star) {
            settings.set(settings.get().withStar(routine.id(), star));
        }

        @Override
        public void export(Routine fitted) {
            files.export(fitted);
        }

        @Override
        public boolean isOwn() {
            return editing.isOwn(routine);
        }

        @Override
        public void edit() {
            editing.edit(routine);
        }

        @Override
        public void delete() {
            editing.delete(routine);
        }

        @Override
        public void instead(Routine other) {
            showRoutine(other, libraryModel.spotsProperty().get());
        }

        @Override
        public void render(Routine fitted, Set<Spot> spots) {
            sounds.write(fitted, spots);
        }
    }
}
