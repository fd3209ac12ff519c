package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaTest {
    @TempDir Path folder;

    @Test
    void everyEarlierVersionBecomesThePresentOne() throws SQLException {
        NativeLibrary.load(folder);
        for (int version = 0; version <= Schema.PRESENT.version(); version++) {
            try (var database = Database.open(folder.resolve(version + ".db"))) {
                new Schema(Schema.PRESENT.steps().subList(0, version)).migrate(database);
                assertEquals(version, Schema.versionOf(database));
                Schema.PRESENT.migrate(database);
                assertEquals(Schema.PRESENT.version(), Schema.versionOf(database));
                assertEquals(fresh(), tables(database));
            }
        }
    }

    @Test
    void aVersionKeepsWhatIsThere() throws SQLException {
        NativeLibrary.load(folder);
        var anna = Samples.person("Anna");
        try (var database = Database.open(folder.resolve("a.db"))) {
            Schema.PRESENT.migrate(database);
            new People(database).put(anna);
            next("alter table person add column born text;\n").migrate(database);
            assertEquals(List.of(anna), new People(database).all());
            assertEquals(Schema.PRESENT.version() + 1, Schema.versionOf(database));
        }
    }

    @Test
    void aVersionThatFailsHalfWayChangesNothing() throws SQLException {
        NativeLibrary.load(folder);
        try (var database = Database.open(folder.resolve("a.db"))) {
            Schema.PRESENT.migrate(database);
            var before = tables(database);
            var next = next("create table more (id integer);\ncreate table person (id integer);\n");
            assertThrows(SQLException.class, () -> next.migrate(database));
            assertEquals(before, tables(database));
            assertEquals(Schema.PRESENT.version(), Schema.versionOf(database));
        }
    }

    private static Schema next(String step) {
        var steps = new ArrayList<>(Schema.PRESENT.steps());
        steps.add(step);
        return new Schema(steps);
    }

    private List<String> fresh() throws SQLException {
        try (var database = Database.open(folder.resolve("fresh-" + System.nanoTime() + ".db"))) {
            Schema.PRESENT.migrate(database);
            return tables(database);
        }
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.list(
                "select type || ' ' || name || ' ' || coalesce(sql, '') as line"
                        + " from sqlite_schema order by line",
                row -> row.text("line"));
    }
}
