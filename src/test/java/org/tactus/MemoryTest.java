package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Person;
import org.tactus.journal.Resume;
import org.tactus.journal.Tint;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Preferences;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// A journal that cannot be kept, and one that can. The test's own thread is the screen's.
class MemoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Answers PREGNANT = Answers.NONE.with("A2", Answer.YES, TODAY);

    private final Person anna = new Person(new UUID(0, 1), "Anna", Tint.CLAY, Preferences.NONE);
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<String> told = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatCannotBeKeptCountsForTheRun() throws Exception {
        // A file in the place of the folder: no journal can be there, whoever asks.
        var place = Files.writeString(folder.resolve("journal"), "");
        try (var background = Background.onVirtualThreads(screen::add);
                var memory = open(place, background)) {
            assertFalse(this.<Boolean>asked(then -> memory.put(anna, then)));
            assertFalse(this.<Boolean>asked(then -> memory.put(anna.id(), PREGNANT, then)));

            assertEquals(Optional.of(anna.id()), asked(memory::lastPerson));
            assertEquals(List.of(anna), asked(memory::all));
            assertEquals(PREGNANT, this.<Answers>asked(then -> memory.answers(anna.id(), then)));
            var known = new Acquaintance(memory, Clock.fixed(noon(), ZoneOffset.UTC));
            assertFalse(
                    this.<Acquaintance.Known>asked(known::known)
                            .standing()
                            .againstHolds()
                            .isEmpty());

            asked((Consumer<Boolean> then) -> memory.delete(anna.id(), then));
            assertEquals(List.of(), asked(memory::all));
            assertEquals(
                    Answers.NONE, this.<Answers>asked(then -> memory.answers(anna.id(), then)));
        }
        assertEquals(1, told.size(), told.toString());
    }

    @Test
    void deletingEverythingForgetsWhatWasNotKeptAsWell() throws Exception {
        var place = Files.writeString(folder.resolve("journal"), "");
        try (var background = Background.onVirtualThreads(screen::add);
                var memory = open(place, background)) {
            this.<Boolean>asked(then -> memory.put(anna, then));
            this.<Boolean>asked(then -> memory.put(anna.id(), PREGNANT, then));

            asked(memory::deleteEverything);

            assertEquals(List.of(), asked(memory::all));
            assertEquals(Optional.empty(), asked(memory::lastPerson));
            assertEquals(
                    Answers.NONE, this.<Answers>asked(then -> memory.answers(anna.id(), then)));
        }
    }

    @Test
    void whatIsKeptIsReadFromTheJournal() throws Exception {
        try (var background = Background.onVirtualThreads(screen::add);
                var memory = open(folder.resolve("journal"), background)) {
            assertTrue(this.<Boolean>asked(then -> memory.put(anna, then)));
            assertTrue(this.<Boolean>asked(then -> memory.put(anna.id(), PREGNANT, then)));
            assertEquals(PREGNANT, this.<Answers>asked(then -> memory.answers(anna.id(), then)));
            assertEquals(List.of(anna), asked(memory::all));
        }
    }

    private Memory open(Path journal, Background background) {
        var memory = new Memory(Messages.in(Locale.ENGLISH), new Told());
        memory.open(new JournalFolder(journal), TODAY, background, screen::add);
        return memory;
    }

    /// Does what comes to the screen until there is an answer.
    private <T> T asked(Consumer<Consumer<T>> question) throws InterruptedException {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        while (!answer.isDone()) {
            var next = screen.poll(30, TimeUnit.SECONDS);
            assertTrue(next != null, "no answer came");
            next.run();
        }
        return answer.join();
    }

    private static java.time.Instant noon() {
        return TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private final class Told implements Memory.Listener {
        @Override
        public void notice(String text) {
            told.add(text);
        }

        @Override
        public void cutOff(Resume resume) {}

        @Override
        public void elsewhere() {}
    }
}
