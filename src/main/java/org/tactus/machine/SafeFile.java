package org.tactus.machine;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Writing so that a file is whole or not there: beside it first, then moved over it.
public final class SafeFile {
    private SafeFile() {}

    /// Writes what a file is to contain.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces `file` with `bytes`, making its folder where it is missing. Readable by its owner
    /// only, where the system knows owners.
    public static void write(Path file, byte[] bytes) throws IOException {
        var folder = file.toAbsolutePath().resolveSibling("");
        createOwnFolder(folder);
        var beside = Files.createTempFile(folder, "." + file.getFileName(), ".new");
        place(beside, file, out -> out.write(bytes), true);
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
        place(file.resolveSibling("." + file.getFileName() + ".part"), file, content, replace);
    }

    /// Makes `folder`, readable by its owner only where the system knows owners.
    public static void createOwnFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /// Makes `file`, empty, where it is missing, and takes it back from everyone but its owner
    /// where the system knows owners.
    public static void createOwnFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void place(Path beside, Path file, Content content, boolean replace)
            throws IOException {
        try {
            // A link that somebody laid there would lead elsewhere.
            try (var out =
                    Files.newOutputStream(
                            beside, CREATE, TRUNCATE_EXISTING, WRITE, NOFOLLOW_LINKS)) {
                content.writeTo(out);
            }
            if (replace) {
                moveOver(beside, file);
            } else {
                Files.move(beside, file);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void moveOver(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
