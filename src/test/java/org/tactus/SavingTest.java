package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.routine.Kind;
import org.tactus.routine.Library;
import org.tactus.routine.OpenedFile;
import org.tactus.routine.draft.NewStep;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// Saving of what is edited. The test's own thread is the screen's.
class SavingTest {
    private static final String MINE = routine("mine", "First");

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<DraftFile.Outcome> outcomes = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Background background = Background.onVirtualThreads(screen::add);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void eachSaveKnowsWhatTheOneBeforeHasWritten() throws Exception {
        var saving = saving();
        var file = saving.file(Optional.empty());
        for (int i = 0; i < 50; i++) {
            saving.save(routine("mine", "Number " + i), file, outcomes::add);
        }
        for (int i = 0; i < 50; i++) {
            come();
        }
        for (var outcome : outcomes) {
            assertInstanceOf(DraftFile.Outcome.Written.class, outcome);
        }
        assertEquals(routine("mine", "Number 49"), read("mine.json"));
    }

    @Test
    void afterAFaultThatNobodyExpectedSavingGoesOn() throws Exception {
        var saving = saving();
        var noName = saving.file(Optional.of(OpenedFile.holding("\0", MINE)));
        var file = saving.file(Optional.empty());
        saving.save(MINE, noName, outcomes::add);
        saving.save(MINE, file, outcomes::add);
        assertThrows(IllegalStateException.class, this::come);
        come();
        assertInstanceOf(DraftFile.Outcome.Written.class, outcomes.getFirst());
        assertEquals(MINE, read("mine.json"));
    }

    @Test
    void aFileThatHasChangedIsAskedAboutAndNothingElseSaid() throws Exception {
        var saving = saving();
        var file = saving.file(Optional.of(OpenedFile.holding("mine.json", MINE)));
        write("mine.json", "other");
        saving.save(MINE, file, outcomes::add);
        come();
        assertEquals(List.of(new DraftFile.Outcome.Changed("mine.json")), outcomes);
        assertEquals(List.of(), notices);
    }

    @Test
    void theNameOfWhatIsKeptIsSaid() throws Exception {
        var saving = saving();
        write("mine.json", "other");
        write("mine.json.kept", "earlier");
        saving.replace(MINE, "mine.json", saving.file(Optional.empty()), outcomes::add);
        come();
        assertEquals("other", read("mine.json-2.kept"));
        Files.delete(folder.resolve("mine.json"));
        saving.replace(MINE, "mine.json", saving.file(Optional.empty()), outcomes::add);
        come();
        assertEquals(
                List.of(
                        "First is saved. What was in its file is kept in your routines folder, as"
                                + " mine.json-2.kept.",
                        "First is among your own routines."),
                notices);
    }

    @Test
    void aNewRoutineStandsBesideAFileThatIsNoneOrHasAnotherId() throws Exception {
        var saving = saving();
        var file = saving.file(Optional.of(OpenedFile.holding("mine.json", MINE)));
        write("mine.json", "broken");
        write("mine-2.json", routine("other", "Other"));
        saving.saveAsNew(MINE, file, outcomes::add);
        come();
        assertEquals(routine("mine-3", "First"), read("mine-3.json"));
        assertEquals("broken", read("mine.json"));
        assertEquals(Optional.of("mine-3.json"), file.latest().map(OpenedFile::name));
    }

    private Saving saving() {
        return new Saving(
                Messages.in(Locale.ENGLISH),
                folder,
                () -> Library.of(List.of()),
                background,
                notices::add);
    }

    /// The next answer comes to the screen.
    private void come() throws InterruptedException {
        var answer = screen.poll(30, TimeUnit.SECONDS);
        assertNotNull(answer);
        answer.run();
    }

    private static String routine(String id, String title) {
        return NewStep.routine(id, title, List.of(NewStep.of(Kind.SETTLE, "Lie down."))).text();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
