package org.tactus.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/// One connection to an SQLite file: statements, rows, transactions. For one thread at a time.
final class Database implements AutoCloseable {
    /// How long to wait for whoever else holds the file, such as a program that copies it.
    private static final int PATIENCE_MILLIS = 5_000;

    private final Connection connection;
    private boolean within;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// What is done in a transaction.
    ///
    /// @param <X> what else it may throw
    interface Work<T, X extends Exception> {
        T run() throws SQLException, X;
    }

    /// Opens `file` to read and write; what is deleted is written over, what is committed is on the
    /// disk, and nothing goes to the temporary folder.
    static Database open(Path file) throws SQLException {
        return of(file.toUri().toString(), new SQLiteConfig());
    }

    /// Opens `file` only to hold it: nobody waits for who holds it already, and no file is made
    /// beside it.
    static Database openToHold(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        return of(file.toUri().toString(), config, 0);
    }

    /// Opens `file` to read only.
    static Database read(Path file) throws SQLException {
        return of(file.toUri().toString(), reading());
    }

    /// Opens `file` to read only where not even its folder can be written: as it stands on the
    /// disk, without what is only in its log.
    static Database readAsItStands(Path file) throws SQLException {
        return of(file.toUri() + "?immutable=1", reading());
    }

    /// One that is gone when it is closed.
    static Database inMemory() throws SQLException {
        return of(":memory:", new SQLiteConfig());
    }

    private static SQLiteConfig reading() {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }

    private static Database of(String uri, SQLiteConfig config) throws SQLException {
        return of(uri, config, PATIENCE_MILLIS);
    }

    private static Database of(String uri, SQLiteConfig config, int patience) throws SQLException {
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(patience);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        var properties = new Properties();
        properties.putAll(config.toProperties());
        properties.setProperty(SQLiteConfig.Pragma.SECURE_DELETE.pragmaName, "true");
        var connection = new JDBC4Connection("jdbc:sqlite:" + uri, uri, properties);
        return new Database(connection);
    }

    /// Does something that answers no rows, and tells how many rows it changed.
    ///
    /// @param arguments numbers, texts, and optional ones of them for what may be null
    int run(String sql, Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /// Every row that can be made something of: one whose content makes no sense is passed over.
    <T> List<T> list(String sql, Row.Reading<T> reading, Object... arguments) throws SQLException {
        var list = new ArrayList<T>();
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (var results = statement.executeQuery()) {
                var row = new Row(results);
                while (results.next()) {
                    add(list, reading, row);
                }
            }
        }
        return list;
    }

    /// The first row, if there is one.
    <T> Optional<T> one(String sql, Row.Reading<T> reading, Object... arguments)
            throws SQLException {
        return list(sql, reading, arguments).stream().findFirst();
    }

    /// A number that a query always answers.
    long number(String sql, Object... arguments) throws SQLException {
        return one(sql, row -> row.results().getLong(1), arguments).orElse(0L);
    }

    /// Runs several statements without arguments, each ended by a semicolon and a line break.
    void script(String sql) throws SQLException {
        for (var part : sql.split(";\\R", -1)) {
            if (!part.isBlank()) {
                run(part);
            }
        }
    }

    /// Does all of `work`, or nothing where it throws. Answers after it is on the disk. Within
    /// another one it is a part of that.
    <T, X extends Exception> T transaction(Work<T, X> work) throws SQLException, X {
        if (within) {
            return work.run();
        }
        run("begin immediate");
        within = true;
        boolean done = false;
        try {
            var result = work.run();
            run("commit");
            done = true;
            return result;
        } finally {
            within = false;
            if (!done) {
                rollBack();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static <T> void add(List<T> list, Row.Reading<T> reading, Row row) throws SQLException {
        try {
            list.add(reading.read(row));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            // What stands there is no such thing: a damaged page that SQLite could still read.
        }
    }

    /// SQLite rolls back by itself after some errors, such as a full disk.
    private void rollBack() {
        try {
            run("rollback");
        } catch (SQLException e) {
            // Nothing was left to roll back.
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            var argument =
                    arguments[i] instanceof Optional<?> optional
                            ? optional.orElse(null)
                            : arguments[i];
            statement.setObject(i + 1, argument);
        }
    }
}
