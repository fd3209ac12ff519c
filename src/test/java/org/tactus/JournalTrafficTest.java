package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.Journal;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Opened;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.journal.Written;
import org.tactus.safety.Preferences;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.NoFiles;
import org.tactus.ui.journal.Planned;
import org.tactus.ui.shell.Question;

/// Files that go out of a real journal and come into it.
class JournalTrafficTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-20T19:40+01:00");
    private static final Person ANNA =
            new Person(new UUID(0, 1), "Anna", Tint.CLAY, Preferences.NONE);

    @TempDir Path folder;
    private final List<String> suggested = new ArrayList<>();
    private final LinkedBlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Question> questions = new LinkedBlockingQueue<>();
    private final Background background = Background.onVirtualThreads(Runnable::run);

    @SuppressWarnings("NullAway.Init")
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    private JournalTraffic traffic;

    @BeforeEach
    void open() {
        journal =
                assertInstanceOf(
                                Opened.Fine.class,
                                new JournalFolder(folder.resolve("journal"))
                                        .open(LocalDate.of(2026, 11, 23), Runnable::run))
                        .journal();
        traffic =
                new JournalTraffic(
                        MESSAGES,
                        Body.load(),
                        new SameFiles(),
                        journal,
                        (_, stored) -> stored,
                        background,
                        Clock.fixed(
                                Instant.parse("2026-11-23T17:00:00Z"), ZoneId.of("Europe/Berlin")),
                        questions::add,
                        notices::add);
    }

    @AfterEach
    void close() {
        // What still reads asks the journal.
        background.close();
        journal.close();
    }

    @Test
    void whatWasDeletedComesBackFromAnExport() throws Exception {
        fill();
        traffic.exportAll();
        assertEquals("Saved as " + out("json") + ".", notice());
        assertEquals(Written.SAFE, this.<Written>ask(journal::deleteEverything));

        var again = new CompletableFuture<Boolean>();
        traffic.importAll(() -> again.complete(true));
        assertEquals(
                "Imported: one session, one person. What was here already stayed as it was.",
                notice());
        again.get(10, TimeUnit.SECONDS);
        assertEquals(List.of(ANNA), this.<List<Person>>ask(journal::people));
        assertEquals(List.of(entry()), this.<List<Entry>>ask(this::latest));
    }

    @Test
    void aFileSaysWhoseItIs() {
        traffic.exportTable(ANNA);
        traffic.report(new Person(new UUID(0, 2), "Zoë / Müller.", Tint.SAGE, Preferences.NONE));
        traffic.report(new Person(new UUID(0, 3), "", Tint.SAGE, Preferences.NONE));
        traffic.exportAll();
        assertEquals(
                List.of(
                        "tactus-sessions-Anna-2026-11-23.csv",
                        "tactus-report-Zoë-Müller-2026-11-23.pdf",
                        "tactus-report-sage-2026-11-23.pdf",
                        "tactus-journal-everyone-2026-11-23.json"),
                suggested);
    }

    @Test
    void aSecondImportAddsNothing() throws Exception {
        fill();
        traffic.exportAll();
        notice();
        traffic.importAll(() -> {});
        assertEquals(
                "Imported: no new session, no new person. What was here already stayed as it was.",
                notice());
        assertEquals(1, this.<List<Entry>>ask(this::latest).size());
    }

    @Test
    void aFileThatIsNoJournalIsSaidToBeNone() throws Exception {
        Files.writeString(out("json"), "not a journal");
        traffic.importAll(() -> {});
        var told = question();
        assertEquals("Nothing was imported from out.json", told.title());
        assertEquals(
                "It holds no journal of Tactus, or a damaged one."
                        + " What was here already stayed as it was.",
                told.text());
        assertTrue(told.details().startsWith("out.json:1:1: error: "), told.details());
        assertEquals(List.of(), List.copyOf(notices));
    }

    @Test
    void ofAFileWithAFaultTheRestComesInAndOneDialogTellsBoth() throws Exception {
        fill();
        traffic.exportAll();
        notice();
        assertEquals(Written.SAFE, this.<Written>ask(journal::deleteEverything));
        var whole = Files.readString(out("json"));
        Files.writeString(out("json"), whole.replace("\"PT5M\"", "\"a while\""));

        traffic.importAll(() -> {});
        var told = question();
        assertEquals("Some of out.json was left out", told.title());
        assertEquals(
                "Imported: no new session, one person. What was here already stayed as it was.",
                told.text());
        assertTrue(told.details().contains("sessions[0].work[0].time"), told.details());
        assertEquals(List.of(), List.copyOf(notices));
    }

    @Test
    void tableReportAndCalendarAreWritten() throws Exception {
        fill();
        traffic.exportTable(ANNA);
        notice();
        assertTrue(
                Files.readString(out("csv")).contains("Full back relaxation"),
                () -> "no session in the table");
        traffic.report(ANNA);
        notice();
        assertTrue(
                new String(Files.readAllBytes(out("pdf")), StandardCharsets.ISO_8859_1)
                        .startsWith("%PDF"));
        traffic.saveCalendar(
                new Planned(
                        ANNA,
                        List.of(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 28)),
                        LocalTime.of(19, 30),
                        Duration.ofMinutes(20)));
        notice();
        assertTrue(Files.readString(out("ics")).contains("RRULE:FREQ=WEEKLY"));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws Exception {
        fill();
        var gone = new SameFiles();
        gone.to = folder.resolve("out");
        new JournalTraffic(
                        MESSAGES,
                        Body.load(),
                        gone,
                        journal,
                        (_, stored) -> stored,
                        background,
                        Clock.systemUTC(),
                        questions::add,
                        notices::add)
                .exportTable(ANNA);
        assertTrue(notice().startsWith("Could not write "));
    }

    private void fill() throws Exception {
        assertEquals(Written.SAFE, this.<Written>ask(then -> journal.put(ANNA, then)));
        assertEquals(Written.SAFE, this.<Written>ask(then -> journal.put(entry(), then)));
    }

    private void latest(Consumer<List<Entry>> then) {
        journal.latest(ANNA.id(), 10, then);
    }

    private static Entry entry() {
        var blade = new Spot(Zone.SHOULDER_BLADE, Side.LEFT);
        return new Entry(
                new UUID(0, 2),
                ANNA.id(),
                EVENING,
                "back-relax-20",
                "Full back relaxation",
                Duration.ofMinutes(20),
                Duration.ofMinutes(20),
                Duration.ofMinutes(2),
                Entry.Ending.FINISHED,
                List.of(new Entry.Work(blade, Duration.ofMinutes(5), 3)),
                Optional.of(new Feeling(EVENING, Map.of(blade, 6))),
                Optional.of(new Feeling(EVENING.plusMinutes(24), Map.of(blade, 3))),
                Optional.empty(),
                List.of(),
                Set.of(),
                "warm");
    }

    private Path out(String ending) {
        return folder.resolve("out." + ending);
    }

    private Question question() throws InterruptedException {
        return Optional.ofNullable(questions.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private String notice() throws InterruptedException {
        return Optional.ofNullable(notices.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private <T> T ask(Consumer<Consumer<T>> question) throws Exception {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        return answer.get(20, TimeUnit.SECONDS);
    }

    /// Always names the same file.
    private final class SameFiles extends NoFiles {
        private Path to = folder;

        @Override
        public Optional<Path> journalFileToSave(JournalFile kind, String suggestedName) {
            suggested.add(suggestedName);
            return Optional.of(to.resolve("out." + kind.ending()));
        }

        @Override
        public Optional<Path> journalToOpen() {
            return Optional.of(to.resolve("out.json"));
        }
    }
}
