package org.tactus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.Awake;
import org.tactus.safety.Question;
import org.tactus.session.SessionClock;
import org.tactus.settings.DataFolder;
import org.tactus.sound.Outputs;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;
import org.tactus.text.Messages;
import org.tactus.ui.NoFiles;
import org.tactus.ui.Screens;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Four hours of playing in the real window with the journal on, sixty times as fast: whole
/// sessions one after the other, with all that is asked before them. Nothing may pile up.
@ExtendWith(ApplicationExtension.class)
@Tag("soak")
class LongPlayingTest {
    private static final BigDecimal SPEED = BigDecimal.valueOf(60);
    private static final Duration ALTOGETHER = Duration.ofHours(4);
    private static final Duration SESSION = Duration.ofMinutes(20);
    private static final String ROUTINE = "#routine-back-relax-20";
    private static final double MEGABYTE = 1e6;

    @TempDir Path folder;

    private Stage stage;
    private Tactus tactus;

    /// What is held on to, with the list on the screen.
    ///
    /// @param heap bytes after a full collection
    private record Held(long heap, long threads, long files, long nodes) {}

    @Start
    void start(Stage unused) {
        stage = new Stage();
        var data = new DataFolder(folder);
        var nothing = new SearchPath(List.of(), List.of());
        var engines = new Engines(Os.LINUX, nothing, new PiperModels(List.of()));
        Theme.install();
        tactus =
                new Tactus(
                        Groundwork.lay(Messages.in(Locale.ENGLISH), data),
                        new PlayerClocks(
                                () -> SessionClock.ofThisMachine(SPEED),
                                System::nanoTime,
                                InstantSource.system(),
                                ZoneOffset.UTC),
                        new NoFiles(),
                        new Machine(
                                Os.LINUX,
                                Outputs.silent(),
                                new Voices(engines, data.speech()),
                                new FileBrowser(Os.LINUX, nothing),
                                () -> new Awake(Os.LINUX, nothing).hold()));
        tactus.open(stage);
    }

    @AfterEach
    void close() {
        Screens.onFxThread(
                () -> {
                    stage.hide();
                    return true;
                });
        tactus.finish();
    }

    @Test
    void nothingPilesUpInFourHours(FxRobot robot) throws IOException, InterruptedException {
        play(robot);
        play(robot);
        var first = held();
        var begun = SESSION.multipliedBy(2);
        for (var played = begun; played.compareTo(ALTOGETHER) < 0; played = played.plus(SESSION)) {
            play(robot);
        }
        var last = held();
        System.out.printf("After the first minute %s, after four hours %s%n", first, last);

        double grown = (last.heap() - first.heap()) / MEGABYTE;
        assertTrue(grown < 2, () -> "the heap grew by " + grown + " MB");
        assertTrue(last.threads() <= first.threads(), () -> first + ", then " + last);
        assertTrue(last.files() <= first.files(), () -> first + ", then " + last);
        assertTrue(last.nodes() <= first.nodes(), () -> first + ", then " + last);
    }

    /// A whole session, from the list and back to it.
    private void play(FxRobot robot) {
        until(Duration.ofSeconds(20), () -> isThere(robot, ROUTINE));
        robot.clickOn(ROUTINE);
        press(robot, "#routine-start");
        until(Duration.ofSeconds(20), () -> isThere(robot, "#screening-no-now"));
        until(
                Duration.ofSeconds(20),
                () -> {
                    press(robot, "#screening-no-now");
                    return robot.lookup("#screening-E1-no")
                            .queryAs(ToggleButton.class)
                            .isSelected();
                });
        for (var group : Question.Group.values()) {
            pressIfThere(robot, "#screening-no-" + group.id());
        }
        pressIfThere(robot, "#screening-C1-yes");
        press(robot, "#screening-on");
        until(Duration.ofSeconds(20), () -> isThere(robot, "#before"));
        press(robot, "#before-on");
        until(Duration.ofSeconds(20), () -> isThere(robot, "#player"));
        until(
                SESSION.dividedBy(SPEED.longValue()).multipliedBy(3),
                () -> {
                    if (isSeen(robot, "#player-go-on")) {
                        press(robot, "#player-go-on");
                    }
                    return isSeen(robot, "#player-end");
                });
        press(robot, "#player-back-to-routines");
    }

    private Held held() throws IOException, InterruptedException {
        long heap = Long.MAX_VALUE;
        // What is cleaned up on other threads takes more than one turn.
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(Duration.ofSeconds(1));
            var runtime = Runtime.getRuntime();
            heap = Math.min(heap, runtime.totalMemory() - runtime.freeMemory());
        }
        return new Held(
                heap,
                Thread.getAllStackTraces().size(),
                openFiles(),
                Screens.onFxThread(() -> count(stage.getScene().getRoot())));
    }

    /// As Linux counts them; none elsewhere.
    private static long openFiles() throws IOException {
        var handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return 0;
        }
        try (var open = Files.list(handles)) {
            return open.count();
        }
    }

    private static long count(Node node) {
        return node instanceof Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToLong(LongPlayingTest::count)
                                .sum()
                : 1;
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private static boolean isSeen(FxRobot robot, String id) {
        Optional<Node> found = robot.lookup(id).tryQuery();
        return found.filter(LongPlayingTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void pressIfThere(FxRobot robot, String id) {
        if (isThere(robot, id)) {
            press(robot, id);
        }
    }

    private static void press(FxRobot robot, String id) {
        until(Duration.ofSeconds(20), () -> isThere(robot, id));
        Screens.onFxThread(
                () -> {
                    robot.lookup(id).<ButtonBase>query().fire();
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Duration longest, BooleanSupplier there) {
        try {
            WaitForAsyncUtils.waitFor(
                    longest.toMillis(), TimeUnit.MILLISECONDS, there::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
    }
}
