package org.tactus.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The format as a JSON Schema, for editors and other programs.
public final class RoutineSchema {
    private static final String FILE = "routine.schema.json";

    private RoutineSchema() {}

    /// The schema as it is written.
    public static String text() {
        try (var in = RoutineSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
