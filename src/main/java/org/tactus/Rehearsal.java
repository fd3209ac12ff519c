package org.tactus;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.Awake;
import org.tactus.safety.Question;
import org.tactus.settings.DataFolder;
import org.tactus.sound.Outputs;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;

/// Goes once through what a person sees first, by itself: the list, a routine, and through the
/// questions into twenty seconds of playing. The build does this to train the ahead-of-time
/// cache, which holds what was used here; nobody hears it, and it asks for a folder of its own.
///
/// The system property `tactus.rehearsal` asks for it.
final class Rehearsal {
    private static final Duration PLAYING = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration READING = Duration.ofSeconds(2);
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Stage stage;

    private Rehearsal(Stage stage) {
        this.stage = stage;
    }

    static boolean isWanted() {
        return Boolean.getBoolean("tactus.rehearsal");
    }

    /// Begins; closes `stage` in the end.
    static void begin(Stage stage) {
        Thread.ofVirtual().name("rehearsal").start(new Rehearsal(stage)::perform);
    }

    /// What a session uses of the machine: nothing is heard, spoken or kept awake.
    static Machine machine(DataFolder data) {
        var nothing = new SearchPath(List.of(), List.of());
        var engines = new Engines(Os.LINUX, nothing, new PiperModels(List.of()));
        return new Machine(
                Os.LINUX,
                Outputs.silent(),
                new Voices(engines, data.speech()),
                new FileBrowser(Os.LINUX, nothing),
                () -> new Awake(Os.LINUX, nothing).hold());
    }

    private void perform() {
        try {
            play();
        } catch (RuntimeException fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void play() {
        until("#routine-back-relax-20");
        click("#routine-back-relax-20");
        press("#routine-start");
        until("#screening-no-now");
        for (var group : Question.Group.values()) {
            find("#screening-no-" + group.id())
                    .ifPresent(_ -> press("#screening-no-" + group.id()));
        }
        List.of("#screening-C1-yes", "#screening-on", "#before-on").forEach(this::press);
        until("#player");
        pass(PLAYING);
        List.of("#player-stop", "#stop-here", "#player-back-to-routines", "#rail-journal")
                .forEach(this::press);
        until("#journal-overview");
        pass(READING);
        onScreen(
                _ -> {
                    Event.fireEvent(
                            stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    stage.hide();
                    return stage;
                });
    }

    private void press(String id) {
        until(id);
        onScreen(
                _ -> {
                    ((ButtonBase) stage.getScene().lookup(id)).fire();
                    return id;
                });
        pass(MOMENT);
    }

    /// As a hand does it, so that the way of a click through the scene is trained as well.
    private void click(String id) {
        until(id);
        onScreen(
                robot -> {
                    robot.mouseMove(middle(stage.getScene().lookup(id)));
                    robot.mouseClick(MouseButton.PRIMARY);
                    return id;
                });
    }

    private static Point2D middle(Node node) {
        var bounds = node.getLayoutBounds();
        return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Waits until something can be used.
    private void until(String id) {
        for (long left = PATIENCE.dividedBy(MOMENT); left > 0; left--) {
            if (find(id).isPresent()) {
                return;
            }
            pass(MOMENT);
        }
        throw new IllegalStateException("The rehearsal waits in vain for " + id);
    }

    private Optional<Node> find(String id) {
        return onScreen(_ -> Optional.ofNullable(stage.getScene().lookup(id)))
                .filter(node -> !node.isDisabled());
    }

    private static <T> T onScreen(Function<Robot, T> work) {
        return CompletableFuture.supplyAsync(() -> work.apply(new Robot()), Platform::runLater)
                .join();
    }

    private static void pass(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The rehearsal was broken off", e);
        }
    }
}
