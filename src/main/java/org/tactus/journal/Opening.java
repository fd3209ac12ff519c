package org.tactus.journal;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.tactus.machine.OwnFiles;
import org.tactus.machine.SafeFile;

/// Opens the database to be written, whatever is found in its place: nothing, an older version, a
/// damaged one.
///
/// @param isNewer whether it was written by a later version; it is closed again then
/// @param resume a session that was cut off
/// @param salvaged what was read from a damaged one
record Opening(
        Database database, boolean isNewer, Optional<Resume> resume, Optional<Salvaged> salvaged) {
    /// These say nothing of what stands in the file.
    private static final Set<SQLiteErrorCode> SURROUNDINGS =
            Set.of(
                    SQLiteErrorCode.SQLITE_FULL,
                    SQLiteErrorCode.SQLITE_READONLY,
                    SQLiteErrorCode.SQLITE_CANTOPEN,
                    SQLiteErrorCode.SQLITE_PERM,
                    SQLiteErrorCode.SQLITE_BUSY,
                    SQLiteErrorCode.SQLITE_LOCKED,
                    SQLiteErrorCode.SQLITE_IOERR,
                    SQLiteErrorCode.SQLITE_NOMEM);

    static Opening of(JournalFolder folder, LocalDate today) throws SQLException, IOException {
        var file = folder.file();
        finishSwap(file);
        if (!Files.exists(file)) {
            create(file, fresh -> {});
        }
        OwnFiles.createFile(file);
        var salvaged =
                isWhole(file) ? Optional.<Salvaged>empty() : Optional.of(replace(folder, today));
        var database = Database.open(file);
        boolean done = false;
        try {
            boolean newer = isNewer(database);
            var resume = newer ? Optional.<Resume>empty() : prepare(database);
            done = !newer;
            return new Opening(database, newer, resume, salvaged);
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /// Brings it to the present version. A session that is still open and cannot be gone on with
    /// was cut off.
    private static Optional<Resume> prepare(Database database) throws SQLException {
        Schema.PRESENT.migrate(database);
        database.list("pragma journal_mode = wal", row -> row.results().getString(1));
        var resume = new Checkpoint(database).find();
        database.transaction(
                () -> {
                    if (resume.isEmpty()) {
                        new Checkpoint(database).clear();
                    }
                    new Entries(database).closeAllBut(resume.map(it -> it.entry().id()));
                    return resume;
                });
        return resume;
    }

    private static boolean isWhole(Path file) throws SQLException, IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return false;
        }
        // Only read, so that the log beside a damaged one stays as it is.
        try (var database = Database.read(file)) {
            return Schema.fits(database) && (isNewer(database) || isSound(database));
        } catch (SQLException e) {
            if (SURROUNDINGS.contains(JournalFile.code(e))) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isSound(Database database) throws SQLException {
        return database.list("pragma integrity_check(1)", row -> row.results().getString(1))
                .equals(List.of("ok"));
    }

    private static boolean isNewer(Database database) throws SQLException {
        return Schema.versionOf(database) > Schema.PRESENT.version();
    }

    /// Puts a fresh database with what can be read in the place of a damaged one.
    private static Salvaged replace(JournalFolder folder, LocalDate today)
            throws SQLException, IOException {
        var file = folder.file();
        var aside = Damaged.name(folder.path(), today);
        var salvage = new Salvage(file, aside);
        create(beside(file, ".new"), salvage::into);
        Files.move(file, aside);
        if (Files.exists(beside(file, "-wal"))) {
            Files.move(beside(file, "-wal"), beside(aside, "-wal"));
        }
        finishSwap(file);
        return salvage.salvaged();
    }

    /// What fills a fresh database.
    private interface Filling {
        void fill(Database fresh) throws SQLException, IOException;
    }

    /// Makes a database that is whole or not there.
    private static void create(Path file, Filling filling) throws SQLException, IOException {
        var part = beside(file, ".part");
        Files.deleteIfExists(part);
        OwnFiles.createFile(part);
        try (var fresh = Database.open(part)) {
            fresh.run("pragma synchronous = off");
            Schema.PRESENT.migrate(fresh);
            filling.fill(fresh);
        }
        SafeFile.force(part);
        Files.move(part, file, REPLACE_EXISTING);
    }

    /// The last moves of [#replace], should the program have ended between them.
    private static void finishSwap(Path file) throws IOException {
        var fresh = beside(file, ".new");
        if (!Files.exists(file) && Files.exists(fresh)) {
            Files.deleteIfExists(beside(file, "-wal"));
            Files.deleteIfExists(beside(file, "-shm"));
            Files.move(fresh, file);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
