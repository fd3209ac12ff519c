package org.tactus.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tactus.routine.LibraryFolder;
import org.tactus.routine.RoutineReader;
import tools.jackson.databind.json.JsonMapper;

/// Reading routines against a bare parse of the same files, by turns in one process, so that
/// whatever else the machine does weighs on both alike. Prints medians: wall time, and the time of
/// the processor, garbage collection and compiler included.
public final class ReadingRatio {
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 11;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final RoutineReader reader = new RoutineReader();
    private final Map<String, List<Taken>> taken = new LinkedHashMap<>();
    private final List<byte[]> contents = ManyRoutines.contents();
    private final List<Path> paths = new ArrayList<>();
    private final Path folder = Files.createTempDirectory("tactus-bench");

    private record Taken(long wall, long processor) {}

    private ReadingRatio() throws IOException {
        for (var bytes : contents) {
            paths.add(Files.write(folder.resolve("b" + paths.size() + ".json"), bytes));
        }
    }

    /// Measures and prints.
    public static void main(String[] args) throws Exception {
        var ratio = new ReadingRatio();
        try {
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                ratio.round(i >= WARM_UP);
            }
            ratio.print(System.out);
        } finally {
            ratio.remove();
        }
    }

    private void round(boolean counts) throws Exception {
        measure("trees, from memory", counts, this::treesFromMemory);
        measure("routines, from memory", counts, this::routinesFromMemory);
        measure("trees, from files", counts, this::treesFromFiles);
        measure("routines, from files", counts, this::routinesFromFiles);
        measure("trees, from files, in parallel", counts, this::treesInParallel);
        measure("the folder, as the application does", counts, this::folder);
    }

    private Object treesFromMemory() {
        var trees = new ArrayList<Object>();
        contents.forEach(bytes -> trees.add(mapper.readTree(bytes)));
        return trees;
    }

    private Object routinesFromMemory() {
        var routines = new ArrayList<Object>();
        contents.forEach(bytes -> routines.add(reader.read(bytes)));
        return routines;
    }

    private Object treesFromFiles() throws IOException {
        var trees = new ArrayList<Object>();
        for (var path : paths) {
            trees.add(mapper.readTree(Files.readAllBytes(path)));
        }
        return trees;
    }

    private Object routinesFromFiles() throws IOException {
        var routines = new ArrayList<Object>();
        for (var path : paths) {
            routines.add(reader.read(Files.readAllBytes(path)));
        }
        return routines;
    }

    private Object treesInParallel() {
        return paths.parallelStream().map(this::tree).toList();
    }

    private Object tree(Path path) {
        try {
            return mapper.readTree(Files.readAllBytes(path));
        } catch (IOException cannotRead) {
            return cannotRead;
        }
    }

    private Object folder() {
        var library = new LibraryFolder(folder, reader);
        library.look(partial -> {});
        return library.entries();
    }

    /// What is read is kept until it is measured, as a library keeps it.
    private void measure(String name, boolean counts, Callable<Object> work) throws Exception {
        System.gc();
        long processor = processorTime();
        long wall = System.nanoTime();
        var kept = work.call();
        var time = new Taken(System.nanoTime() - wall, processorTime() - processor);
        if (counts && kept != this) {
            taken.computeIfAbsent(name, _ -> new ArrayList<>()).add(time);
        }
    }

    /// Of all threads, in steps of 10 ms.
    private static long processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private void print(PrintStream out) {
        out.printf("%d files, medians of %d rounds by turns%n", paths.size(), ROUNDS);
        out.printf("%-38s %10s %10s%n", "", "wall ms", "cpu ms");
        taken.forEach(
                (name, times) ->
                        out.printf(
                                "%-38s %10.0f %10.0f%n",
                                name,
                                median(times.stream().map(Taken::wall).toList()),
                                median(times.stream().map(Taken::processor).toList())));
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    }

    private void remove() throws IOException {
        for (var path : paths) {
            Files.delete(path);
        }
        Files.delete(folder);
    }
}
