package org.tactus.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Opens a database to be read only.
final class Reader {
    private Reader() {}

    /// One way of opening.
    private interface Way {
        Database open(Path file) throws SQLException;
    }

    /// Opens `file` where that is possible in some way.
    static Optional<Database> open(Path file) {
        for (var way : List.<Way>of(Database::read, Database::readAsItStands)) {
            var database = open(file, way);
            if (database.isPresent()) {
                return database;
            }
        }
        return Optional.empty();
    }

    private static Optional<Database> open(Path file, Way way) {
        try {
            var database = way.open(file);
            try {
                database.number("select count(*) from person");
                return Optional.of(database);
            } catch (SQLException e) {
                database.close();
                return Optional.empty();
            }
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}
