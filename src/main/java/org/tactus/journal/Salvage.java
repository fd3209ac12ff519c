package org.tactus.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what can be read from a damaged database into a fresh one, row by row.
final class Salvage {
    private static final Logger log = LoggerFactory.getLogger(Salvage.class);

    /// Those that others refer to first.
    private static final List<String> TABLES =
            List.of(
                    "person", "answer", "entry", "score", "work", "remark", "playing", "wish",
                    "place");

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
    void into(Database fresh) throws SQLException {
        if (!Files.isRegularFile(damaged)) {
            return;
        }
        try (var from = Database.read(damaged)) {
            from.run("pragma cell_size_check = on");
            fresh.run("pragma foreign_keys = off");
            fresh.transaction(
                    () -> {
                        for (var table : TABLES) {
                            new Rescue(from, fresh, table).copy();
                        }
                        mend(fresh);
                        return fresh;
                    });
        } catch (SQLException e) {
            // Not even its list of tables can be read.
            log.warn("Nothing can be read from the damaged journal: {}", JournalFile.code(e));
        }
        salvaged =
                new Salvaged(
                        keptAs,
                        count(fresh, "person"),
                        count(fresh, "answer"),
                        count(fresh, "entry"));
    }

    private static void mend(Database fresh) throws SQLException {
        fresh.run(
                """
                insert into person (id, uuid, name, tint, unwanted)
                select distinct person, lower(hex(randomblob(4)) || '-' || hex(randomblob(2))
                    || '-4' || substr(hex(randomblob(2)), 2) || '-8'
                    || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), '', 'sand', ''
                from entry where person not in (select id from person)
                """);
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
