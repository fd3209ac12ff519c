package org.tactus.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The pages of a database file as they stand on the disk, whether or not SQLite would open it. A
/// page that the log beside the file has a later state of is read from there.
/// (sqlite.org/fileformat2.html, sections 1.3 and 4.)
final class Pages implements AutoCloseable {
    /// The one that SQLite chooses, and so that of every journal.
    static final int SIZE = 4096;

    private static final int LOG_HEADER = 32;
    private static final int FRAME_HEADER = 24;

    private final RandomAccessFile file;
    private final Optional<RandomAccessFile> log;
    private final Map<Integer, Long> logged;

    private Pages(
            RandomAccessFile file, Optional<RandomAccessFile> log, Map<Integer, Long> logged) {
        this.file = file;
        this.log = log;
        this.logged = logged;
    }

    static Pages of(Path file) throws IOException {
        var pages = new RandomAccessFile(file.toFile(), "r");
        var beside = file.resolveSibling(file.getFileName() + "-wal");
        if (!Files.isRegularFile(beside)) {
            return new Pages(pages, Optional.empty(), Map.of());
        }
        var log = new RandomAccessFile(beside.toFile(), "r");
        return new Pages(pages, Optional.of(log), logged(log));
    }

    /// How many there are; they are numbered from 1.
    int count() throws IOException {
        int inLog = logged.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(inLog, Math.toIntExact(file.length() / SIZE));
    }

    /// The page of a number; empty where there is none.
    Optional<ByteBuffer> page(long number) throws IOException {
        var at = logged.get((int) number);
        return log.isPresent() && at != null
                ? read(log.get(), at, SIZE)
                : read(file, (number - 1) * SIZE, SIZE);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (log.isPresent()) {
                log.get().close();
            }
        }
    }

    /// Where the latest state of each page stands, up to the last commit. Frames of an earlier
    /// round, which are no longer true, have another salt.
    private static Map<Integer, Long> logged(RandomAccessFile log) throws IOException {
        var committed = new HashMap<Integer, Long>();
        var header = read(log, 0, LOG_HEADER);
        if (header.isEmpty()) {
            return committed;
        }
        var open = new HashMap<Integer, Long>();
        long salt = header.get().getLong(16);
        for (long at = LOG_HEADER; ; at += FRAME_HEADER + SIZE) {
            var frame = read(log, at, FRAME_HEADER);
            if (frame.isEmpty() || frame.get().getLong(8) != salt) {
                return committed;
            }
            open.put(frame.get().getInt(0), at + FRAME_HEADER);
            if (frame.get().getInt(4) != 0) {
                committed.putAll(open);
                open.clear();
            }
        }
    }

    private static Optional<ByteBuffer> read(RandomAccessFile file, long at, int length)
            throws IOException {
        if (at < 0 || at + length > file.length()) {
            return Optional.empty();
        }
        var bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return Optional.of(ByteBuffer.wrap(bytes));
    }
}
