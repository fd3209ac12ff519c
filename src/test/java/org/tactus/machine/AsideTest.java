package org.tactus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {
    @TempDir Path folder;

    @Test
    void everyOneThatIsKeptEndsInTheSameWayAndStays() throws IOException {
        var file = folder.resolve("mine.json");
        for (var text : new String[] {"first", "second", "third"}) {
            Aside.keep(Files.writeString(file, text), ".kept");
            assertFalse(Files.exists(file));
        }
        assertEquals("first", Files.readString(folder.resolve("mine.json.kept")));
        assertEquals("second", Files.readString(folder.resolve("mine.json-2.kept")));
        assertEquals("third", Files.readString(folder.resolve("mine.json-3.kept")));
    }

    @Test
    void aCopyLeavesTheFileWhereItIs() throws IOException {
        var text = "mine\n".repeat(100_000);
        var file = Files.writeString(folder.resolve("mine.json"), text);
        assertEquals(Optional.of(folder.resolve("mine.json.kept")), Aside.copy(file, ".kept"));
        assertEquals(Optional.of(folder.resolve("mine.json-2.kept")), Aside.copy(file, ".kept"));
        assertEquals(text, Files.readString(file));
        assertEquals(text, Files.readString(folder.resolve("mine.json-2.kept")));
    }

    @Test
    void aFolderIsMovedAndWhereNothingIsNothingIsKept() throws IOException {
        var place = Files.createDirectories(folder.resolve("mine.json"));
        Files.createDirectory(place.resolve("something"));
        Aside.copy(place, ".kept");
        assertTrue(Files.exists(folder.resolve("mine.json.kept/something")));
        assertEquals(Optional.empty(), Aside.copy(place, ".kept"));
    }
}
