package org.tactus.journal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;

/// Copies one table of a damaged database by ranges of its row numbers. A range is read from both
/// ends until something cannot be read; what lies between is cut in two and tried again, so that
/// the rows on every page that can still be reached are found.
final class Rescue {
    /// So many ranges may fail: those behind a bad inner page fail down to the single row.
    private static final int PATIENCE = 20_000;

    /// No row takes fewer bytes than this, which limits how many there can be.
    private static final int LEAST_BYTES = 8;

    private static final int BATCH = 500;

    private final Database from;
    private final Database to;
    private final String table;
    private final List<String> columns;
    private final String insert;

    /// Row numbers, both included.
    private record Range(long first, long last) {
        static final Range EMPTY = new Range(1, 0);

        boolean isEmpty() {
            return first > last;
        }
    }

    /// Rows that were read.
    private record Batch(List<Long> ids, List<Object[]> rows, boolean troubled) {
        void add(Row row, List<String> columns) throws SQLException {
            var values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Optional.ofNullable(row.results().getObject(i + 1));
            }
            ids.add(row.number("id"));
            rows.add(values);
        }

        boolean isLast() {
            return troubled || rows.size() < BATCH;
        }
    }

    Rescue(Database from, Database to, String table) throws SQLException {
        this.from = from;
        this.to = to;
        this.table = table;
        this.columns =
                to.list(
                        "select name from pragma_table_info(?)",
                        row -> row.text("name"),
                        table);
        this.insert =
                "insert or ignore into "
                        + table
                        + columns.stream().collect(Collectors.joining(", ", " (", ") values ("))
                        + String.join(", ", Collections.nCopies(columns.size(), "?"))
                        + ")";
    }

    /// Copies what can be read.
    void copy() throws SQLException {
        var ranges = new ArrayDeque<Range>();
        ranges.add(new Range(0, highest()));
        for (int failed = 0; !ranges.isEmpty() && failed < PATIENCE; ) {
            var range = ranges.remove();
            var left = backwards(forwards(range));
            if (!left.isEmpty()) {
                failed++;
                cut(left, ranges);
            }
        }
    }

    private static void cut(Range range, ArrayDeque<Range> ranges) {
        if (range.first() < range.last()) {
            long middle = range.first() + (range.last() - range.first()) / 2;
            ranges.add(new Range(range.first(), middle));
            ranges.add(new Range(middle + 1, range.last()));
        }
    }

    private long highest() throws SQLException {
        long most =
                from.number("pragma page_count") * from.number("pragma page_size") / LEAST_BYTES;
        try {
            return Math.min(most, from.number("select max(id) from " + table));
        } catch (SQLException e) {
            return most;
        }
    }

    /// What of `range` is left when reading it in order came to an end.
    private Range forwards(Range range) throws SQLException {
        var left = range;
        while (!left.isEmpty()) {
            var batch = read(left, "");
            put(batch);
            left =
                    batch.ids().isEmpty()
                            ? left
                            : new Range(batch.ids().getLast() + 1, range.last());
            if (batch.isLast()) {
                return batch.troubled() ? left : Range.EMPTY;
            }
        }
        return left;
    }

    /// The same from the other end.
    private Range backwards(Range range) throws SQLException {
        var left = range;
        while (!left.isEmpty()) {
            var batch = read(left, " desc");
            put(batch);
            left =
                    batch.ids().isEmpty()
                            ? left
                            : new Range(range.first(), batch.ids().getLast() - 1);
            if (batch.isLast()) {
                return batch.troubled() ? left : Range.EMPTY;
            }
        }
        return left;
    }

    /// Some rows, up to the first that cannot be read.
    private Batch read(Range range, String order) {
        var batch = new Batch(new ArrayList<>(), new ArrayList<>(), false);
        try {
            from.each(
                    "select "
                            + String.join(", ", columns)
                            + " from "
                            + table
                            + " where id between ? and ? order by id"
                            + order
                            + " limit "
                            + BATCH,
                    row -> batch.add(row, columns),
                    range.first(),
                    range.last());
            return batch;
        } catch (SQLException e) {
            return new Batch(batch.ids(), batch.rows(), true);
        }
    }

    /// A row that makes no sense is left out.
    private void put(Batch batch) throws SQLException {
        for (var row : batch.rows()) {
            try {
                to.run(insert, row);
            } catch (SQLException e) {
                if (JournalFile.code(e) != SQLiteErrorCode.SQLITE_CONSTRAINT) {
                    throw e;
                }
            }
        }
    }
}
