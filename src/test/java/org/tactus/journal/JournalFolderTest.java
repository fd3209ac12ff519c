package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.Samples.EVENING;
import static org.tactus.journal.Samples.TODAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Opened.Reason;

final class JournalFolderTest {
    @TempDir Path home;

    @Test
    void everythingInTheFolderIsItsOwnersOnly() throws IOException {
        Files.createDirectory(folder().path());
        Files.setPosixFilePermissions(
                folder().path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(Samples.person("Anna"), then));
            var names = new TreeSet<String>();
            for (var file : files()) {
                names.add(file.getFileName().toString());
                var permissions = Files.getPosixFilePermissions(file);
                assertEquals("rw-------", PosixFilePermissions.toString(permissions));
            }
            assertTrue(
                    names.containsAll(List.of("journal.db", "journal.db-wal", "journal.db-shm")));
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().path())));
        }
    }

    @Test
    void whoComesSecondReadsAndIsRefusedToWrite() {
        var anna = Samples.person("Anna");
        try (var first = open().journal()) {
            Asked.safely(then -> first.put(anna, then));
            try (var second = assertInstanceOf(Opened.Elsewhere.class, open()).journal()) {
                Asked.answers(List.of(anna), second::people);
                Asked.answers(Written.REFUSED, then -> second.put(anna, then));
                Asked.answers(Written.REFUSED, second::deleteEverything);
                var ben = Samples.person("Ben");
                Asked.safely(then -> first.put(ben, then));
                Asked.answers(List.of(anna, ben), second::people);
            }
        }
        try (var again = assertInstanceOf(Opened.Fine.class, open()).journal()) {
            assertEquals(2, Asked.of(again::people).size());
        }
    }

    @Test
    void whatALaterVersionHasWrittenIsOnlyRead() throws SQLException {
        var anna = Samples.person("Anna");
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(anna, then));
        }
        try (var database = Database.open(folder().file())) {
            database.run("alter table person add column of_later_days text");
            database.run("pragma user_version = 1000");
        }
        try (var journal = assertInstanceOf(Opened.Newer.class, open()).journal()) {
            Asked.answers(List.of(anna), journal::people);
            Asked.answers(Written.REFUSED, then -> journal.delete(anna.id(), then));
        }
    }

    @Test
    void whereNoFolderCanBeMadeNothingIsKeptAndNothingBreaks() throws IOException {
        Files.createFile(folder().path());
        var unusable = assertInstanceOf(Opened.Unusable.class, open());
        assertEquals(Reason.NOT_WRITABLE, unusable.reason());
        try (var journal = unusable.journal()) {
            Asked.answers(List.<Person>of(), journal::people);
            var anna = Samples.person("Anna");
            Asked.answers(Written.REFUSED, then -> journal.put(anna, then));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsStillRead() throws IOException, SQLException {
        var anna = Samples.person("Anna");
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(anna, then));
        }
        Files.delete(folder().path().resolve("journal.lock"));
        Files.createDirectory(folder().path().resolve("journal.lock"));
        var unusable = assertInstanceOf(Opened.Unusable.class, open());
        assertEquals(Reason.NOT_WRITABLE, unusable.reason());
        try (var journal = unusable.journal()) {
            Asked.answers(List.of(anna), journal::people);
            Asked.answers(Written.REFUSED, then -> journal.put(anna, then));
        }
        try (var database = Database.readAsItStands(folder().file())) {
            assertEquals(List.of(anna), new People(database).all());
        }
    }

    @Test
    void aFullDiskIsSaidAndWhatWasThereStays() throws SQLException, IOException {
        var anna = Samples.person("Anna");
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(anna, then));
        }
        try (var journal = full()) {
            var kept = new ArrayList<Entry>();
            var answer = Written.SAFE;
            while (answer == Written.SAFE) {
                var entry = Samples.entry(anna, EVENING.plusMinutes(kept.size()));
                answer = Asked.of(then -> journal.put(entry, then));
                if (answer == Written.SAFE) {
                    kept.add(entry);
                }
            }
            assertEquals(Written.NO_ROOM, answer);
            assertTrue(kept.size() > 3);
            assertEquals(kept.reversed(), Asked.sessions(journal, anna));
            Asked.safely(journal::deleteEverything);
        }
    }

    @Test
    void aSessionThatCannotBeGoneOnWithWasCutOff() {
        var anna = Samples.person("Anna");
        var entry = Samples.bare(anna, EVENING, Ending.OPEN);
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(anna, then));
            Asked.safely(then -> journal.put(entry, then));
        }
        try (var journal = open().journal()) {
            assertEquals(Ending.CUT_OFF, Asked.sessions(journal, anna).getFirst().ending());
        }
    }

    @Test
    void whatIsDeletedIsInNoFileAnyMore() throws IOException {
        var anna = Samples.person("Annemarie");
        var ben = Samples.person("Benjamin");
        var damaged = folder().path().resolve("journal-damaged-2026-01-02.db");
        try (var journal = open().journal()) {
            Files.writeString(damaged, "Annemarie");
            for (var person : List.of(anna, ben)) {
                Asked.safely(then -> journal.put(person, then));
                Asked.safely(then -> journal.put(person.id(), Samples.answers(), then));
                for (int i = 0; i < 40; i++) {
                    var entry =
                            Samples.entry(person, EVENING.minusDays(i))
                                    .withNote("A note on " + person.name() + " " + i);
                    Asked.safely(then -> journal.put(entry, then));
                }
            }
            assertTrue(somewhere("A note on Annemarie"));
            Asked.safely(then -> journal.delete(anna.id(), then));
            assertEquals(false, somewhere("Annemarie"));
            assertEquals(false, somewhere(anna.id().toString()));
            assertTrue(somewhere("A note on Benjamin 17"));
            Asked.answers(List.of(ben), journal::people);
            assertEquals(List.of(), Asked.sessions(journal, anna));
            assertEquals(40, Asked.sessions(journal, ben).size());

            Asked.safely(journal::deleteEverything);
            assertEquals(false, somewhere("Benjamin"));
            assertEquals(false, somewhere("lower-back/left"));
            Asked.answers(List.<Person>of(), journal::people);
        }
    }

    /// A journal on a disk that has room for a few pages more.
    private Journal full() throws SQLException, IOException {
        var database = Opening.of(folder(), TODAY).database();
        database.list(
                "pragma max_page_count = " + (database.number("pragma page_count") + 4),
                row -> row.results().getInt(1));
        var lock = FolderLock.take(home.resolve("lock"));
        return new Journal(Optional.of(new JournalFile(folder(), database, lock)), Runnable::run);
    }

    private boolean somewhere(String text) throws IOException {
        for (var file : files()) {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (bytes.contains(text)) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder().path())) {
            return files.toList();
        }
    }

    private JournalFolder folder() {
        return new JournalFolder(home.resolve("journal"));
    }

    private Opened open() {
        return folder().open(TODAY, Runnable::run);
    }
}
