package org.tactus.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Routine files for tests.
final class Samples {
    /// All of them.
    static final List<String> NAMES = List.of("back.json", "breath.json");

    private Samples() {}

    static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream("samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// A routine around one list of steps.
    static String routine(String steps) {
        return """
                {"format": 1, "id": "sample", "title": "Sample", "for": "partner", "position": "prone", "steps": [
                %s
                ]}"""
                .formatted(steps);
    }

    static Read read(String json) {
        return new RoutineReader().read(json.getBytes(StandardCharsets.UTF_8));
    }

    /// The lines of all errors, without the file's name.
    static List<String> lines(String json) {
        return read(json).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.line("x").substring(2))
                .toList();
    }
}
