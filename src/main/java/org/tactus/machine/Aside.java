package org.tactus.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps a file beside its place, under its name with an ending, so that something else can have
/// its own. Where that name is taken there is a number before the ending: nothing is ever written
/// over.
public final class Aside {
    private static final int BLOCK = 1 << 16;

    private Aside() {}

    /// Moves `file` aside. Answers where it is now.
    public static Path keep(Path file, String ending) throws IOException {
        return Files.move(file, free(file, ending));
    }

    /// Copies `file` aside, so that it is in its place until something is written over it; what is
    /// no file, such as a folder, is moved. Answers where it is kept, or nothing where there was
    /// nothing.
    public static Optional<Path> copy(Path file, String ending) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(keep(file, ending));
        }
        var kept = free(file, ending);
        SafeFile.put(kept, out -> pour(file, out), false);
        return Optional.of(kept);
    }

    private static void pour(Path file, OutputStream out) throws IOException {
        try (var in = PlainFile.open(file)) {
            for (var part = in.readNBytes(BLOCK); part.length > 0; part = in.readNBytes(BLOCK)) {
                out.write(part);
            }
        }
    }

    private static Path free(Path file, String ending) {
        var name = file.getFileName().toString();
        var free = file.resolveSibling(name + ending);
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = file.resolveSibling(name + "-" + number + ending);
        }
        return free;
    }
}
