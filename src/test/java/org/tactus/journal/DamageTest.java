package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.Samples.EVENING;
import static org.tactus.journal.Samples.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.safety.Answers;

/// What happens to a journal whose file was damaged.
final class DamageTest {
    private static final int SESSIONS = 45;

    /// No page has more of them than this.
    private static final int ON_A_PAGE = 20;

    @TempDir Path home;
    private final Person anna = Samples.person("Anna");
    private final Person ben = Samples.person("Ben");

    @BeforeEach
    void fill() throws SQLException {
        open().journal().close();
        try (var database = Database.open(file())) {
            database.transaction(
                    () -> {
                        for (var person : List.of(anna, ben)) {
                            new People(database).put(person);
                            new AnswerSheets(database).put(person.id(), Samples.answers());
                        }
                        for (int i = 0; i < SESSIONS; i++) {
                            new Entries(database)
                                    .put(
                                            Samples.entry(
                                                    i % 3 == 0 ? ben : anna, EVENING.minusDays(i)));
                        }
                        return database;
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "zeros", "half"})
    void whicheverPageIsOverwrittenTheRowsOfAllOthersAreSaved(String how) throws Exception {
        var whole = Files.readAllBytes(file());
        var random = new Random(7);
        assertEquals(SESSIONS, salvaged().sessions());
        for (int page = 0; page < whole.length / Pages.SIZE; page++) {
            var bytes = whole.clone();
            overwrite(bytes, page, how, random);
            Files.write(file(), bytes);
            var salvaged = salvaged();
            assertTrue(salvaged.sessions() >= SESSIONS - ON_A_PAGE, "page " + page);
            assertTrue(salvaged.people() >= 1, "page " + page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 7, 11})
    void itGoesOnWithWhatCouldBeRead(int page) throws Exception {
        var bytes = Files.readAllBytes(file());
        overwrite(bytes, page, "random", new Random(page));
        Files.write(file(), bytes);
        var recovered = assertInstanceOf(Opened.Recovered.class, open());
        recovered.journal().close();
        assertTrue(recovered.salvaged().sessions() >= SESSIONS - ON_A_PAGE);
        assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(recovered.salvaged().keptAs())));
        assertSound();
    }

    @Test
    void whereverItIsCutOffWhatIsBeforeIsSaved() throws Exception {
        var whole = Files.readAllBytes(file());
        int before = 0;
        for (int length = 0; length < whole.length; length += 1001) {
            Files.write(file(), Arrays.copyOf(whole, length));
            var salvaged = salvaged();
            assertTrue(salvaged.sessions() >= before);
            before = salvaged.sessions();
        }
        assertTrue(before > SESSIONS / 2);
        for (int length : List.of(0, 100, 10_000, whole.length - Pages.SIZE)) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertInstanceOf(Opened.Recovered.class, open()).journal().close();
            assertSound();
        }
    }

    @Test
    void whatIsNoDatabaseAtAllIsKeptAsideUnderTheDay() throws Exception {
        var noise = new byte[30_000];
        new Random(3).nextBytes(noise);
        Files.write(file(), noise);
        var first = assertInstanceOf(Opened.Recovered.class, open());
        first.journal().close();
        assertEquals(
                new Salvaged(aside("journal-damaged-2026-11-23.db"), 0, 0, 0), first.salvaged());
        assertEquals(-1, Arrays.mismatch(noise, Files.readAllBytes(first.salvaged().keptAs())));

        Files.write(file(), noise);
        var second = assertInstanceOf(Opened.Recovered.class, open());
        second.journal().close();
        assertEquals(aside("journal-damaged-2026-11-23-2.db"), second.salvaged().keptAs());
        assertSound();
    }

    @Test
    void aFolderInItsPlaceIsKeptAside() throws Exception {
        Files.delete(file());
        Files.createDirectory(file());
        Files.createFile(file().resolve("something"));
        var recovered = assertInstanceOf(Opened.Recovered.class, open());
        try (var journal = recovered.journal()) {
            assertTrue(Files.exists(recovered.salvaged().keptAs().resolve("something")));
            Asked.safely(journal::deleteEverything);
            assertTrue(Files.notExists(recovered.salvaged().keptAs()));
        }
        assertSound();
    }

    @Test
    void anotherProgramsDatabaseIsKeptAside() throws Exception {
        Files.delete(file());
        try (var other = Database.open(file())) {
            other.run("create table thing (id integer primary key, what text)");
            other.run("insert into thing (what) values ('a')");
        }
        var recovered = assertInstanceOf(Opened.Recovered.class, open());
        recovered.journal().close();
        assertEquals(0, recovered.salvaged().sessions());
        assertSound();
    }

