package org.tactus.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.tactus.machine.OwnFiles;

/// Keeps a folder to one running program: a transaction on a file in it that never writes. The file
/// stays empty; its lock is the system's, which takes it back however the program ends. A lock
/// of Java's own would come with a channel, see [org.tactus.machine.PlainFile].
///
/// @param database the locked file; empty for a lock that is not held
record FolderLock(Optional<Database> database) implements AutoCloseable {
    /// One that is not held.
    static final FolderLock NONE = new FolderLock(Optional.empty());

    /// Locks `file`, making it where it is missing. What is answered is not held where another
    /// program, or another part of this one, has locked it.
    static FolderLock take(Path file) throws IOException, SQLException {
        OwnFiles.createFile(file);
        try {
            return new FolderLock(Optional.of(hold(file)));
        } catch (SQLException e) {
            if (JournalFile.code(e) == SQLiteErrorCode.SQLITE_BUSY) {
                return NONE;
            }
            throw e;
        }
    }

    private static Database hold(Path file) throws SQLException {
        var database = Database.openToHold(file);
        try {
            database.run("begin immediate");
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    boolean isHeld() {
        return database.isPresent();
    }

    @Override
    public void close() throws SQLException {
        if (database.isPresent()) {
            database.get().close();
        }
    }
}
