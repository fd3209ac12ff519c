package org.tactus.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.tactus.journal.Opened.Reason;
import org.tactus.machine.OwnFiles;

/// The folder of the journal: the database with its log, the lock, damaged ones that were kept
/// aside, and SQLite itself. Readable by its owner only.
///
/// @param path need not exist yet
public record JournalFolder(Path path) {
    private static final Logger log = LoggerFactory.getLogger(JournalFolder.class);

    /// Opens the journal, making it where there is none. This reads and writes files, and takes a
    /// while for a damaged one: it is not for the screen's thread.
    ///
    /// @param today names a damaged file that is kept aside
    /// @param screen on which answers come
    public Opened open(LocalDate today, Executor screen) {
        boolean writable = makeOwn();
        if (!NativeLibrary.load(path)) {
            return new Opened.Unusable(nothing(screen), Reason.NO_DATABASE);
        }
        if (!writable) {
            return new Opened.Unusable(reading(screen), Reason.NOT_WRITABLE);
        }
        try {
            var lock = FolderLock.take(path.resolve("journal.lock"));
            return lock.isHeld()
                    ? open(lock, today, screen)
                    : new Opened.Elsewhere(reading(screen));
        } catch (SQLException e) {
            var code = JournalFile.code(e);
            log.warn("The journal cannot be written: {}", code);
            return new Opened.Unusable(
                    reading(screen),
                    code == SQLiteErrorCode.SQLITE_FULL ? Reason.NO_ROOM : Reason.NOT_WRITABLE);
        } catch (IOException e) {
            log.warn("The journal cannot be written: {}", e.getClass().getSimpleName());
            return new Opened.Unusable(reading(screen), Reason.NOT_WRITABLE);
        }
    }

    /// Opens the journal to be read only, whoever writes in it meanwhile; one that knows nothing
    /// where there is none. Makes nothing that is not there. Not for the screen's thread.
    ///
    /// @param screen on which answers come
    public Journal read(Executor screen) {
        return Files.isRegularFile(file()) && NativeLibrary.load(path)
                ? reading(screen)
                : nothing(screen);
    }

    /// The database.
    Path file() {
        return path.resolve("journal.db");
    }

    /// Deletes the damaged ones that were kept aside.
    void deleteDamaged() throws IOException {
        try (var files = Files.newDirectoryStream(path, Damaged.ANY)) {
            for (var file : files) {
                Damaged.delete(file);
            }
        }
    }

    private Opened open(FolderLock lock, LocalDate today, Executor screen)
            throws IOException, SQLException {
        boolean open = false;
        try {
            var opening = Opening.of(this, today);
            if (opening.isNewer()) {
                return new Opened.Newer(reading(screen));
            }
            var file = new JournalFile(this, opening.database(), lock);
            var journal = new Journal(Optional.of(file), screen);
            open = true;
            return opening.salvaged()
                    .<Opened>map(it -> new Opened.Recovered(journal, opening.resume(), it))
                    .orElseGet(() -> new Opened.Fine(journal, opening.resume()));
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    /// A journal to read what is there.
    private Journal reading(Executor screen) {
        if (!Files.isRegularFile(file())) {
            return nothing(screen);
        }
        return Reader.open(file())
                .map(database -> new JournalFile(this, database, FolderLock.NONE))
                .map(file -> new Journal(Optional.of(file), screen))
                .orElseGet(() -> nothing(screen));
    }

    private static Journal nothing(Executor screen) {
        return new Journal(Optional.empty(), screen);
    }

    private boolean makeOwn() {
        try {
            OwnFiles.createFolder(path);
            OwnFiles.restrictFolder(path);
            return true;
        } catch (IOException e) {
            log.warn("No folder for the journal: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
