package org.tactus.machine;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Writing so that a file is whole or not there: beside it first, then moved over it.
public final class SafeFile {
    private static final String OWN_FILE = "rw-------";
    private static final String OWN_FOLDER = "rwx------";

    private SafeFile() {}

    /// Writes what a file is to contain.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces `file` with `bytes`, making its folder where it is missing. Readable by its owner
    /// only, where the system knows owners.
    public static void write(Path file, byte[] bytes) throws IOException {
        createOwnFolder(folder(file));
        place(file, out -> out.write(bytes), true, true);
    }

    /// Writes `file` for anyone to read who may read its folder, which must be there.
    ///
    /// @param replace whether what is there may be written over
    /// @throws java.nio.file.FileAlreadyExistsException if it may not, and something is there
    public static void put(Path file, byte[] bytes, boolean replace) throws IOException {
        put(file, out -> out.write(bytes), replace);
    }

    /// As [#put(Path, byte[], boolean)], for what is too large to be held at once.
    public static void put(Path file, Content content, boolean replace) throws IOException {
        place(file, content, false, replace);
    }

    /// Makes `folder`, readable by its owner only where the system knows owners.
    public static void createOwnFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownersOnly());
        }
    }

    /// Makes `file`, empty, where it is missing, and takes it back from everyone but its owner
    /// where the system knows owners.
    public static void createOwnFile(Path file) throws IOException {
        file.toFile().createNewFile();
        restrict(file, OWN_FILE);
    }

    /// Takes `folder` back from everyone but its owner, where the system knows owners.
    public static void restrictFolder(Path folder) throws IOException {
        restrict(folder, OWN_FOLDER);
    }

    /// Sees to it that what was written to `file` is on the disk.
    public static void force(Path file) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.getFD().sync();
        }
    }

    /// Lays `bytes` down as a temporary file that is gone when the program has ended by itself.
    public static Path layDown(String name, byte[] bytes) throws IOException {
        var room = createTemporaryRoom();
        room.toFile().deleteOnExit();
        var file = room.resolve(name);
        file.toFile().deleteOnExit();
        try (var out = new FileOutputStream(file.toFile())) {
            out.write(bytes);
        }
        return file;
    }

    static Path createTemporaryRoom() throws IOException {
        return createRoom(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// Makes the file in a folder beside `file` that only its owner may enter: until it is moved
    /// out nobody else reads it, or lays a link in its place.
    private static void place(Path file, Content content, boolean own, boolean replace)
            throws IOException {
        var room = createRoom(folder(file));
        var part = room.resolve("part");
        try {
            try (var out = new FileOutputStream(part.toFile())) {
                content.writeTo(out);
            }
            force(part);
            if (own) {
                restrict(part, OWN_FILE);
            }
            if (replace) {
                moveOver(part, file);
            } else {
                Files.move(part, file);
            }
        } finally {
            clear(part, room);
        }
    }

    /// What cannot be cleared away is left: whether the file is there does not hang on it.
    private static void clear(Path part, Path room) {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(room);
        } catch (IOException e) {
            room.toFile().deleteOnExit();
        }
    }

    /// A new folder in `folder`, for what is not there for long.
    private static Path createRoom(Path folder) throws IOException {
        return Files.createDirectory(folder.resolve(".tactus-" + FreshId.make()), ownersOnly());
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(OWN_FOLDER))
                }
                : new FileAttribute<?>[0];
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static void moveOver(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
