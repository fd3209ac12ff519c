package org.tactus.machine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class OwnFilesTest {
    @TempDir Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasForOthersIsTakenBack() throws IOException {
        var file = Files.writeString(folder.resolve("journal.db"), "before");
        set(file, "rw-rw-rw-");
        set(folder, "rwxrwxrwx");

        OwnFiles.createFile(file);
        OwnFiles.restrictFolder(folder);

        assertEquals("before", Files.readString(file));
        assertEquals("rw-------", permissions(file));
        assertEquals("rwx------", permissions(folder));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsMadeIsItsOwnersFromTheBeginning() throws IOException {
        var made = folder.resolve("data");
        OwnFiles.createFolder(made.resolve("logs"));
        OwnFiles.createFile(made.resolve("log"));

        assertEquals("rwx------", permissions(made));
        assertEquals("rwx------", permissions(made.resolve("logs")));
        assertEquals("rw-------", permissions(made.resolve("log")));
    }

    /// `/proc` refuses as the file systems of memory sticks do: "Operation not permitted".
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileSystemThatSetsNoPermissionsIsTakenAsItIs() {
        var process = Path.of("/proc/" + ProcessHandle.current().pid());
        var file = process.resolve("status");
        assertThrows(FileSystemException.class, () -> set(file, "rw-------"));

        assertDoesNotThrow(() -> OwnFiles.restrictFolder(process));
        assertDoesNotThrow(() -> OwnFiles.restrictFile(file));
    }

    @Test
    void aFileSystemThatKnowsNoPermissionsIsTakenAsItIs() throws IOException {
        var archive = folder.resolve("archive.zip");
        try (var system = FileSystems.newFileSystem(archive, Map.of("create", true))) {
            var file = Files.writeString(system.getPath("/file"), "content");
            assertDoesNotThrow(() -> OwnFiles.restrictFile(file));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsMissingIsSaid() {
        assertThrows(
                NoSuchFileException.class, () -> OwnFiles.restrictFile(folder.resolve("none")));
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
