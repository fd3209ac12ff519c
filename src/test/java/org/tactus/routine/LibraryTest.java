package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final int LONGEST_NAME = 255;
    private static final String REST = "{\"kind\": \"rest\", \"seconds\": 5}";

    private final RoutineReader reader = new RoutineReader();

    @TempDir Path folder;

    @Test
    void anOwnRoutineTakesThePlaceOfABundledOne() throws IOException {
        var bundled = BundledRoutines.load(reader);
        write("mine.json", "feet-10");
        var library = Library.of(bundled, look(), true);
        assertEquals(bundled.size(), library.entries().size());
        assertFalse(library.find("feet-10").orElseThrow().bundled());
        assertEquals("mine.json", library.find("feet-10").orElseThrow().source());
    }

    @Test
    void aFileMayBeNamedAfterWhatOpensIt() throws IOException {
        write("mine.tactus", "mine");
        assertEquals(
                "mine.tactus",
                Library.of(List.of(), look(), true).find("mine").orElseThrow().source());
    }

    @Test
    void anIdIsTakenByARoutineAndByAFileOfItsName() throws IOException {
        write("a.json", "other");
        Files.writeString(folder.resolve("b.json"), "{");
        var library = Library.of(List.of(), look(), true);
        assertTrue(library.isTaken("other"));
        assertTrue(library.isTaken("a"));
        assertTrue(library.isTaken("b"));
        assertFalse(library.isTaken("c"));
    }

    @Test
    void theSecondFileOfOneIdIsAProblemWhereItsIdStands() throws IOException {
        write("a.json", "twin");
        write("b.json", "twin");
        var library = Library.of(List.of(), look(), true);
        assertEquals("a.json", library.find("twin").orElseThrow().source());
        assertEquals(
                "b.json:1:21: error: id: this is already the id of a.json",
                library.broken().getFirst().problems().getFirst().line("b.json"));
    }

    @Test
    void aMarkAndOtherLettersBeforeTheIdDoNotMoveItsPlace() throws IOException {
        write("a.json", "twin");
        var json =
                Samples.routine(REST)
                        .replace(
                                "{\"format\"",
                                "\uFEFF{\r\n\"title\": \"Rücken \uD83D\uDE00\", \"format\"");
        Files.writeString(
                folder.resolve("b.json"),
                json.replace("\"sample\"", "\"twin\"").replace(", \"title\": \"Sample\"", ""));
        var broken = Library.of(List.of(), look(), true).broken().getFirst();
        assertEquals(
                "b.json:2:41: error: id: this is already the id of a.json",
                broken.problems().getFirst().line("b.json"));
    }

    @Test
    void whatIsNoFileIsAProblemAndBlocksNothing() throws Exception {
        write("good.json", "good");
        Files.createDirectory(folder.resolve("folder.json"));
        Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"));
        Files.createSymbolicLink(folder.resolve("nowhere.json"), folder.resolve("gone"));
        Files.write(folder.resolve("huge.json"), new byte[RoutineReader.MOST_BYTES + 1]);
        Files.writeString(folder.resolve(".hidden.json"), "x");
        Files.writeString(folder.resolve("notes.txt"), "x");
        new ProcessBuilder("mkfifo", folder.resolve("pipe.json").toString()).start().waitFor();
        var library =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Library.of(List.of(), look(), true));
        assertEquals(1, library.routines().size());
        var codes =
                library.broken().stream()
                        .map(broken -> broken.source() + " " + broken.problems().getFirst().code())
                        .toList();
        assertEquals(
                List.of(
                        "folder.json not-a-file",
                        "huge.json too-large",
                        "loop.json unreadable",
                        "nowhere.json unreadable",
                        "pipe.json not-a-file"),
                codes);
    }

    @Test
    void lookingAgainReadsOnlyWhatHasChanged() throws IOException {
        write("a.json", "a");
        write("b.json", "b");
        var library = new LibraryFolder(folder, reader);
        assertTrue(library.look(partial -> {}));
        var before = List.copyOf(library.entries());
        assertFalse(library.look(partial -> {}));
        write("b.json", "changed");
        Files.delete(folder.resolve("a.json"));
        write("c.json", "c");
        assertTrue(library.look(partial -> {}));
        var after = List.copyOf(library.entries());
        assertEquals(
                List.of("b.json", "c.json"), after.stream().map(LibraryEntry::source).toList());
        assertFalse(before.contains(after.getFirst()));
    }

    @Test
    void manyFilesArriveInParts() throws IOException {
        for (int i = 0; i < 450; i++) {
            write("r" + i + ".json", "r" + i);
        }
        var sizes = new ArrayList<Integer>();
        var library = new LibraryFolder(folder, reader);
        library.look(partial -> sizes.add(partial.size()));
        assertEquals(List.of(100, 200, 300, 400), sizes);
        assertEquals(450, library.entries().size());
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        var library = new LibraryFolder(folder.resolve("none"), reader);
        assertFalse(library.look(partial -> {}));
        assertTrue(library.entries().isEmpty());
    }

    @Test
    void aSavedFileIsToldOfWithinASecond() throws Exception {
        var told = new LinkedBlockingQueue<Library>();
        try (var _ = LibraryWatcher.start(folder, told::add)) {
            await(told, Library::isComplete);
            write("new.json", "new");
            await(told, library -> library.find("new").isPresent());
            Files.writeString(folder.resolve("new.json"), "{");
            await(told, library -> library.broken().size() == 1);
            // As editors save: written beside, moved over.
            Files.writeString(
                    folder.resolve("new.json~"),
                    Samples.routine(REST).replace("\"sample\"", "\"newer\""));
            Files.move(
                    folder.resolve("new.json~"),
                    folder.resolve("new.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            await(told, library -> library.find("newer").isPresent() && library.broken().isEmpty());
            Files.delete(folder.resolve("new.json"));
            await(told, library -> library.find("newer").isEmpty());
        }
    }

    @Test
    void noThreadSurvivesAClose() throws Exception {
        var told = new LinkedBlockingQueue<Library>();
        var threads = new LinkedBlockingQueue<Thread>();
        var watcher =
                LibraryWatcher.start(
                        folder,
                        library -> {
                            threads.add(Thread.currentThread());
                            told.add(library);
                        });
        await(told, Library::isComplete);
        watcher.close();

        assertFalse(threads.element().isAlive());
        watcher.close();
    }

    @Test
    void aCloseEndsEvenAListenerThatWaits() throws Exception {
        var threads = new LinkedBlockingQueue<Thread>();
        var never = new CountDownLatch(1);
        var watcher =
                LibraryWatcher.start(
                        folder,
                        library -> {
                            threads.add(Thread.currentThread());
                            try {
                                never.await();
                            } catch (InterruptedException closing) {
                                Thread.currentThread().interrupt();
                            }
                        });
        var thread = threads.take();
        watcher.close();

        assertFalse(thread.isAlive());
    }

    @Test
    void aFolderThatIsMadeLaterIsWatched() throws Exception {
        var told = new LinkedBlockingQueue<Library>();
        var later = folder.resolve("later");
        try (var _ = LibraryWatcher.start(later, told::add)) {
            await(told, Library::isComplete);
            Files.createDirectory(later);
            Files.writeString(later.resolve("new.json"), Samples.routine(REST));
            await(told, library -> library.find("sample").isPresent());
        }
    }

    @Test
    void aFileIsImportedUnderItsIdAndNothingIsOverwritten() throws IOException {
        var own = folder.resolve("own");
        var porter = new Porter(own, reader);
        var given = Files.writeString(folder.resolve("given name.json"), Samples.routine(REST));
        var empty = Library.of(List.of());
        var imported = assertInstanceOf(Import.Imported.class, porter.importFile(given, empty));
        assertEquals("sample.json", imported.file());
        assertEquals(Files.readString(given), Files.readString(own.resolve("sample.json")));
        assertEquals(
                new Import.AlreadyThere("sample", "sample.json"), porter.importFile(given, empty));
        var bad = Files.writeString(folder.resolve("bad.json"), "{}");
        assertInstanceOf(Import.Refused.class, porter.importFile(bad, empty));
        assertInstanceOf(Import.Refused.class, porter.importFile(folder, empty));
        assertInstanceOf(Import.Refused.class, porter.importFile(folder.resolve("none"), empty));
        var blocked = new Porter(given, reader);
        assertEquals(new Import.Failed(), blocked.importFile(given, empty));
        try (var files = Files.list(own)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anImportCannotWriteOutsideTheFolder() throws IOException {
        var own = Files.createDirectory(folder.resolve("own"));
        var outside = Files.writeString(folder.resolve("outside"), "mine");
        var porter = new Porter(own, reader);
        var none = Library.of(List.of());
        for (var id : List.of("../outside", "/outside", "a/b", "..", "c:x", "con\\u0000")) {
            var given =
                    Files.writeString(
                            folder.resolve("given"), Samples.routine(REST).replace("sample", id));
            assertInstanceOf(Import.Refused.class, porter.importFile(given, none), id);
        }
        var given = Files.writeString(folder.resolve("given"), Samples.routine(REST));
        Files.createSymbolicLink(own.resolve("sample.json"), outside);
        porter.importFile(given, none);
        Files.delete(own.resolve("sample.json"));
        assertEquals("mine", Files.readString(outside));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void whatWasEditedIsWrittenOverItsOwnFileOnly() throws IOException {
        var porter = new Porter(folder, reader);
        var none = Library.of(List.of());
        var text = Samples.routine(REST);
        var first = assertInstanceOf(Import.Imported.class, porter.save(text, none));
        assertEquals("sample.json", first.file());
        assertEquals(new Import.AlreadyThere("sample", "sample.json"), porter.save(text, none));
        var opened = OpenedFile.holding("sample.json", text);

        write("other.json", "other");
        var library = Library.of(List.of(), look(), true);
        assertEquals(
                Optional.of(new Import.AlreadyThere("other", "other.json")),
                porter.save(text.replace("\"sample\"", "\"other\""), opened, library));
        var renamed = text.replace("\"sample\"", "\"renamed\"") + "\n";
        assertInstanceOf(
                Import.Imported.class, porter.save(renamed, opened, library).orElseThrow());
        assertEquals(renamed, Files.readString(folder.resolve("sample.json")));
        var again = OpenedFile.holding("sample.json", renamed);
        assertInstanceOf(Import.Refused.class, porter.save("{", again, library).orElseThrow());
        assertEquals(renamed, Files.readString(folder.resolve("sample.json")));
        var blocked = new Porter(folder.resolve("other.json"), reader);
        assertEquals(new Import.Failed(), blocked.save(text, none));
    }

    @Test
    void whatAnotherProgramHasWrittenMeanwhileIsNotWrittenOver() throws IOException {
        var porter = new Porter(folder, reader);
        var none = Library.of(List.of());
        var text = Samples.routine(REST);
        var opened = OpenedFile.holding("sample.json", text);
        var file = Files.writeString(folder.resolve("sample.json"), "another's");
        assertEquals(Optional.empty(), porter.save(text, opened, none));
        assertEquals("another's", Files.readString(file));

        assertInstanceOf(Import.Refused.class, porter.replace("{", "sample.json", none));
        assertEquals("another's", Files.readString(file));
        assertInstanceOf(Import.Imported.class, porter.replace(text, "sample.json", none));
        assertEquals(text, Files.readString(file));
        assertEquals("another's", Files.readString(folder.resolve("sample.json.kept")));

        Files.delete(file);
        assertInstanceOf(Import.Imported.class, porter.save(text, opened, none).orElseThrow());
        assertEquals(text, Files.readString(file));
    }

    @Test
    void aFileIsReplacedByARoutineOnly() throws IOException {
        var porter = new Porter(folder, reader);
        write("other.json", "other");
        var library = Library.of(List.of(), look(), true);
        var text = Samples.routine(REST);
        var file = Files.writeString(folder.resolve("sample.json"), "another's");
        assertInstanceOf(Import.Refused.class, porter.replace("{", "sample.json", library));
        assertInstanceOf(
                Import.AlreadyThere.class,
                porter.replace(text.replace("\"sample\"", "\"other\""), "sample.json", library));
        assertEquals("another's", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("sample.json.kept")));
        assertEquals(Optional.of("sample.json.kept"), replaced(porter, text).kept());
        assertEquals("another's", Files.readString(folder.resolve("sample.json.kept")));
    }

    @Test
    void aFileThatIsReplacedIsNeverAway() throws Exception {
        var file = Files.writeString(folder.resolve("sample.json"), "another's");
        var replacing =
                CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 20; i++) {
                                replaced(new Porter(folder, reader), Samples.routine(REST));
                            }
                        });
        boolean away = false;
        while (!replacing.isDone()) {
            away |= !Files.exists(file);
        }
        replacing.get();
        assertFalse(away);
    }

    @Test
    void oneThatCannotBeKeptStaysInItsPlace() throws IOException {
        var name = "a".repeat(LONGEST_NAME - 5) + ".json";
        var file = Files.writeString(folder.resolve(name), "another's");
        assertEquals(
                new Import.Failed(),
                new Porter(folder, reader)
                        .replace(Samples.routine(REST), name, Library.of(List.of())));
        assertEquals("another's", Files.readString(file));
    }

    @Test
    void oneThatIsGoneMeanwhileIsReplacedToo() throws IOException {
        var text = Samples.routine(REST);
        assertEquals(Optional.empty(), replaced(new Porter(folder, reader), text).kept());
        assertEquals(text, Files.readString(folder.resolve("sample.json")));
        assertFalse(Files.exists(folder.resolve("sample.json.kept")));
    }

    private static Import.Imported replaced(Porter porter, String text) {
        return assertInstanceOf(
                Import.Imported.class, porter.replace(text, "sample.json", Library.of(List.of())));
    }

    @Test
    void anExportedRoutineCanBeRead() throws IOException {
        var routine = RoutineReaderTest.valid(Samples.text("back.json"));
        var file = folder.resolve("out.json");
        var porter = new Porter(folder, reader);
        assertTrue(porter.export(routine, file, false));
        assertFalse(porter.export(routine, file, false));
        assertTrue(porter.export(routine, file, true));
        assertEquals(routine, RoutineReaderTest.valid(Files.readString(file)));
        assertFalse(porter.export(routine, folder.resolve("none").resolve("out.json"), false));
    }

    private List<LibraryEntry> look() {
        var library = new LibraryFolder(folder, reader);
        library.look(partial -> {});
        return List.copyOf(library.entries());
    }

    private void write(String name, String id) throws IOException {
        Files.writeString(
                folder.resolve(name), Samples.routine(REST).replace("\"sample\"", '"' + id + '"'));
    }

    private static void await(LinkedBlockingQueue<Library> told, Predicate<Library> wanted)
            throws InterruptedException {
        while (true) {
            var library = told.poll(10, TimeUnit.SECONDS);
            if (library == null) {
                throw new AssertionError("never told");
            }
            if (wanted.test(library)) {
                return;
            }
        }
    }
}
