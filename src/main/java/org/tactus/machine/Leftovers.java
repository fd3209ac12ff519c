package org.tactus.machine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// The [TemporaryRoom]s of programs that were killed while they wrote.
///
/// @param beside a room that is in use; what lies beside it, and has the same owner, is meant
record Leftovers(TemporaryRoom beside) {
    /// Other computers that write into the same folder have other clocks, and the file systems of
    /// memory sticks no time zone: both are off by hours.
    private static final Duration OLD = Duration.ofDays(1);

    /// Clears away those that nothing was written into for a day and whose program runs no more.
    /// What cannot be cleared stays.
    void clear(Instant now) {
        var folder = beside.path().resolveSibling("");
        try (var rooms = Files.newDirectoryStream(folder, TemporaryRoom::isNamedSo)) {
            for (var path : rooms) {
                var room = new TemporaryRoom(path);
                if (isLeft(room, now)) {
                    room.close();
                }
            }
        } catch (IOException | DirectoryIteratorException cannotList) {
            // They stay until the next time.
        }
    }

    private boolean isLeft(TemporaryRoom room, Instant now) {
        try {
            if (!isFolder(room.path()) || !hasSameOwner(room.path())) {
                return false;
            }
            var written = lastWritten(room);
            return written.isBefore(now.minus(OLD)) && !isInUse(room, written);
        } catch (IOException | UnsupportedOperationException cannotTell) {
            return false;
        }
    }

    /// A link to a folder is none.
    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean hasSameOwner(Path path) throws IOException {
        return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS)
                .equals(Files.getOwner(beside.path(), LinkOption.NOFOLLOW_LINKS));
    }

    private static Instant lastWritten(TemporaryRoom room) throws IOException {
        var made = time(room.path());
        var written = isThere(room.file()) ? time(room.file()) : made;
        return written.isAfter(made) ? written : made;
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Instant time(Path path) throws IOException {
        return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    /// Whether its maker runs. A process that began later has the same number by chance.
    private static boolean isInUse(TemporaryRoom room, Instant written) {
        return ProcessHandle.of(room.maker())
                .filter(it -> it.info().startInstant().map(written::isAfter).orElse(true))
                .isPresent();
    }
}
