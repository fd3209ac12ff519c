package org.tactus.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tactus.routine.LibraryFolder;
import org.tactus.routine.RoutineReader;
import tools.jackson.databind.json.JsonMapper;

/// What it costs to load 10,000 routine files, lint included, against a bare parse of the same files. The
/// files are the bundled routines, copied with other ids.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = {"-Xms1g", "-Xmx1g"})
public class ReadingBenchmark {
    private static final int FILES = 10_000;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final RoutineReader reader = new RoutineReader();
    private final List<Path> paths = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private Path folder = Path.of("");

    /// Writes the files.
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("tactus-bench");
        var bundled = bundled();
        for (int i = 0; i < FILES; i++) {
            var text = bundled.get(i % bundled.size()).replaceFirst("\"id\"\\s*:\\s*\"", "$0b" + i + "-");
            var path = folder.resolve("b" + i + ".json");
            contents.add(text.getBytes(StandardCharsets.UTF_8));
            paths.add(Files.write(path, contents.getLast()));
        }
    }

    /// Removes the files.
    @TearDown
    public void remove() throws IOException {
        for (var path : paths) {
            Files.delete(path);
        }
        Files.delete(folder);
    }

    /// The yardstick, from disk.
    @Benchmark
    public void readTreeFromFiles(Blackhole sink) throws IOException {
        for (var path : paths) {
            sink.consume(mapper.readTree(Files.readAllBytes(path)));
        }
    }

    /// The whole folder as the application loads it.
    @Benchmark
    public void loadFolder(Blackhole sink) {
        var library = new LibraryFolder(folder, reader);
        library.look(sink::consume);
        sink.consume(library.entries());
    }

    /// The yardstick, from memory.
    @Benchmark
    public void readTree(Blackhole sink) {
        for (var bytes : contents) {
            sink.consume(mapper.readTree(bytes));
        }
    }

    /// Reading with lint on one thread, from memory.
    @Benchmark
    public void readRoutines(Blackhole sink) {
        for (var bytes : contents) {
            sink.consume(reader.read(bytes));
        }
    }

    private static List<String> bundled() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(".json"))
                .map(name -> new String(resource(name), StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] resource(String name) {
        try (InputStream in = RoutineReader.class.getResourceAsStream("bundled/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return in.readAllBytes();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
