package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLockTest {
    @TempDir Path folder;

    @Test
    void whoComesSecondInTheSameProgramDoesNotHoldIt() throws Exception {
        try (var first = FolderLock.take(file())) {
            assertTrue(first.isHeld());
            assertFalse(FolderLock.take(file()).isHeld());
            assertFalse(FolderLock.take(file()).isHeld());
        }
        try (var again = FolderLock.take(file())) {
            assertTrue(again.isHeld());
        }
    }

    @Test
    void anotherProgramHoldsItUntilItIsKilled() throws Exception {
        var other = start();
        try {
            assertEquals("held", other.inputReader().readLine());
            assertFalse(FolderLock.take(file()).isHeld());
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (var lock = FolderLock.take(file())) {
            assertTrue(lock.isHeld());
            var late = start();
            assertEquals("not held", late.inputReader().readLine());
            late.destroyForcibly().waitFor();
        }
    }

    @Test
    void nothingIsEverWritten() throws Exception {
        try (var lock = FolderLock.take(file())) {
            assertTrue(lock.isHeld());
            assertNothingButAnEmptyFile();
        }
        assertNothingButAnEmptyFile();
    }

    @Test
    void whatCannotBeLockedIsNoLock() throws IOException {
        Files.createDirectory(file());
        assertThrows(SQLException.class, () -> FolderLock.take(file()));
    }

    /// Takes the lock and keeps it.
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            var lock = FolderLock.take(Path.of(arguments[0]));
            System.out.println(lock.isHeld() ? "held" : "not held");
            Thread.sleep(60_000);
            lock.close();
        }
    }

    private void assertNothingButAnEmptyFile() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file()), files.toList());
        }
        assertEquals(0, Files.size(file()));
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        Holder.class.getName(),
                        file().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Path file() {
        return folder.resolve("journal.lock");
    }
}
