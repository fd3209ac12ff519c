package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.settings.DataFolder;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.player.PlayerClocks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole application in its real window, from the list to the end of a session, on a clock that only
/// the test moves.
@ExtendWith(ApplicationExtension.class)
class TactusTest {
    @TempDir
    static Path data;

    private final AtomicLong nanos = new AtomicLong();
    private Stage stage;
    private Tactus tactus;

    @Start
    void start(Stage unused) {
        stage = new Stage();
        stage.setMaxWidth(1000);
        stage.setMaxHeight(1000);
        var clocks = new PlayerClocks(nanos::get, () -> Instant.EPOCH.plusNanos(nanos.get()), ZoneOffset.UTC);
        tactus = new Tactus(stage, Messages.in(Locale.ENGLISH), new DataFolder(data), clocks);
        stage.setWidth(1000);
        stage.setHeight(760);
    }

    @AfterEach
    void close() {
        Screens.onFxThread(() -> {
            tactus.close();
            stage.hide();
            return true;
        });
    }

    @Test
    void aRoutineIsChosenAndPlayedToItsEnd(FxRobot robot) {
        until(() -> robot.lookup("#routine-back-relax-20").tryQuery().isPresent());
        save("app-routines");
        robot.clickOn("#routine-back-relax-20");
        assertEquals("Full back relaxation", text(robot, "#routine-title"));
        save("app-routine");
        fire(robot, "#routine-start");
        pass(0.1);
        save("app-lead-in");
        pass(5.5);
        assertEquals("1:00", text(robot, "#player-ring .time"));
        save("app-player-settle");
        assertTrue(robot.lookup("#player-strip").query().getBoundsInParent().getWidth() > 800);
    }

    private void pass(double seconds) {
        for (double left = seconds; left > 0; left -= 0.5) {
            nanos.addAndGet((long) (Math.min(0.5, left) * 1e9));
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(BooleanSupplier there) {
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

    private static void fire(FxRobot robot, String id) {
        Screens.onFxThread(() -> {
            robot.lookup(id).<Button>query().fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}
