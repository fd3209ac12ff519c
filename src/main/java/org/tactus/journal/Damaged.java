package org.tactus.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

/// Journals that could not be opened, kept beside the one that goes on.
final class Damaged {
    /// How their names look, with those of the files beside them.
    static final String ANY = "journal-damaged-*";

    private Damaged() {}

    /// A name for one that was found on a day, beside those that were found on it before.
    static Path name(Path folder, LocalDate day) {
        var first = folder.resolve("journal-damaged-" + day + ".db");
        for (int i = 2; ; i++) {
            if (!Files.exists(first)) {
                return first;
            }
            first = folder.resolve("journal-damaged-" + day + "-" + i + ".db");
        }
    }

    /// Deletes one of the files; it may be a folder that stood in the database's place.
    static void delete(Path file) throws IOException {
        try (var within = Files.walk(file)) {
            for (var path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
