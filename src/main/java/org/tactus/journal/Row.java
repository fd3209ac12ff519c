package org.tactus.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// A row that a query answered, read by column names. What is null in the database is empty here.
record Row(ResultSet results) {

    /// Makes something of a row.
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    String text(String column) throws SQLException {
        return optionalText(column).orElse("");
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    long number(String column) throws SQLException {
        return results.getLong(column);
    }

    OptionalInt optionalInt(String column) throws SQLException {
        int value = results.getInt(column);
        return results.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    Duration duration(String column) throws SQLException {
        return Duration.ofNanos(number(column));
    }
}
