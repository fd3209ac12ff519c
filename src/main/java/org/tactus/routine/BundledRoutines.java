package org.tactus.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The routines that come with the application. A module cannot list its resources, so that
/// `index.txt` names them, in the order in which they are shown.
public final class BundledRoutines {
    private static final String FOLDER = "bundled/";

    private BundledRoutines() {}

    /// Reads all of them.
    public static List<LibraryEntry> load(RoutineReader reader) {
        return names().stream()
                .map(name -> LibraryEntry.of(name, reader.read(bytes(name)), true))
                .toList();
    }

    /// Their file names.
    static List<String> names() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /// A file as it is.
    static byte[] bytes(String name) {
        try (var in = BundledRoutines.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no bundled routine " + name);
            }
            return in.readAllBytes();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
