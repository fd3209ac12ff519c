package org.tactus.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps a folder to one running program: a lock on a file in it, which the system takes back
/// however the program ends.
///
/// @param channel the locked file; empty for a lock that is not held
record FolderLock(Optional<FileChannel> channel) implements AutoCloseable {
    /// One that is not held.
    static final FolderLock NONE = new FolderLock(Optional.empty());

    /// Locks `file`, making it where it is missing. What is answered is not held where another
    /// program, or another part of this one, has locked it.
    static FolderLock take(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        boolean held = false;
        try {
            OwnFiles.restrict(file);
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // This very program holds it.
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? new FolderLock(Optional.of(channel)) : NONE;
    }

    boolean isHeld() {
        return channel.isPresent();
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }
}
