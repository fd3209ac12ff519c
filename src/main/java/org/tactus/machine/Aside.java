package org.tactus.machine;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps a file beside its place, under another name, so that something else can have its own.
public final class Aside {
    private Aside() {}

    /// Moves `file` to its name with `ending`, and with a number where that is taken: nothing is
    /// ever written over. Answers where it is now.
    public static Path keep(Path file, String ending) throws IOException {
        var name = file.getFileName() + ending;
        for (int number = 2; ; number++) {
            try {
                return Files.move(file, file.resolveSibling(name));
            } catch (FileAlreadyExistsException taken) {
                name = file.getFileName() + ending + "-" + number;
            }
        }
    }
}
