package org.tactus.sound.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tactus.machine.FreshId;
import org.tactus.machine.OwnFiles;
import org.tactus.machine.PlainFile;

/// Starts the programs that speak, and ends those that do not end by themselves. What a program
/// writes goes to a file, so that nothing waits for a pipe that a child of a child keeps open. For
/// any number of threads.
public final class Runner implements AutoCloseable {
    private static final long LARGEST = 64L << 20;
    private static final Duration LOOK = Duration.ofMillis(200);

    /// How long a program may take to end when it is asked to.
    private static final Duration ENDING = Duration.ofMillis(500);

    private final Path folder;
    private final Duration patience;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed = false;

    /// Writes to and starts from a folder of the application.
    ///
    /// @param folder where programs write; made when it is needed
    /// @param patience how long a program may take
    public Runner(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /// What became of a program.
    sealed interface Outcome {
        /// It ended well and wrote this.
        final class Wrote implements Outcome {
            private final byte[] bytes;

            private Wrote(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        /// It did not.
        record Failed(Fault fault) implements Outcome {}
    }

    /// What an engine writes when it speaks.
    Outcome say(Engine engine, String text) throws InterruptedException {
        try {
            var sound = fresh("speaking", ".wav");
            try {
                return run(engine.say(text, sound), sound);
            } finally {
                Files.deleteIfExists(sound);
            }
        } catch (IOException e) {
            return new Outcome.Failed(Fault.NOT_STARTED);
        }
    }

    /// What a program prints; empty where it does not end well.
    String text(Order order) throws InterruptedException {
        try {
            var printed = fresh("voices", ".txt");
            try {
                return switch (run(order, printed)) {
                    case Outcome.Wrote wrote -> new String(wrote.bytes(), StandardCharsets.UTF_8);
                    case Outcome.Failed _ -> "";
                };
            } finally {
                Files.deleteIfExists(printed);
            }
        } catch (IOException e) {
            return "";
        }
    }

    /// A file to be written to.
    private Path fresh(String beginning, String ending) throws IOException {
        OwnFiles.createFolder(folder);
        var file = folder.resolve(beginning + FreshId.make() + ending);
        OwnFiles.createFile(file);
        return file;
    }

    private Outcome run(Order order, Path file) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(order.command())
                        .redirectOutput(
                                order.onOutput()
                                        ? ProcessBuilder.Redirect.to(file.toFile())
                                        : ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(order.environment());
        var process = builder.start();
        running.add(process);
        try {
            if (closed) {
                return new Outcome.Failed(Fault.NOT_STARTED);
            }
            write(process, order.input());
            if (!ended(process, file)) {
                return new Outcome.Failed(Fault.HUNG);
            }
        } finally {
            end(process);
            running.remove(process);
        }
        return process.exitValue() == 0
                ? new Outcome.Wrote(PlainFile.read(file))
                : new Outcome.Failed(Fault.CRASHED);
    }

    /// Ends the programs that run; none is started any more.
    @Override
    public void close() {
        closed = true;
        running.forEach(Runner::end);
    }

    /// A program that does not read, or is gone already, is judged by how it ends.
    private static void write(Process process, String input) {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // See above.
        }
    }

    /// Asks what still runs to end, the program and all that it started, and soon ends what does
    /// not.
    private static void end(Process process) {
        if (!process.isAlive()) {
            return;
        }
        var tree = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        tree.forEach(ProcessHandle::destroy);
        awaitEnd(process);
        tree.forEach(Runner::kill);
        awaitEnd(process);
    }

    /// From the top, so that no program can start another in place of one that ends.
    private static void kill(ProcessHandle program) {
        var started = program.children().toList();
        program.destroyForcibly();
        started.forEach(Runner::kill);
    }

    /// Waits even on a thread that was interrupted: that is why the programs end.
    private static void awaitEnd(Process process) {
        process.onExit()
                .completeOnTimeout(process, ENDING.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private boolean ended(Process process, Path file) throws IOException, InterruptedException {
        var left = patience;
        while (left.isPositive()) {
            if (process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                return Files.size(file) <= LARGEST;
            }
            if (Files.size(file) > LARGEST) {
                return false;
            }
            left = left.minus(LOOK);
        }
        return false;
    }
}
