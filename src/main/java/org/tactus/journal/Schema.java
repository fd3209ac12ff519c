package org.tactus.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The tables, version by version. The file's `user_version` says which it has.
///
/// @param steps what makes each version of the one before, the first of an empty file
record Schema(List<String> steps) {
    /// The present one.
    static final Schema PRESENT = new Schema(List.of(resource("schema-1.sql")));

    /// By this a file is known as a journal: "Tact".
    private static final int APPLICATION = 0x54616374;

    Schema {
        steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    /// Brings `database` to the present version, all of it or nothing.
    void migrate(Database database) throws SQLException {
        int from = versionOf(database);
        if (from < version()) {
            database.transaction(
                    () -> {
                        for (var step : steps.subList(from, version())) {
                            database.script(step);
                        }
                        database.run("pragma user_version = " + version());
                        return database.run("pragma application_id = " + APPLICATION);
                    });
        }
    }

    /// The version that a file has; 0 of an empty one.
    static int versionOf(Database database) throws SQLException {
        return (int) database.number("pragma user_version");
    }

    /// Whether a file is a journal, or empty.
    static boolean fits(Database database) throws SQLException {
        return database.number("pragma application_id") == APPLICATION
                || database.number("select count(*) from sqlite_schema") == 0;
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
