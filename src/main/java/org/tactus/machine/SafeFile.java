package org.tactus.machine;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/// Writing so that a file is whole or not there: in a [TemporaryRoom] beside it first, then moved
/// over it. Whoever writes next clears away the [Leftovers] of programs that were killed meanwhile.
public final class SafeFile {
    private SafeFile() {}

    /// Writes what a file is to contain.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces `file` with `bytes`, making its folder where it is missing. Both are their owner's
    /// only ([OwnFiles]).
    public static void write(Path file, byte[] bytes) throws IOException {
        OwnFiles.createFolder(folder(file));
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

    /// Sees to it that what was written to `file` is on the disk.
    public static void force(Path file) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.getFD().sync();
        }
    }

    private static void place(Path file, Content content, boolean own, boolean replace)
            throws IOException {
        try (var room = TemporaryRoom.in(folder(file))) {
            new Leftovers(room).clear(Instant.now());
            var part = room.file();
            try (var out = new FileOutputStream(part.toFile())) {
                content.writeTo(out);
            }
            force(part);
            if (own) {
                OwnFiles.restrictFile(part);
            }
            if (replace) {
                moveOver(part, file);
            } else {
                Files.move(part, file);
            }
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
