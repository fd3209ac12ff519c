package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Resume;
import org.tactus.settings.DataFolder;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.NoFiles;
import org.tactus.ui.Screen;
import org.tactus.ui.journal.NoPlaces;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The journal's screen before the journal is open: the test says when it is.
@ExtendWith(ApplicationExtension.class)
class JournalScreenTest {
    private final BlockingQueue<Runnable> opened = new LinkedBlockingQueue<>();
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void itIsShownOnlyToWhoeverStillWantsIt(FxRobot robot) throws InterruptedException {
        var shell = NoPlaces.shell(messages);
        var elsewhere = new Plain(new VBox());
        try (var background = Background.onVirtualThreads(opened::add);
                var memory = new Memory(messages, new Deaf())) {
            var screen =
                    new JournalScreen(
                            Groundwork.lay(messages, new DataFolder(folder)),
                            shell,
                            memory,
                            (_, stored) -> stored,
                            new NoFiles(),
                            background,
                            Clock.systemUTC(),
                            () -> {});
            robot.interact(
                    () -> {
                        screen.show();
                        shell.showSettings(elsewhere);
                        memory.open(
                                new JournalFolder(folder),
                                LocalDate.now(ZoneOffset.UTC),
                                background,
                                opened::add);
                    });
            var telling = opened.poll(30, TimeUnit.SECONDS);
            assertTrue(telling != null, "The journal never opened");
            robot.interact(telling);
            assertTrue(shell.shows(elsewhere));

            robot.interact(screen::show);
            assertEquals(1, shell.lookupAll("#journal").size());
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
