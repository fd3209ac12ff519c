package org.tactus.routine;

import java.util.List;

/// Reads routine files. What is wrong with a file is found all at once and never thrown; see [Read].
/// One reader serves any number of files and threads.
public final class RoutineReader {
    /// The largest file that is read.
    public static final int MOST_BYTES = 1 << 20;

    private final JsonTree trees = new JsonTree();

    /// What was read, and where its id stands, should another file have the same.
    record Located(Read read, Place id) {
        /// Without a routine there is no id that could be looked for.
        static Located of(Read read) {
            return new Located(read, Place.START);
        }
    }

    /// Reads the bytes of one file.
    public Read read(byte[] bytes) {
        return locate(bytes).read();
    }

    Located locate(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Located.of(new Read.Invalid(List.of(tooLarge())));
        }
        var source = Source.decode(bytes);
        var problems = new Problems(source);
        if (!source.isWhole()) {
            int at = source.text().length();
            problems.error(at, Where.root(), "not-utf-8", "this byte is not UTF-8; save the file as UTF-8");
        } else if (source.text().isBlank()) {
            problems.error(0, Where.root(), "empty-file", "the file is empty; a routine is a JSON object");
        } else {
            return read(source, problems);
        }
        return Located.of(new Read.Invalid(problems.inOrder()));
    }

    /// The problem of a file that is larger than a routine may be.
    static Problem tooLarge() {
        return Problem.ofFile("too-large", "the file is larger than 1 MiB");
    }

    private Located read(Source source, Problems problems) {
        var tree = trees.read(source, problems);
        if (tree.isEmpty()) {
            return Located.of(new Read.Invalid(problems.inOrder()));
        }
        // Nearly no file has escapes; those without cannot hold half a character.
        boolean hasEscapes = source.text().contains("\\u");
        var read = new RoutineReading(problems, new Values(problems, hasEscapes)).read(tree.get());
        int id = Locator.offset(tree.get(), Where.root().field(Key.ID.spelling()));
        return new Located(read, source.placeNearStart(id));
    }
}
