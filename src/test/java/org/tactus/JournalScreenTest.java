package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Person;
import org.tactus.journal.Resume;
import org.tactus.journal.Tint;
import org.tactus.safety.Preferences;
import org.tactus.settings.DataFolder;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.NoFiles;
import org.tactus.ui.Screen;
import org.tactus.ui.journal.NoPlaces;
import org.tactus.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The journal's screen before the journal is open: the test says when it is.
@ExtendWith(ApplicationExtension.class)
class JournalScreenTest {
    private final BlockingQueue<Runnable> opened = new LinkedBlockingQueue<>();
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private Shell shell;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void begin() {
        shell = NoPlaces.shell(messages);
    }

    @Test
    void itIsShownOnlyToWhoeverStillWantsIt(FxRobot robot) throws InterruptedException {
        var elsewhere = new Plain(new VBox());
        try (var background = Background.onVirtualThreads(opened::add);
                var memory = new Memory(messages, new Deaf())) {
            var screen = screen(memory, background);
            robot.interact(
                    () -> {
                        screen.show();
                        shell.showSettings(elsewhere);
                        open(memory, background);
                    });
            var telling = opened.poll(30, TimeUnit.SECONDS);
            assertTrue(telling != null, "The journal never opened");
            robot.interact(telling);
            assertTrue(shell.shows(elsewhere));

            robot.interact(screen::show);
            assertEquals(1, shell.lookupAll("#journal").size());
        }
    }

    @Test
    void whoeverHasLeftIsNotAskedWhetherAllIsToBeDeleted(FxRobot robot)
            throws InterruptedException {
        try (var background = Background.onVirtualThreads(opened::add);
                var memory = new Memory(messages, new Deaf())) {
            var screen = screen(memory, background);
            var person = new Person(UUID.randomUUID(), "A", Tint.PLUM, Preferences.NONE);
            robot.interact(
                    () -> {
                        open(memory, background);
                        memory.put(person, _ -> screen.show());
                    });
            until(robot, this::mayDeleteAll);
            robot.interact(
                    () -> {
                        deleteAll();
                        shell.showSettings(new Plain(new VBox()));
                    });
            var answered = new AtomicBoolean();
            memory.all(_ -> answered.set(true));
            until(robot, answered::get);
            assertFalse(shell.isAsking());

            robot.interact(
                    () -> {
                        screen.show();
                        deleteAll();
                    });
            until(robot, shell::isAsking);
        }
    }

    private JournalScreen screen(Memory memory, Background background) {
        return new JournalScreen(
                Groundwork.lay(messages, new DataFolder(folder)),
                shell,
                memory,
                (_, stored) -> stored,
                new NoFiles(),
                background,
                Clock.systemUTC(),
                () -> {});
    }

    private void open(Memory memory, Background background) {
        memory.open(
                new JournalFolder(folder), LocalDate.now(ZoneOffset.UTC), background, opened::add);
    }

    private boolean mayDeleteAll() {
        return shell.lookupAll("#journal-delete-all").stream()
                .anyMatch(button -> !button.isDisabled());
    }

    private void deleteAll() {
        ((Button) shell.lookup("#journal-delete-all")).fire();
    }

    private void until(FxRobot robot, BooleanSupplier there) throws InterruptedException {
        while (!there.getAsBoolean()) {
            var telling = opened.poll(30, TimeUnit.SECONDS);
            assertTrue(telling != null, "It never came");
            robot.interact(telling);
        }
    }

    private record Plain(VBox root) implements Screen {}

    private static final class Deaf implements Memory.Listener {
        @Override
        public void notice(String text) {}

        @Override
        public void cutOff(Resume resume) {}

        @Override
        public void elsewhere() {}
    }
}
