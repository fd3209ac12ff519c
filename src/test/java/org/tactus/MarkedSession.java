package org.tactus;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;
import org.tactus.body.Zone;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.OwnFiles;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.Awake;
import org.tactus.settings.DataFolder;
import org.tactus.sound.Outputs;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;
import org.tactus.text.Messages;
import org.tactus.ui.FileChoices;
import org.tactus.ui.Screens;
import org.tactus.ui.control.IconFont;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole application in a process of its own, with a log that takes everything: one session is
/// played from the questions to the journal, with words in it that can be searched for.
final class MarkedSession {
    /// The receiver's name.
    static final String NAME = "Zyxomira";

    /// The note after the session.
    static final String NOTE = "Qwyllbrax";

    private final FxRobot robot = new FxRobot();
    private final AtomicLong nanos = new AtomicLong();
    private final DataFolder data;
    private final Path exports;

    private MarkedSession(DataFolder data, Path exports) {
        this.data = data;
        this.exports = exports;
    }

    /// Plays it.
    ///
    /// @param arguments the data folder, and the folder for what is exported
    public static void main(String[] arguments) throws Exception {
        LogFile.silence();
        var session =
                new MarkedSession(new DataFolder(Path.of(arguments[0])), Path.of(arguments[1]));
        session.log();
        session.play();
        System.exit(0);
    }

    /// As with `--debug`, and more: everything that anything here has to say.
    private void log() throws IOException {
        OwnFiles.createFolder(data.logs());
        LogFile.open(data.logs(), true);
        for (var name : List.of(org.slf4j.Logger.ROOT_LOGGER_NAME, "org.tactus")) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.TRACE);
        }
    }

    private void play() throws Exception {
        FxToolkit.registerPrimaryStage();
        var messages = Messages.in(Locale.ENGLISH);
        var ground = Groundwork.lay(messages, data);
        var clocks =
                new PlayerClocks(
                        nanos::get, () -> Instant.EPOCH.plusNanos(nanos.get()), ZoneOffset.UTC);
        var tactus =
                Screens.onFxThread(
                        () -> {
                            IconFont.install();
                            Theme.install();
                            var made = new Tactus(ground, clocks, new Exports(), machine());
                            made.open(new Stage());
                            return made;
                        });
        LoggerFactory.getLogger(MarkedSession.class).trace("A session with marks begins");
        begin();
        rate();
        export();
        Screens.onFxThread(
                () -> {
                    tactus.close();
                    return true;
                });
        tactus.finish();
    }

    /// The receiver gets a name, says where the skin is broken and how sore a shoulder is.
    private void begin() {
        TactusTest.until(
                () -> robot.lookup("#routine-self-neck-shoulders-6").tryQuery().isPresent());
        robot.clickOn("#library-for-self");
        robot.clickOn("#library-search").write("neck");
        robot.clickOn("#routine-self-neck-shoulders-6");
        TactusTest.fire(robot, "#routine-start");
        TactusTest.answer(robot);
        TactusTest.fire(robot, "#people-edit");
        robot.clickOn("#person-name").write(NAME);
        TactusTest.fire(robot, "#people-edit");
        TactusTest.fire(robot, "#screening-L1-yes");
        robot.clickOn(TactusTest.spot(robot, "#screening-figure", Zone.CALF));
        TactusTest.fire(robot, "#screening-on");
        TactusTest.until(() -> robot.lookup("#before").tryQuery().isPresent());
        robot.clickOn(TactusTest.spot(robot, "#before-score-figure", Zone.SHOULDER_TOP));
        robot.clickOn("#before-score-score-shoulder-top-left").write("6");
        TactusTest.fire(robot, "#before-on");
        TactusTest.until(() -> robot.lookup("#player").tryQuery().isPresent());
    }

    /// Plays, stops, and says how it felt.
    private void rate() {
        for (int i = 0; i < 40; i++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos() - 1);
            WaitForAsyncUtils.waitForFxEvents();
        }
        robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        TactusTest.fire(robot, "#player-stop");
        TactusTest.fire(robot, "#stop-here");
        TactusTest.fire(robot, "#player-afterwards");
        robot.clickOn("#after-score-score-shoulder-top-left").write("3");
        robot.clickOn("#after-note").write(NOTE);
        TactusTest.until(() -> robot.lookup("#after-kept").query().isVisible());
        TactusTest.fire(robot, "#after-done");
    }

    /// Looks back, and takes everything out.
    private void export() {
        TactusTest.fire(robot, "#rail-journal");
        TactusTest.until(() -> robot.lookup("#journal-sessions").tryQuery().isPresent());
        for (var kind : List.of("csv", "report", "export")) {
            TactusTest.fire(robot, "#journal-" + kind);
        }
        TactusTest.until(() -> exported() == 3);
        TactusTest.fire(robot, "#rail-settings");
    }

    private long exported() {
        try (var files = Files.list(exports)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    private final class Exports implements FileChoices {
        @Override
        public Optional<Path> routineToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> routineToSave(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> soundToSave(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> journalFileToSave(JournalFile kind, String suggestedName) {
            return Optional.of(exports.resolve(suggestedName));
        }

        @Override
        public Optional<Path> journalToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> musicFolder(Optional<Path> now) {
            return Optional.empty();
        }
    }
}
