package org.tactus.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class SafeFileTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenIsItsOwnersOnly() throws IOException {
        var file = folder.resolve("own").resolve("settings.json");
        SafeFile.write(file, bytes("first"));
        SafeFile.write(file, bytes("second"));
        assertEquals("second", Files.readString(file));
        assertEquals("rw-------", permissions(file));
        assertEquals("rwx------", permissions(folder.resolve("own")));
        assertEquals(List.of(file), files(folder.resolve("own")));
    }

    @Test
    void whileItIsWrittenNobodyElseComesToIt() throws IOException {
        var seen = new ArrayList<String>();
        var file = folder.resolve("session.wav");
        SafeFile.put(
                file,
                out -> {
                    for (var beside : files(folder)) {
                        seen.add(permissions(beside));
                    }
                    out.write(bytes("sound"));
                },
                true);
        assertEquals(List.of("rwx------"), seen);
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void whatIsThereStaysWhereWritingFails() throws IOException {
        var file = Files.writeString(folder.resolve("session.wav"), "before");
        assertThrows(
                IOException.class,
                () ->
                        SafeFile.put(
                                file,
                                out -> {
                                    out.write(bytes("half"));
                                    throw new IOException("no room");
                                },
                                true));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void whatMayNotBeReplacedIsNot() throws IOException {
        var file = Files.writeString(folder.resolve("routine.json"), "before");
        assertThrows(
                FileAlreadyExistsException.class, () -> SafeFile.put(file, bytes("after"), false));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void aLinkIsReplacedAndNotWrittenThrough() throws IOException {
        var elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        var file = Files.createSymbolicLink(folder.resolve("routine.json"), elsewhere);
        SafeFile.put(file, bytes("after"), true);
        assertEquals("mine", Files.readString(elsewhere));
        assertEquals("after", Files.readString(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
