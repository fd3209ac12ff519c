package org.tactus.routine;

import java.util.List;

/// Reads routine files. What is wrong with a file is found all at once and never thrown; see [Read].
/// One reader serves any number of files and threads.
public final class RoutineReader {
    /// The largest file that is read.
    public static final int MOST_BYTES = 1 << 20;

    private final JsonTree trees = new JsonTree();

    /// Reads the bytes of one file.
    public Read read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Read.Invalid(List.of(tooLarge()));
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
        return new Read.Invalid(problems.inOrder());
    }

    /// The problem of a file that is larger than a routine may be.
    static Problem tooLarge() {
        return Problem.ofFile("too-large", "the file is larger than 1 MiB");
    }

    private Read read(Source source, Problems problems) {
        var tree = trees.read(source, problems);
        if (tree.isEmpty()) {
            return new Read.Invalid(problems.inOrder());
        }
        // Nearly no file has escapes; those without cannot hold half a character.
        boolean hasEscapes = source.text().contains("\\u");
        return new RoutineReading(problems, new Values(problems, hasEscapes)).read(tree.get());
    }
}
