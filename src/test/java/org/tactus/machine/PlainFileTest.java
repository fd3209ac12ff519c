package org.tactus.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class PlainFileTest {
    @TempDir Path folder;

    @Test
    void aFileIsReadFromItsBeginningToItsEnd() throws IOException {
        var file = Files.writeString(folder.resolve("für Anna.json"), "text");
        assertEquals("text", new String(PlainFile.read(file), UTF_8));
        try (var in = PlainFile.open(file)) {
            assertEquals('t', in.read());
        }
    }

    @Test
    void whatIsMissingIsToldFromWhatCannotBeRead() {
        assertThrows(NoSuchFileException.class, () -> PlainFile.open(folder.resolve("none")));
        assertThrows(FileNotFoundException.class, () -> PlainFile.open(folder));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheWayIsBarredNothingIsSaidToBeMissing() throws IOException {
        var loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertThrows(
                FileNotFoundException.class, () -> PlainFile.open(loop.resolve("settings.json")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsNoTextIsReadAsWell() throws IOException, InterruptedException {
        var command = "printf content > \"$(printf 'f\\374r Anna.json')\"";
        var shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).start();
        assertEquals(0, shell.waitFor());
        try (var files = Files.newDirectoryStream(folder)) {
            var file = files.iterator().next();
            assertEquals(false, file.toFile().exists());
            assertEquals("content", new String(PlainFile.read(file), UTF_8));
        }
    }
}
