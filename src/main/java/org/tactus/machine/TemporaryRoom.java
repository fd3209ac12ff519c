package org.tactus.machine;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;

/// A new folder with one file, for what is not there for long. Only its owner may enter: until the
/// file is moved out nobody else reads it, or lays a link in its place.
///
/// @param path its name tells the process that made it
public record TemporaryRoom(Path path) implements AutoCloseable {
    private static final String BEGINNING = ".tactus-";
    private static final Pattern NAME =
            Pattern.compile(
                    Pattern.quote(BEGINNING)
                            + "\\d{1,18}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// One in `folder`.
    static TemporaryRoom in(Path folder) throws IOException {
        var name = BEGINNING + ProcessHandle.current().pid() + "-" + FreshId.make();
        var path = folder.resolve(name);
        OwnFiles.createNewFolder(path);
        return new TemporaryRoom(path);
    }

    /// One in the system's folder for such.
    static TemporaryRoom inSystemFolder() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// Whether what is at `path` has the name of one.
    static boolean isNamedSo(Path path) {
        return NAME.matcher(path.getFileName().toString()).matches();
    }

    /// Lays `bytes` down as a file in a room that is gone when the program has ended by itself. The
    /// [Leftovers] of those that were killed go with the next one.
    public static Path layDown(byte[] bytes) throws IOException {
        var room = inSystemFolder();
        new Leftovers(room).clear(Instant.now());
        room.path().toFile().deleteOnExit();
        room.file().toFile().deleteOnExit();
        try (var out = new FileOutputStream(room.file().toFile())) {
            out.write(bytes);
        }
        return room.file();
    }

    /// The file, which is still to be made.
    Path file() {
        return path.resolve("part");
    }

    /// The id of the process that made it.
    long maker() {
        var name = path.getFileName().toString();
        return Long.parseLong(name, BEGINNING.length(), name.indexOf('-', BEGINNING.length()), 10);
    }

    /// Clears the room away. What cannot be is left: whether what was in it has come to where it
    /// belongs does not hang on that.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file());
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
