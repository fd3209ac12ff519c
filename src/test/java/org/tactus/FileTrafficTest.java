package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.routine.Library;
import org.tactus.routine.Porter;
import org.tactus.routine.RoutineReader;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.NoFiles;
import org.tactus.ui.shell.Question;

/// Routine files that come in. The test's own thread is the screen's.
class FileTrafficTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatIsWrongWithAFileIsThereToBeReadLineByLine() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("torn.json"),
                        "{\n  \"format\": 1,\n  \"tittle\": \"Mine\"\n}\n");

        importFile(file);

        assertEquals(List.of(), notices);
        assertEquals(1, questions.size());
        var told = questions.getFirst();
        assertEquals("torn.json was not imported", told.title());
        var lines = told.details().lines().toList();
        assertTrue(lines.size() > 1, told.details());
        assertTrue(lines.stream().allMatch(line -> line.startsWith("torn.json:")), told.details());
    }

    private void importFile(Path file) throws InterruptedException {
        try (var background = Background.onVirtualThreads(screen::add)) {
            new FileTraffic(
                            MESSAGES,
                            new NoFiles(),
                            new Porter(folder.resolve("routines"), new RoutineReader()),
                            () -> Library.of(List.of()),
                            background,
                            _ -> {},
                            questions::add,
                            notices::add)
                    .importFile(file);
            var answer = screen.poll(30, TimeUnit.SECONDS);
            assertTrue(answer != null, "No answer came");
            answer.run();
        }
    }
}
