package org.tactus.bench.light;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program that runs, with everything that it has started itself, as Linux accounts for it.
record Running(Process process) implements AutoCloseable {
    private static final long TICKS_A_SECOND = 100;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Processor time so far.
    Duration cpu() {
        long ticks =
                tree().map(pid -> read(pid, "stat"))
                        .filter(stat -> !stat.isEmpty())
                        .mapToLong(Running::ticks)
                        .sum();
        return Duration.ofMillis(ticks * 1000 / TICKS_A_SECOND);
    }

    /// Memory that is in use now, in MB; what several processes share counts once for each.
    double resident() {
        return tree().flatMap(pid -> read(pid, "status").lines())
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                * 1024
                / 1e6;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends it and all that it has started.
    @Override
    public void close() throws IOException {
        var tree = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        tree.forEach(ProcessHandle::destroyForcibly);
    }

    private Stream<Long> tree() {
        return Stream.concat(
                Stream.of(process.pid()), process.descendants().map(ProcessHandle::pid));
    }

    /// The name in brackets, which comes before, may hold spaces.
    private static long ticks(String stat) {
        var fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return Long.parseLong(fields.get(USER_TICKS)) + Long.parseLong(fields.get(SYSTEM_TICKS));
    }

    /// Empty where the process has just ended.
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            return "";
        }
    }
}
