package org.tactus.bench;

import java.io.IOException;
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

/// What it costs to load 10,000 routine files as the application does, lint included, against a
/// bare parse of the same files. All results are kept until the end of a run, as a library keeps
/// them. [ReadingRatio] does the same by turns, for a machine that has other work.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class ReadingBenchmark {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final RoutineReader reader = new RoutineReader();
    private final List<Path> paths = new ArrayList<>();
    private Path folder = Path.of("");

    /// Writes the files.
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("tactus-bench");
        for (var bytes : ManyRoutines.contents()) {
            paths.add(Files.write(folder.resolve("b" + paths.size() + ".json"), bytes));
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
    public void treesFromFiles(Blackhole sink) throws IOException {
        var trees = new ArrayList<Object>();
        for (var path : paths) {
            trees.add(mapper.readTree(Files.readAllBytes(path)));
        }
        sink.consume(trees);
    }

    /// The whole folder as the application loads it.
    @Benchmark
    public void loadFolder(Blackhole sink) {
        var library = new LibraryFolder(folder, reader);
        library.look(sink::consume);
        sink.consume(library.entries());
    }
}