    @Test
    void whatAKilledProgramLeftInTheLogIsThere() throws Exception {
        var late = Samples.entry(anna, EVENING.plusDays(1));
        var copy = home.resolve("copy");
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(late, then));
            copyFiles(copy);
        }
        try (var journal =
                assertInstanceOf(
                                Opened.Fine.class,
                                new JournalFolder(copy).open(TODAY, Runnable::run))
                        .journal()) {
            Asked.answers(Optional.of(late), then -> journal.entry(late.id(), then));
        }
    }

    @Test
    void whatIsInTheLogOfADamagedOneIsSavedToo() throws Exception {
        var late = Samples.entry(anna, EVENING.plusDays(1));
        var copy = home.resolve("copy");
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(late, then));
            copyFiles(copy);
        }
        var bytes = Files.readAllBytes(copy.resolve("journal.db"));
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0x55);
        Files.write(copy.resolve("journal.db"), bytes);
        var recovered =
                assertInstanceOf(
                        Opened.Recovered.class, new JournalFolder(copy).open(TODAY, Runnable::run));
        try (var journal = recovered.journal()) {
            Asked.answers(Optional.of(late), then -> journal.entry(late.id(), then));
        }
    }

    @Test
    void sessionsWhosePersonIsLostGoToOneWithoutAName() throws Exception {
        try (var database = Database.open(file())) {
            database.run("pragma foreign_keys = off");
            database.run("delete from person where uuid = ?", anna.id().toString());
        }
        var bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(file(), bytes);
        var recovered = assertInstanceOf(Opened.Recovered.class, open());
        try (var journal = recovered.journal()) {
            assertEquals(SESSIONS, recovered.salvaged().sessions());
            var people = Asked.of(journal::people);
            assertEquals(List.of("", "Ben"), people.stream().map(Person::name).sorted().toList());
            var nameless = people.stream().filter(it -> it.name().isEmpty()).findFirst();
            assertEquals(SESSIONS * 2 / 3, Asked.sessions(journal, nameless.orElseThrow()).size());
        }
    }

    @Test
    void aSwapThatWasCutOffIsFinished() throws IOException, SQLException {
        Files.move(file(), file().resolveSibling("journal.db.new"));
        Files.writeString(file().resolveSibling("journal.db-wal"), "of the damaged one");
        try (var journal = assertInstanceOf(Opened.Fine.class, open()).journal()) {
            Asked.answers(List.of(anna, ben), journal::people);
        }
    }

    private static void overwrite(byte[] bytes, int page, String how, Random random) {
        int start = page * Pages.SIZE;
        switch (how) {
            case "random" -> {
                var noise = new byte[Pages.SIZE];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, start, noise.length);
            }
            case "zeros" -> Arrays.fill(bytes, start, start + Pages.SIZE, (byte) 0);
            default -> {
                var noise = new byte[Pages.SIZE / 2];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, start + Pages.SIZE / 4, noise.length);
            }
        }
    }

    private Salvaged salvaged() throws SQLException, IOException {
        var salvage = new Salvage(file(), file());
        try (var fresh = Database.inMemory()) {
            Schema.PRESENT.migrate(fresh);
            salvage.into(fresh);
            assertSound(fresh);
        }
        return salvage.salvaged();
    }

    /// What goes on is sound, and everything in it can be read.
    private void assertSound() throws SQLException {
        try (var journal = assertInstanceOf(Opened.Fine.class, open()).journal()) {
            for (var person : Asked.of(journal::people)) {
                Asked.sessions(journal, person);
                Asked.<Answers>of(then -> journal.answers(person.id(), then));
                Asked.<List<Day>>of(then -> journal.days(person.id(), then));
            }
        }
        try (var database = Database.open(file())) {
            assertSound(database);
        }
    }

    private static void assertSound(Database database) throws SQLException {
        assertEquals(
                List.of("ok"),
                database.list("pragma integrity_check", row -> row.results().getString(1)));
        assertEquals(
                List.of(), database.list("pragma foreign_key_check", row -> row.text("table")));
    }

    private void copyFiles(Path copy) throws IOException {
        Files.createDirectory(copy);
        for (var name : List.of("journal.db", "journal.db-wal")) {
            Files.copy(file().resolveSibling(name), copy.resolve(name));
        }
    }

    private Path aside(String name) {
        return file().resolveSibling(name);
    }

    private Path file() {
        return new JournalFolder(home.resolve("journal")).file();
    }

    private Opened open() {
        return new JournalFolder(home.resolve("journal")).open(TODAY, Runnable::run);
    }
}
