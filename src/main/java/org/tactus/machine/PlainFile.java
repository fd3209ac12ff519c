package org.tactus.machine;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reading a file by a stream of `java.io`, which opens it and does nothing else. Most of
/// [Files], from `newInputStream` and `readAllBytes` to `createFile`, goes through a channel, and
/// with the first one Java loads its network library, which opens three internet sockets to learn
/// what the system knows of them, and closes them.
public final class PlainFile {
    private PlainFile() {}

    /// Opens a file at its beginning.
    ///
    /// @throws NoSuchFileException if there is none
    public static InputStream open(Path file) throws IOException {
        try {
            return new FileInputStream(file.toFile());
        } catch (FileNotFoundException e) {
            // Where a folder on the way may not be entered neither is known.
            if (Files.notExists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (Files.exists(file) && !file.toFile().exists()) {
                return openUnspeakable(file);
            }
            throw e;
        }
    }

    /// Everything that is in a file.
    ///
    /// @throws NoSuchFileException if there is none
    public static byte[] read(Path file) throws IOException {
        try (var in = open(file)) {
            return in.readAllBytes();
        }
    }

    /// A folder may list names whose bytes are no text in the system's language. `java.io`, which
    /// has names as text, comes to them by a link.
    private static InputStream openUnspeakable(Path file) throws IOException {
        try (var room = TemporaryRoom.inSystemFolder()) {
            var link = Files.createSymbolicLink(room.file(), file.toAbsolutePath());
            return new FileInputStream(link.toFile());
        }
    }
}
