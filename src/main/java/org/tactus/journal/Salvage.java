package org.tactus.journal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sqlite.SQLiteErrorCode;
import org.tactus.journal.RawRows.RawRow;
import org.tactus.machine.FreshId;

/// Reads what can be read from a damaged database into a fresh one, page by page. Which table a row
/// belongs to shows in the types of its columns, of which no two tables have the same.
final class Salvage {
    private final Path damaged;
    private final Path keptAs;
    private Salvaged salvaged;

    /// @param keptAs where the damaged one will be
    Salvage(Path damaged, Path keptAs) {
        this.damaged = damaged;
        this.keptAs = keptAs;
        this.salvaged = new Salvaged(keptAs, 0, 0, 0);
    }

    /// What [#into] could read.
    Salvaged salvaged() {
        return salvaged;
    }

    /// Copies every row that can be read and makes sense. Sessions whose person was lost go to one
    /// without a name; what belongs to a session that was lost is lost with it.
    void into(Database fresh) throws SQLException, IOException {
        if (!Files.isRegularFile(damaged)) {
            return;
        }
        fresh.run("pragma foreign_keys = off");
        try (var pages = Pages.of(damaged)) {
            fresh.transaction(
                    () -> {
                        copy(pages, fresh);
                        mend(fresh);
                        return pages;
                    });
        }
        salvaged =
                new Salvaged(
                        keptAs,
                        count(fresh, "person"),
                        count(fresh, "answer"),
                        count(fresh, "entry"));
    }

    private static void copy(Pages pages, Database fresh) throws SQLException, IOException {
        var tables = tables(fresh);
        var rows = new RawRows(pages);
        // The first page is SQLite's own list of tables.
        for (int page = 2; page <= pages.count(); page++) {
            for (var row : rows.on(page)) {
                for (var table : tables) {
                    if (table.fits(row) && table.put(row, fresh)) {
                        break;
                    }
                }
            }
        }
    }

    private static List<Table> tables(Database fresh) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var name :
                fresh.list(
                        "select name from sqlite_schema where type = 'table'",
                        row -> row.text("name"))) {
            tables.add(
                    new Table(
                            name,
                            fresh.list(
                                    "select type, \"notnull\" as needed from pragma_table_info(?)",
                                    row ->
                                            new Column(
                                                    row.text("type").equals("TEXT"),
                                                    row.number("needed") == 1),
                                    name)));
        }
        return tables;
    }

    private record Column(boolean isText, boolean isNeeded) {
        boolean fits(Optional<Object> value) {
            return value.map(it -> it instanceof String == isText).orElse(!isNeeded);
        }
    }

    /// A table of the fresh database.
    private record Table(String name, List<Column> columns) {

        boolean fits(RawRow row) {
            return columns.size() == row.values().size()
                    && IntStream.range(0, columns.size())
                            .allMatch(i -> columns.get(i).fits(row.values().get(i)));
        }

        /// Whether a row makes sense to SQLite and is there now.
        boolean put(RawRow row, Database fresh) throws SQLException {
            var values = new ArrayList<Object>(row.values());
            values.set(0, row.id());
            try {
                fresh.run(
                        Collections.nCopies(values.size(), "?").stream()
                                .collect(joining(", ", "insert into " + name + " values (", ")")),
                        values.toArray());
                return true;
            } catch (SQLException e) {
                if (JournalFile.code(e) == SQLiteErrorCode.SQLITE_CONSTRAINT) {
                    return false;
                }
                throw e;
            }
        }
    }

    private static void mend(Database fresh) throws SQLException {
        for (long person :
                fresh.list(
                        "select distinct person from entry where person not in (select id from person)",
                        row -> row.number("person"))) {
            fresh.run(
                    "insert into person (id, uuid, name, tint, unwanted) values (?, ?, '', ?, '')",
                    person,
                    FreshId.make().toString(),
                    Tint.SAND.id());
        }
        fresh.run("delete from answer where person not in (select id from person)");
        for (var table : List.of("score", "work", "remark", "playing")) {
            fresh.run("delete from " + table + " where entry not in (select id from entry)");
        }
        fresh.run("delete from wish where playing not in (select id from playing)");
        fresh.run("delete from place where id not in (select id from playing)");
    }

    private static int count(Database fresh, String table) throws SQLException {
        return Math.toIntExact(fresh.number("select count(*) from " + table));
    }
}
