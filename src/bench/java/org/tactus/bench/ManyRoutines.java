package org.tactus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tactus.routine.RoutineReader;

/// A large library: the bundled routines, copied with other ids.
final class ManyRoutines {
    static final int COUNT = 10_000;

    private ManyRoutines() {}

    /// The bytes of every file.
    static List<byte[]> contents() throws IOException {
        var bundled =
                resource("index.txt")
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.endsWith(".json"))
                        .toList();
        var texts = new ArrayList<String>();
        for (var name : bundled) {
            texts.add(resource(name));
        }
        return IntStream.range(0, COUNT)
                .mapToObj(
                        i ->
                                texts.get(i % texts.size())
                                        .replaceFirst("\"id\"\\s*:\\s*\"", "$0b" + i + "-"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (var in = RoutineReader.class.getResourceAsStream("bundled/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
