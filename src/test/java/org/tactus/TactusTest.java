package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.JournalFolder;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.Awake;
import org.tactus.safety.Question;
import org.tactus.settings.Appearance;
import org.tactus.settings.DataFolder;
import org.tactus.settings.SettingsStore;
import org.tactus.sound.Outputs;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;
import org.tactus.text.Messages;
import org.tactus.ui.FileChoices;
import org.tactus.ui.Screens;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole application in its real window, from the list to the end of a session, on a clock that
/// only the test moves.
@ExtendWith(ApplicationExtension.class)
class TactusTest {
    @TempDir Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final Choices choices = new Choices();
    private DataFolder data;
    private Stage stage;
    private Tactus tactus;

    /// Answers what the test has laid ready.
    private static final class Choices implements FileChoices {
        private Optional<Path> open = Optional.empty();
        private Optional<Path> save = Optional.empty();
        private Optional<Path> sound = Optional.empty();
        private Optional<Path> music = Optional.empty();

        @Override
        public Optional<Path> routineToOpen() {
            return open;
        }

        @Override
        public Optional<Path> routineToSave(String suggestedName) {
            return save;
        }

        @Override
        public Optional<Path> soundToSave(String suggestedName) {
            return sound;
        }

        @Override
        public Optional<Path> journalFileToSave(JournalFile kind, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> journalToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> musicFolder(Optional<Path> now) {
            return music;
        }
    }

    @Start
    void start(Stage unused) {
        stage = new Stage();
        stage.setMaxWidth(1000);
        stage.setMaxHeight(1000);
        data = new DataFolder(folder.resolve("data"));
        var clocks =
                new PlayerClocks(
                        nanos::get, () -> Instant.EPOCH.plusNanos(nanos.get()), ZoneOffset.UTC);
        Theme.install();
        tactus =
                new Tactus(
                        Groundwork.lay(Messages.in(Locale.ENGLISH), data),
                        clocks,
                        choices,
                        machine());
        tactus.open(stage);
        stage.setWidth(1000);
        stage.setHeight(760);
    }

    /// Without any voice, heard by nobody, and with a screen that stays on when it likes.
    private Machine machine() {
        var nothing = new SearchPath(List.of(), List.of());
        var engines = new Engines(Os.LINUX, nothing, new PiperModels(List.of()));
        return new Machine(
                Os.LINUX,
                Outputs.silent(),
                new Voices(engines, data.speech()),
                new FileBrowser(Os.LINUX, nothing),
                () -> new Awake(Os.LINUX, nothing).hold());
    }

    @AfterEach
    void close() {
        Screens.onFxThread(
                () -> {
                    stage.hide();
                    return true;
                });
        tactus.finish();
        assertTrue(
                Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("library")),
                "A thread goes on reading");
    }

    /// Closes the window and waits until everything is written.
    private void leave() {
        requestClose();
        tactus.finish();
    }

    @Test
    void aSessionIsSavedAsAudioWhileThePersonGoesOn(FxRobot robot) throws IOException {
        var file = folder.resolve("take along.wav");
        choices.sound = Optional.of(file);
        openARoutine(robot);
        fire(robot, "#routine-render");
        assertTrue(robot.lookup(".work-cancel").tryQuery().isPresent());
        save("app-render");
        fire(robot, "#routine-back");

        until(() -> robot.lookup(".work-cancel").tryQuery().isEmpty());
        assertTrue(Files.size(file) > 6 * 60 * 48_000 * 4);
        save("app-render-done");
    }

