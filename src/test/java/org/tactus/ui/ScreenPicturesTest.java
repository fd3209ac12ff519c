package org.tactus.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.safety.Precautions;
import org.tactus.safety.Preferences;
import org.tactus.safety.Today;
import org.tactus.session.Timeline;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.text.Instead;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.BodyThumbnail;
import org.tactus.ui.breathing.BreathingView;
import org.tactus.ui.breathing.BreathingViewModel;
import org.tactus.ui.control.SessionStrip;
import org.tactus.ui.editor.EditorPictures;
import org.tactus.ui.editor.EditorView;
import org.tactus.ui.library.Catalogue;
import org.tactus.ui.library.FigureFilter;
import org.tactus.ui.library.LibraryView;
import org.tactus.ui.library.LibraryViewModel;
import org.tactus.ui.player.FakeClocks;
import org.tactus.ui.routine.RoutineView;
import org.tactus.ui.routine.RoutineViewModel;
import org.tactus.ui.settings.FakeDesk;
import org.tactus.ui.settings.FakeDoor;
import org.tactus.ui.settings.SettingsView;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Stay;

/// Pictures of every screen but the player's, inside the shell, for people to look at.
class ScreenPicturesTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Body BODY = Body.load();
    private static final Library LIBRARY = Library.of(BundledRoutines.load(new RoutineReader()));

    @Test
    void theRoutines() {
        Screens.saveAll("routines", () -> library(Set.of(), List.of()));
        var spots =
                Set.of(
                        new Spot(Zone.SHOULDER_TOP, Side.LEFT),
                        new Spot(Zone.SHOULDER_TOP, Side.RIGHT),
                        new Spot(Zone.LOWER_BACK, Side.LEFT));
        Screens.saveAll("routines-touched", () -> library(spots, List.of()));
        var broken =
                LibraryEntry.of(
                        "evening.json",
                        new RoutineReader()
                                .read("{\"format\": 1, \"position\": \"prune\"}".getBytes(UTF_8)),
                        false);
        var own =
                LibraryEntry.of(
                        "my-feet.json",
                        new RoutineReader()
                                .read(
                                        RoutineWriter.write(
                                                        LIBRARY.find("feet-10")
                                                                .orElseThrow()
                                                                .routine())
                                                .replace("feet-10", "my-feet")
                                                .getBytes(UTF_8)),
                        false);
        Screens.saveAll("routines-broken", () -> library(Set.of(), List.of(broken, own)));
        Screens.saveAll(
                "routines-none",
                () -> library(Set.of(new Spot(Zone.KNEECAP, Side.LEFT)), List.of()));
    }

    @Test
    void aRoutine() {
        Screens.saveAll("routine", () -> routine("back-relax-20"));
        Screens.saveAll("routine-groups", () -> routine("legs-after-sport-15"));
        Screens.saveAll("routine-12-minutes", () -> routine("back-relax-20", 12));
        Screens.saveAll("routine-shortest", () -> routine("back-relax-40", 19));
    }

    @Test
    void aRoutineThatIsAnotherOneToday() {
        Screens.saveAll("routine-today", () -> routine("back-relax-40", marked(Zone.LOWER_BACK)));
        Screens.saveAll(
                "routine-today-too-much",
                () ->
                        routine(
                                "lower-back-ease-12",
                                marked(Zone.LOWER_BACK, Zone.GLUTE, Zone.HIP_SIDE, Zone.SACRUM)));
    }

    private static Precautions marked(Zone... zones) {
        var spots = new LinkedHashSet<Spot>();
        Arrays.stream(zones).forEach(zone -> spots.addAll(Spot.of(zone)));
        return Precautions.of(new Preferences(Optional.of(new Pressure(2)), spots));
    }

    @Test
    void theEditor() {
        var routine = LIBRARY.find("back-relax-20").orElseThrow().routine();
        var groups = LIBRARY.find("legs-after-sport-15").orElseThrow().routine();
        Screens.saveAll("editor", () -> editor(EditorPictures.of(routine, 3)));
        Screens.saveAll("editor-problems", () -> editor(EditorPictures.withProblems(routine, 3)));
        dayAndNight("editor-groups", () -> editor(EditorPictures.of(groups, 4)));
        dayAndNight("editor-routine", () -> editor(EditorPictures.ofRoutine(routine)));
        dayAndNight("editor-torn", () -> editor(EditorPictures.torn(routine)));
    }

    private static void dayAndNight(String name, Callable<Parent> content) {
        Screens.save(name + "-day-small", ColorScheme.LIGHT, 900, 640, content);
        Screens.save(name + "-night-large", ColorScheme.DARK, 1600, 1000, content);
    }

    private static Parent editor(EditorView view) {
        var shell = shell();
        shell.showRoutines(view);
        return shell;
    }

    @Test
    void breathing() {
        Screens.saveAll(
                "breathe",
                () -> {
                    var shell = shell();
                    shell.showBreathe(breathe());
                    return shell;
                });
    }

    @Test
    void settings() {
        Screens.saveAll(
                "settings",
                () -> {
                    var shell = shell();
                    var data =
                            new DataFolder(java.nio.file.Path.of("/home/ann/.local/share/tactus"));
                    shell.showSettings(
                            new SettingsView(
                                    MESSAGES,
                                    new SimpleObjectProperty<>(Settings.DEFAULT),
                                    data,
                                    new FakeDesk(),
                                    new FakeDoor(true),
                                    new NoFiles()));
                    return shell;
                });
    }

    @Test
    void noticesAndQuestions() {
        Screens.saveAll(
                "notices",
                () -> {
                    var shell = (Shell) library(Set.of(), List.of());
                    shell.notice(
                            MESSAGES.get("notice.settings.damaged", "settings.json.damaged"),
                            Stay.UNTIL_CLOSED);
                    shell.notice(MESSAGES.get("notice.import.there", "feet-10"));
                    shell.begin(MESSAGES.get("render.going-on", "back-relax-20.wav")).progress(0.4);
                    return shell;
                });
        Screens.saveAll(
                "fault",
                () -> {
                    var shell = (Shell) library(Set.of(), List.of());
                    shell.ask(
                            new Question(
                                    "fault",
                                    MESSAGES.get("fault.title"),
                                    MESSAGES.get("fault.text", "4QX-1B7-0ZK"),
                                    "Tactus, fault 4QX-1B7-0ZK\nJava 25",
                                    List.of(
                                            Question.Answer.of(
                                                    "a", MESSAGES.get("fault.copy"), () -> {}),
                                            Question.Answer.of(
                                                    "b", MESSAGES.get("fault.close"), () -> {}))));
                    return shell;
                });
    }

    private static Parent library(Set<Spot> spots, List<LibraryEntry> others) {
        var model = new LibraryViewModel();
        model.show(Catalogue.EMPTY.next(Library.of(LIBRARY.entries(), others, true), MESSAGES));
        model.prefer(List.of("feet-10"), List.of());
        model.spotsProperty().set(spots);
        var view =
                new LibraryView(
                        MESSAGES,
                        model,
                        new FigureFilter(MESSAGES, model, new BodyMapView(BODY, MESSAGES)),
                        facts -> new BodyThumbnail(BODY, facts.spots()),
                        new NoActions());
        var shell = shell();
        shell.showRoutines(view);
        return shell;
    }

    private static Parent routine(String id) {
        return routine(id, Precautions.NONE);
    }

    /// As it is in so many minutes.
    private static Parent routine(String id, int minutes) {
        var page = routine(id);
        ((Slider) page.lookup("#routine-minutes")).setValue(minutes);
        return page;
    }

    private static Parent routine(String id, Precautions precautions) {
        var routine = LIBRARY.find(id).orElseThrow().routine();
        RoutineViewModel.Foresight foresight =
                (fitted, then) ->
                        then.accept(
                                Today.of(
                                        fitted,
                                        LIBRARY.entries().stream()
                                                .map(entry -> ((LibraryEntry.Good) entry).routine())
                                                .toList(),
                                        precautions,
                                        new Instead(MESSAGES)));
        var shell = shell();
        foresight.of(
                routine,
                today ->
                        shell.showRoutines(
                                new RoutineView(
                                        MESSAGES,
                                        BODY,
                                        new RoutineViewModel(routine, today, foresight, MESSAGES),
                                        Set.of(new Spot(Zone.BETWEEN_BLADES, Side.LEFT)),
                                        true,
                                        ScreenPicturesTest::strip,
                                        new NoRoutineActions())));
        return shell;
    }

    private static SessionStrip strip(Routine routine) {
        var strip = new SessionStrip();
        strip.setSegments(Timeline.of(routine).segments(), Object::toString);
        return strip;
    }

    private static BreathingView breathe() {
        var clocks = new FakeClocks();
        return new BreathingView(
                new BreathingViewModel(
                        () -> clocks.clocks().session(),
                        clocks.clocks().nanos(),
                        false,
                        MESSAGES,
                        () -> _ -> {}),
                MESSAGES,
                () -> {});
    }

    private static Shell shell() {
        return new Shell(
                MESSAGES,
                new Shell.Places() {
                    @Override
                    public void routines() {}

                    @Override
                    public void compose() {}

                    @Override
                    public void breathe() {}

                    @Override
                    public void journal() {}

                    @Override
                    public void settings() {}
                });
    }

    private static final class NoActions implements LibraryView.Actions {
        @Override
        public void open(Routine routine) {}

        @Override
        public void star(Routine routine, boolean star) {}

        @Override
        public void mend(String file) {}

        @Override
        public void importFile() {}

        @Override
        public void create() {}
    }

    private static final class NoRoutineActions implements RoutineView.Actions {
        @Override
        public void back() {}

        @Override
        public void start(Routine routine, Set<Spot> spots) {}

        @Override
        public void star(boolean star) {}

        @Override
        public void export(Routine routine) {}

        @Override
        public boolean isOwn() {
            return false;
        }

        @Override
        public void delete() {}

        @Override
        public void edit() {}

        @Override
        public void instead(Routine other) {}

        @Override
        public void render(Routine routine, Set<Spot> spots) {}
    }
}
