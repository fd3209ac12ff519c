package org.tactus.routine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tactus.machine.PlainFile;

/// Reads routine files from wherever they are. Nothing that a path can lead to blocks or throws: a
/// folder, a pipe, a file of a terabyte or one that may not be read is a problem like any other.
public final class RoutineFiles {
    /// The code of the problem of a file that cannot be opened or read.
    public static final String UNREADABLE = "unreadable";

    /// The code of the problem of something that is no file.
    public static final String NOT_A_FILE = "not-a-file";

    /// How their names end: as what they are, or as what opens them.
    public static final List<String> ENDINGS = List.of(".json", ".tactus");

    private final RoutineReader reader;

    public RoutineFiles(RoutineReader reader) {
        this.reader = reader;
    }

    /// Whether a file has the name of a routine.
    public static boolean isNamedSo(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(plain::endsWith);
    }

    /// The name of the file that a new routine with this id is written to.
    static String named(String id) {
        return id + ".json";
    }

    /// Reads the file at `path`.
    public Read read(Path path) {
        try {
            return locate(path, Files.readAttributes(path, BasicFileAttributes.class)).read();
        } catch (IOException cannotLook) {
            return unreadable();
        }
    }

    /// The text of the file at `path`, right or wrong, without a byte order mark; empty where it is
    /// none that a person could mend as text: what is no file, too large or not UTF-8.
    public static Optional<String> text(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() > RoutineReader.MOST_BYTES) {
                return Optional.empty();
            }
            var source = new Source(bytes(path, (int) attributes.size()));
            boolean isText = source.isWhole() && !source.beginsLikeUtf16();
            return isText ? Optional.of(source.text()) : Optional.empty();
        } catch (IOException cannotRead) {
            return Optional.empty();
        }
    }

    /// Reads the file at `path`, which was looked at already.
    RoutineReader.Located locate(Path path, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            var what =
                    attributes.isDirectory()
                            ? "this is a folder, not a file"
                            : "this is not an ordinary file";
            return RoutineReader.Located.of(
                    new Read.Invalid(List.of(Problem.ofFile(NOT_A_FILE, what))));
        }
        if (attributes.size() > RoutineReader.MOST_BYTES) {
            return RoutineReader.Located.of(new Read.Invalid(List.of(RoutineReader.tooLarge())));
        }
        try {
            return reader.locate(bytes(path, (int) attributes.size()));
        } catch (IOException cannotRead) {
            return RoutineReader.Located.of(unreadable());
        }
    }

    static Read unreadable() {
        return new Read.Invalid(List.of(Problem.ofFile(UNREADABLE, "the file cannot be read")));
    }

    /// The bytes of a file, and no more than one above the limit should it have grown since it was
    /// measured.
    static byte[] bytes(Path path, int size) throws IOException {
        try (var in = PlainFile.open(path)) {
            var bytes = new byte[size];
            int read = in.readNBytes(bytes, 0, size);
            int next = in.read();
            if (next < 0) {
                return read == size ? bytes : Arrays.copyOf(bytes, read);
            }
            var rest = in.readNBytes(RoutineReader.MOST_BYTES - size);
            var all = Arrays.copyOf(bytes, size + 1 + rest.length);
            all[size] = (byte) next;
            System.arraycopy(rest, 0, all, size + 1, rest.length);
            return all;
        }
    }
}