    @Test
    void aSessionThatIsCalledOffLeavesNoFile(FxRobot robot) throws IOException {
        choices.sound = Optional.of(folder.resolve("take along"));
        openARoutine(robot);
        fire(robot, "#routine-render");
        fire(robot, ".work-cancel");

        assertFalse(robot.lookup(".work-cancel").tryQuery().isPresent());
        leave();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(data.root()), files.toList());
        }
    }

    @Test
    void aRoutineIsChosenAndPlayedToItsEnd(FxRobot robot) {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        robot.clickOn("#library-for-self");
        robot.clickOn("#library-search").write("neck");
        until(() -> robot.lookup("#routine-self-neck-shoulders-6").tryQuery().isPresent());
        save("app-routines-filtered");
        robot.clickOn("#routine-self-neck-shoulders-6");
        assertEquals("Neck and shoulders for yourself", text(robot, "#routine-title"));
        begin(robot);

        pass(1);
        assertEquals("Settle", text(robot, "#player-curtain-title"));
        pass(4.5);
        assertFalse(robot.lookup("#player-curtain").query().isVisible());
        assertEquals("0:20", text(robot, "#player-ring .time"));
        pass(20);
        assertTrue(robot.lookup("#player-pacer").query().isVisible());
        save("app-breathing-step");
        pass(40);
        assertTrue(robot.lookup("#player-figure").query().isVisible());
        assertTrue(text(robot, "#player-place").contains("step 3 of 9"));
        assertTrue(text(robot, "#player-ring .caption").contains("left"));
        save("app-stroke-left");
        pass(25.2);
        assertTrue(
                text(robot, "#player-ring .caption").contains("right"),
                text(robot, "#player-ring .caption"));
        save("app-stroke-right");

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        var paused = text(robot, "#player-ring .time");
        pass(10);
        assertEquals(paused, text(robot, "#player-ring .time"));
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        pass(280);

        assertTrue(robot.lookup("#player-end").query().isVisible());
        save("app-end");
        fire(robot, "#player-back-to-routines");
        assertTrue(robot.lookup("#library-cards").tryQuery().isPresent());
        var recent = new SettingsStore(data.settings());
        leave();
        assertEquals(
                List.of("self-neck-shoulders-6"), recent.load().settings().routines().recent());
    }

    @Test
    void aRoutineIsPlayedInTheMinutesThatThereAreAndInThoseThatAreLeft(FxRobot robot) {
        openARoutine(robot);
        robot.interact(() -> robot.lookup("#routine-minutes").<Slider>query().setValue(9));
        until(() -> text(robot, "#routine-meta").startsWith("9 min"));
        save("app-nine-minutes");
        begin(robot);
        pass(5.5);
        assertEquals("9:00 left", text(robot, "#player-left"));

        robot.type(KeyCode.T, KeyCode.T, KeyCode.T, KeyCode.T);
        pass(3);
        assertEquals("5:00 left", text(robot, "#player-left"));
        save("app-five-minutes-left");
        robot.type(KeyCode.F);
        pass(0.1);
        assertEquals("0:26 left", text(robot, "#player-left"));
        pass(27);
        assertTrue(robot.lookup("#player-end").query().isVisible());
        leave();
    }

    @Test
    void fromStartThroughTheQuestionsToTheJournal(FxRobot robot) {
        openARoutine(robot);
        fire(robot, "#routine-start");
        answer(robot);
        save("app-screening");
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        var shoulder = spot(robot, "#before-score-figure", Zone.SHOULDER_TOP);
        robot.clickOn(shoulder);
        robot.clickOn("#before-score-score-shoulder-top-left").write("6");
        save("app-before");
        fire(robot, "#before-on");
        until(() -> robot.lookup("#player").tryQuery().isPresent());
        pass(35);
        fire(robot, "#player-stop");
        fire(robot, "#stop-here");
        fire(robot, "#player-afterwards");
        robot.clickOn("#after-score-score-shoulder-top-left").write("3");
        until(() -> robot.lookup("#after-kept").query().isVisible());
        assertTrue(text(robot, "#after-verdict").contains("clearly less sore"));
        save("app-after");
        fire(robot, "#after-done");

        fire(robot, "#rail-journal");
        until(() -> robot.lookup("#journal-sessions").tryQuery().isPresent());
        save("app-journal");
        leave();
        var opened = new JournalFolder(data.journal()).open(LocalDate.EPOCH, Runnable::run);
        try (var journal = opened.journal()) {
            var kept = new CompletableFuture<List<Entry>>();
            journal.lastPerson(person -> journal.latest(person.orElseThrow(), 5, kept::complete));
            var entry = kept.join().getFirst();
            assertEquals(Entry.Ending.STOPPED, entry.ending());
            assertEquals(30, entry.played().toSeconds());
            assertEquals(6, entry.before().orElseThrow().worst());
            assertEquals(3, entry.after().orElseThrow().worst());
        }
    }

    @Test
    void whoGoesBackFindsTheQuestionsAnsweredAndWhatWasMarked(FxRobot robot) {
        openARoutine(robot);
        fire(robot, "#routine-start");
        answer(robot);
        var answered = text(robot, "#screening-progress");
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        robot.clickOn(spot(robot, "#before-score-figure", Zone.SHOULDER_TOP));
        fire(robot, "#before-back");
        until(() -> robot.lookup("#screening").tryQuery().isPresent());
        assertEquals(answered, text(robot, "#screening-progress"));
        until(() -> hasTheKeyboard(robot, "#screening-C1"));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        assertTrue(hasTheKeyboard(robot, "#before-score-score-shoulder-top-left"));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#player").tryQuery().isPresent());
        leave();
    }

    @Test
    void whoLeavesTheQuestionsFindsAllOfItAgainUntilASessionIsPlayed(FxRobot robot) {
        openARoutine(robot);
        fire(robot, "#routine-start");
        answer(robot);
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        robot.clickOn(spot(robot, "#before-score-figure", Zone.SHOULDER_TOP));
        fire(robot, "#before-back");
        fire(robot, "#screening-back");
        until(() -> robot.lookup("#routine-start").tryQuery().isPresent());
        pass(300);

        fire(robot, "#routine-start");
        until(() -> text(robot, "#screening-progress").equals("All answered"));
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        assertTrue(robot.lookup("#before-score-score-shoulder-top-left").tryQuery().isPresent());
        fire(robot, "#before-on");
        until(() -> robot.lookup("#player").tryQuery().isPresent());
        pass(35);
        fire(robot, "#player-stop");
        fire(robot, "#stop-here");
        fire(robot, "#player-afterwards");
        fire(robot, "#after-done");

        until(() -> robot.lookup("#routine-self-neck-shoulders-6").tryQuery().isPresent());
        robot.clickOn("#routine-self-neck-shoulders-6");
        fire(robot, "#routine-start");
        until(() -> robot.lookup("#screening-no-now").tryQuery().isPresent());
        until(() -> text(robot, "#screening-progress").startsWith("0 of"));
    }

    @Test
    void aSessionIsComposedByTouchStartedAndFinishedGently(FxRobot robot) {
        compose(robot);
        robot.clickOn(spot(robot, "#compose-score-figure", Zone.LOWER_BACK)).write("7");
        until(() -> text(robot, "#compose-title").startsWith("Lower back"));
        save("app-compose");
        fire(robot, "#compose-start");
        answer(robot);
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        assertEquals("Begin", text(robot, "#before-on"));
        fire(robot, "#before-on");
        until(() -> robot.lookup("#player").tryQuery().isPresent());
        pass(15);
        robot.type(KeyCode.T);
        pass(4);
        var left = text(robot, "#player-left");
        assertTrue(left.startsWith("9:5") || left.startsWith("10:0"), left);
        save("app-compose-ten-minutes");
        robot.type(KeyCode.F);
        pass(100);
        assertTrue(robot.lookup("#player-end").query().isVisible());
        save("app-compose-end");

        fire(robot, "#player-back-to-routines");
        fire(robot, "#rail-compose");
        until(() -> robot.lookup("#compose-last-time").tryQuery().isPresent());
        save("app-compose-again");
        leave();
        assertEquals(
                List.of("composed-lower-back"),
                new SettingsStore(data.settings()).load().settings().routines().recent());
    }

    @Test
    void aSessionIsComposedAnewWithinWhatIsAnswered(FxRobot robot) {
        compose(robot);
        robot.clickOn(spot(robot, "#compose-score-figure", Zone.THIGH_BACK));
        robot.interact(() -> robot.lookup("#compose-pressure").query().requestFocus());
        robot.write("3");
        until(
                () ->
                        texts(robot, ".compose-step .muted").stream()
                                .anyMatch(how -> how.contains("medium")));
        assertTrue(reasons(robot).stream().noneMatch(why -> why.contains("entler")));
        fire(robot, "#compose-start");
        answer(robot);
        fire(robot, "#screening-A11-yes");
        fire(robot, "#screening-A11-patch-no");
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        var said = robot.lookup("#before-changes .label").queryAllAs(Labeled.class);
        assertEquals(1, said.size());
        assertEquals(
                "Gentler today: because of what you said about medicines",
                said.iterator().next().getText());

        fire(robot, "#before-back");
        fire(robot, "#screening-back");
        until(() -> reasons(robot).stream().anyMatch(why -> why.contains("entler")));
        save("app-compose-gentler");
    }

    @Test
    void whoGoesBackFromTheQuestionsFindsTheComposedSessionAsItWasChanged(FxRobot robot) {
        compose(robot);
        robot.clickOn(spot(robot, "#compose-score-figure", Zone.LOWER_BACK)).write("7");
        until(() -> text(robot, "#compose-title").startsWith("Lower back"));
        assertEquals("", text(robot, "#compose-by-hand"));
        robot.interact(() -> robot.lookup("#compose-step-3").query().requestFocus());
        robot.type(KeyCode.DELETE);
        until(() -> !text(robot, "#compose-by-hand").isEmpty());
        var changed = texts(robot, ".compose-step .muted");
        fire(robot, "#compose-start");
        until(() -> robot.lookup("#screening-back").tryQuery().isPresent());
        fire(robot, "#screening-back");
        until(() -> robot.lookup("#compose-start").tryQuery().isPresent());
        assertFalse(text(robot, "#compose-by-hand").isEmpty());
        assertEquals(changed, texts(robot, ".compose-step .muted"));
    }

    /// Goes to composing and waits until all is where it stays: the figure makes room for the two
    /// notices of this machine.
    private static void compose(FxRobot robot) {
        fire(robot, "#rail-compose");
        until(() -> text(robot, "#notices-more").equals("1 more"));
        until(() -> !text(robot, "#compose-title").isBlank());
    }

    private static List<String> reasons(FxRobot robot) {
        return texts(robot, ".compose-why");
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aComposedSessionIsKeptAsARoutine(FxRobot robot) throws IOException {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        compose(robot);
        fire(robot, "#compose-save");
        robot.write("My Sunday");
        fire(robot, "#compose-keep");
        until(() -> Files.exists(data.routines().resolve("my-sunday.json")));
        choices.save = Optional.of(folder.resolve("given"));
        fire(robot, "#compose-save");
        fire(robot, "#compose-elsewhere");
        until(() -> Files.exists(folder.resolve("given.json")));
        fire(robot, "#rail-routines");
        robot.clickOn("#library-search").write("sunday");
        until(() -> robot.lookup("#routine-my-sunday").tryQuery().isPresent());
    }

    @Test
    void theFirstQuestionGetsTheKeyboardWhenAnswersAreTaken(FxRobot robot) {
        openARoutine(robot);
        fire(robot, "#routine-start");
        until(() -> hasTheKeyboard(robot, "#screening-E1"));
    }

    @Test
    void anEmergencyStartsNothing(FxRobot robot) {
        openARoutine(robot);
        fire(robot, "#routine-start");
        answer(robot);
        fire(robot, "#screening-E5-yes");
        assertTrue(robot.lookup("#screening-card").tryQuery().isPresent());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertTrue(hasTheKeyboard(robot, "#screening-E5"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(robot.lookup("#screening-card").tryQuery().isPresent());
        save("app-emergency");
        fire(robot, "#screening-close");
        until(() -> robot.lookup("#routine-start").tryQuery().isPresent());
    }

    @Test
    void severePainStartsNothing(FxRobot robot) {
        openARoutine(robot);
        fire(robot, "#routine-start");
        answer(robot);
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        robot.clickOn(spot(robot, "#before-score-figure", Zone.SHOULDER_TOP));
        robot.clickOn("#before-score-score-shoulder-top-left").write("8");
        fire(robot, "#before-on");
        assertEquals(
                "Because you gave 8 of 10 (top of the shoulder, left).",
                text(robot, "#screening-card .hint"));
        fire(robot, "#screening-card-back");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        fire(robot, "#before-on");
        fire(robot, "#screening-breathe");
        pass(7);
        assertTrue(robot.lookup("#player").tryQuery().isPresent());
        assertTrue(robot.lookup("#player-pacer").query().isVisible());
    }

    @Test
    void whoWasToldNotTodayIsOfferedNothingButNaturalBreathingAnywhere(FxRobot robot) {
        openARoutine(robot);
        fire(robot, "#routine-start");
        answer(robot);
        fire(robot, "#screening-T3-yes");
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#screening-card").tryQuery().isPresent());
        fire(robot, "#screening-card-back");
        fire(robot, "#screening-back");
        until(() -> robot.lookup("#routine-start").tryQuery().isPresent());
        breathe(robot);
        assertTrue(text(robot, "#breathe-kept").contains("Have you had alcohol or drugs today"));
        assertEquals(1, robot.lookup("#breathe-pattern").queryComboBox().getItems().size());

        fire(robot, "#rail-routines");
        robot.clickOn("#library-search").eraseText(4).write("box");
        robot.clickOn("#routine-breathe-box-4");
        fire(robot, "#routine-start");
        until(() -> robot.lookup("#screening-card").tryQuery().isPresent());
        assertTrue(robot.lookup("#screening-breathe").tryQuery().isPresent());
    }

    @Test
    void theBreathIsHeldOnlyAfterTheQuestions(FxRobot robot) {
        until(() -> robot.lookup("#library-search").tryQuery().isPresent());
        robot.clickOn("#library-search").write("box");
        until(() -> robot.lookup("#routine-breathe-box-4").tryQuery().isPresent());
        robot.clickOn("#routine-breathe-box-4");
        fire(robot, "#routine-start");
        answer(robot);
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#player").tryQuery().isPresent());
        leave();
    }

    @Test
    void theScreenForBreathingLeadsToTheQuestionsAndBack(FxRobot robot) {
        breathe(robot);
        int without = robot.lookup("#breathe-pattern").queryComboBox().getItems().size();
        save("app-breathe-unasked");
        fire(robot, "#breathe-ask");
        answer(robot);
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#breathe-start").tryQuery().isPresent());
        assertFalse(robot.lookup("#breathe-ask").query().isVisible());
        assertTrue(robot.lookup("#breathe-pattern").queryComboBox().getItems().size() > without);
    }

    @Test
    void aBreathingSessionEndsOnAWholeBreath(FxRobot robot) {
        breathe(robot);
        save("app-breathe");
        fire(robot, "#breathe-start");
        pass(7);
        save("app-breathe-playing");
        assertTrue(robot.lookup(".breath-pacer").tryQuery().isPresent());
    }

    @Test
    void theCrossOfThePlayerAsksAndKeepPlayingGoesOn(FxRobot robot) {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        robot.clickOn("#routine-back-relax-20");
        begin(robot);
        pass(8);

        fire(robot, "#player-stop");
        assertTrue(robot.lookup("#question").tryQuery().isPresent());
        fire(robot, "#close-stay");
        assertTrue(robot.lookup("#question").tryQuery().isEmpty());
        assertTrue(robot.lookup("#player-curtain").query().isVisible());
        pass(5);
        fire(robot, "#player-stop");
        fire(robot, "#stop-here");
        assertTrue(robot.lookup("#player-end").query().isVisible());
    }

    @Test
    void closingDuringASessionAsksOnce(FxRobot robot) {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        robot.clickOn("#routine-back-relax-20");
        begin(robot);
        pass(8);

        requestClose();
        assertTrue(stage.isShowing());
        save("app-close-question");
        fire(robot, "#close-stay");
        assertTrue(robot.lookup("#question").tryQuery().isEmpty());
        requestClose();
        fire(robot, "#close-leave");

        assertFalse(stage.isShowing());
    }

    @Test
    void aSavedFileAppearsAndABrokenOneIsListedWithItsProblems(FxRobot robot) throws IOException {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        Files.createDirectories(data.routines());
        Files.writeString(
                data.routines().resolve("mine.json"),
                "{\n  \"format\": 1,\n  \"tittle\": \"Mine\"\n}\n");
        until(() -> robot.lookup(".broken-problem").tryQuery().isPresent());
        save("app-broken");
        assertTrue(
                robot.lookup(".broken-problem").queryAll().stream()
                        .anyMatch(line -> ((Labeled) line).getText().startsWith("mine.json:3:")));
    }

    @Test
    void aFileThatWasOpenedWithTactusIsBroughtIn(FxRobot robot) throws IOException {
        var file = folder.resolve("given.tactus");
        try (var in =
                Tactus.class.getResourceAsStream("/org/tactus/routine/bundled/feet-10.json")) {
            Files.writeString(
                    file,
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .replace("\"feet-10\"", "\"given-feet\""));
        }
        Screens.onFxThread(
                () -> {
                    tactus.bringIn(file);
                    return true;
                });
        until(() -> Files.exists(data.routines().resolve("given-feet.json")));
        until(() -> robot.lookup(".notice").tryQuery().isPresent());
    }

    @Test
    void aFileIsImportedAndSavedAgain(FxRobot robot) throws IOException {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        var file = folder.resolve("given.json");
        try (var in =
                Tactus.class.getResourceAsStream("/org/tactus/routine/bundled/feet-10.json")) {
            Files.writeString(
                    file,
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .replace("\"feet-10\"", "\"given-feet\""));
        }
        choices.open = Optional.of(file);
        robot.clickOn("#library-search").write("nothing of this name");
        fire(robot, "#library-import");
        until(() -> Files.exists(data.routines().resolve("given-feet.json")));
        until(() -> robot.lookup(".notice").tryQuery().isPresent());
        until(() -> robot.lookup("#routine-edit").tryQuery().isPresent());
        choices.save = Optional.of(folder.resolve("copy"));
        fire(robot, "#routine-export");
        until(() -> Files.exists(folder.resolve("copy.json")));
        assertTrue(Files.readString(folder.resolve("copy.json")).contains("given-feet"));
    }

    @Test
    void whatIsChosenInSettingsTakesEffectAndIsKept(FxRobot robot) {
        fire(robot, "#rail-settings");
        save("app-settings");
        robot.clickOn("#settings-appearance-night");
        save("app-settings-night");
        leave();

        var kept = new SettingsStore(data.settings()).load().settings();
        assertEquals(Appearance.NIGHT, kept.look().appearance());
        assertTrue(kept.window().isPresent());
    }

    @Test
    void thePlaceOfTheWindowIsKeptWhileItIsOpen() {
        Screens.onFxThread(
                () -> {
                    stage.setWidth(960);
                    return true;
                });
        until(
                () ->
                        new SettingsStore(data.settings())
                                .load()
                                .settings()
                                .window()
                                .filter(place -> place.width() == 960)
                                .isPresent());
    }

    @Test
    void whoeverGoesElsewhereMeanwhileStaysThere(FxRobot robot) {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        var card = robot.lookup("#routine-back-relax-20").query();
        var enter =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
        goElsewhereAtOnce(robot, "#library", () -> Event.fireEvent(card, enter));
        fire(robot, "#rail-routines");
        robot.clickOn("#routine-back-relax-20");
        until(() -> robot.lookup("#routine-start").tryQuery().isPresent());
        var start = robot.lookup("#routine-start").<ButtonBase>query();
        goElsewhereAtOnce(robot, "#routine", start::fire);
    }

    /// Does `first` on the screen `from` and goes to breathing before anything can be answered:
    /// nothing else is shown.
    private static void goElsewhereAtOnce(FxRobot robot, String from, Runnable first) {
        var shown = new ArrayList<String>();
        Screens.onFxThread(
                () -> {
                    var screens = robot.lookup(from).query().getParent().getChildrenUnmodifiable();
                    screens.subscribe(() -> screens.forEach(screen -> shown.add(screen.getId())));
                    first.run();
                    robot.lookup("#rail-breathe").<ButtonBase>query().fire();
                    return true;
                });
        until(() -> robot.lookup("#breathe").tryQuery().isPresent());
        assertEquals(List.of("breathe"), shown);
    }

    @Test
    void everyControlHasARoleAndATextAndCanBeReached(FxRobot robot) {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        var faults = new ArrayList<String>();
        inspect("routines", faults);
        breathe(robot);
        inspect("breathe", faults);
        fire(robot, "#rail-settings");
        inspect("settings", faults);
        fire(robot, "#rail-journal");
        until(() -> robot.lookup("#journal").tryQuery().isPresent());
        inspect("journal", faults);
        fire(robot, "#rail-routines");
        robot.clickOn("#routine-back-relax-20");
        inspect("routine", faults);
        fire(robot, "#routine-start");
        answer(robot);
        inspect("screening", faults);
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        inspect("before", faults);
        fire(robot, "#before-on");
        pass(6);
        inspect("player", faults);
        requestClose();
        inspect("question", faults);
        fire(robot, "#close-stay");

        assertEquals(List.of(), faults);
    }

    private void inspect(String screen, List<String> faults) {
        WaitForAsyncUtils.waitForFxEvents();
        Screens.onFxThread(
                () -> {
                    inspect(screen, stage.getScene().getRoot(), faults);
                    return true;
                });
    }

    /// What a person can act on must have a role and words.
    private static void inspect(String screen, Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        boolean acts = node.isFocusTraversable() || node instanceof ButtonBase;
        if (acts && !node.isDisabled()) {
            var name = screen + ": " + node.getClass().getSimpleName() + "#" + node.getId();
            boolean hasText =
                    (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
                            || (node instanceof Labeled labeled && !labeled.getText().isBlank())
                            || node instanceof TextInputControl;
            if (!hasText) {
                faults.add(name + " has no text");
            }
            if (node.getAccessibleRole() == null
                    || node.getAccessibleRole() == AccessibleRole.NODE) {
                faults.add(name + " has no role");
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> inspect(screen, child, faults));
        }
    }

    private void requestClose() {
        Screens.onFxThread(
                () -> {
                    Event.fireEvent(
                            stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Lets time pass as on a machine that is awake: less than a second at every third pulse, so
    /// that the player has read its clock in between.
    private void pass(double seconds) {
        var done = new CountDownLatch(1);
        Screens.onFxThread(
                () -> {
                    new AnimationTimer() {
                        private long left = (long) (seconds * 1e9);
                        private int pulses;

                        @Override
                        public void handle(long now) {
                            if (++pulses % 3 != 0) {
                                return;
                            }
                            if (left <= 0) {
                                stop();
                                done.countDown();
                                return;
                            }
                            long step = Math.min(left, 900_000_000L);
                            nanos.addAndGet(step);
                            left -= step;
                        }
                    }.start();
                    return true;
                });
        try {
            assertTrue(done.await(2, TimeUnit.MINUTES), "Time stands still");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(BooleanSupplier there) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("It never came", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void save(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Screens.onFxThread(() -> Screens.save(name, stage.getScene(), 1));
    }

    private void openARoutine(FxRobot robot) {
        until(() -> robot.lookup("#routine-self-neck-shoulders-6").tryQuery().isPresent());
        robot.clickOn("#library-for-self");
        robot.clickOn("#library-search").write("neck");
        robot.clickOn("#routine-self-neck-shoulders-6");
    }

    private static void breathe(FxRobot robot) {
        fire(robot, "#rail-breathe");
        until(() -> robot.lookup("#breathe-start").tryQuery().isPresent());
    }

    private boolean hasTheKeyboard(FxRobot robot, String id) {
        return robot.lookup(id)
                .tryQuery()
                .equals(Optional.ofNullable(stage.getScene().getFocusOwner()));
    }

    /// From a routine's page to its player, with someone who is well and nothing that is sore.
    private void begin(FxRobot robot) {
        fire(robot, "#routine-start");
        answer(robot);
        fire(robot, "#screening-on");
        until(() -> robot.lookup("#before").tryQuery().isPresent());
        fire(robot, "#before-on");
        until(() -> robot.lookup("#player").tryQuery().isPresent());
    }

    /// Answers that all is well, as soon as the questions take answers.
    static void answer(FxRobot robot) {
        until(() -> robot.lookup("#screening-no-now").tryQuery().isPresent());
        until(
                () -> {
                    fire(robot, "#screening-no-now");
                    return robot.lookup("#screening-E1-no")
                            .queryAs(ToggleButton.class)
                            .isSelected();
                });
        for (var group : Question.Group.values()) {
            var rest = "#screening-no-" + group.id();
            if (group != Question.Group.CONSENT && robot.lookup(rest).tryQuery().isPresent()) {
                fire(robot, rest);
            }
        }
        fire(robot, "#screening-C1-yes");
    }

    /// Where on the screen the left one of a zone is.
    static Point2D spot(FxRobot robot, String figure, Zone zone) {
        var map = robot.lookup(figure).queryAs(BodyMapView.class);
        var shape = Body.load().shape(zone, Side.LEFT, View.BACK).orElseThrow();
        return map.localToScreen(map.position(shape.centre()));
    }

    static void fire(FxRobot robot, String id) {
        Screens.onFxThread(
                () -> {
                    robot.lookup(id).<ButtonBase>query().fire();
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}
