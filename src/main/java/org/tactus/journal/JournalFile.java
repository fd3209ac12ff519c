package org.tactus.journal;

import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;

/// An open journal: its database, and whether it may be written. The log gets the codes of what
/// goes wrong and nothing of what stands there.
///
/// @param lock held as long as it is open; [FolderLock#NONE] where it is only read
record JournalFile(JournalFolder folder, Database database, FolderLock lock)
        implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(JournalFile.class);

    /// Changes something in the database.
    interface Change {
        void make(Database database) throws SQLException;
    }

    /// Makes all of a change, or nothing.
    Written write(Change change) {
        if (!lock.isHeld()) {
            return Written.REFUSED;
        }
        try {
            database.transaction(
                    () -> {
                        change.make(database);
                        return Written.SAFE;
                    });
            return Written.SAFE;
        } catch (SQLException e) {
            return failed("written", e);
        } catch (ArithmeticException e) {
            log.warn("A number was too large for the journal");
            return Written.FAILED;
        }
    }

    /// Makes a change that deletes, and leaves nothing of it in any file. What is deleted is
    /// written over with zeros by the commit already; what follows gives the room back.
    Written wipe(Change change) {
        var written = write(change);
        if (written.isSafe()) {
            try {
                folder.deleteDamaged();
                database.run("vacuum");
            } catch (SQLException e) {
                failed("packed", e);
            } catch (IOException e) {
                log.warn("A damaged journal stays: {}", e.getClass().getSimpleName());
                return Written.FAILED;
            }
            emptyLog();
        }
        return written;
    }

    @Override
    public void close() {
        try (lock) {
            if (lock.isHeld()) {
                emptyLog();
            }
            database.close();
        } catch (SQLException e) {
            failed("closed", e);
        }
    }

    private void emptyLog() {
        try {
            database.list("pragma wal_checkpoint(truncate)", row -> row.results().getInt(1));
        } catch (SQLException e) {
            failed("packed", e);
        }
    }

    private static Written failed(String what, SQLException e) {
        var code = code(e);
        log.warn("The journal could not be {}: {}", what, code);
        return switch (code) {
            case SQLITE_FULL -> Written.NO_ROOM;
            case SQLITE_READONLY -> Written.REFUSED;
            default -> Written.FAILED;
        };
    }

    /// What SQLite calls the trouble.
    static SQLiteErrorCode code(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
    }
}
