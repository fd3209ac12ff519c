package org.tactus.routine;

import java.util.List;
import java.util.Optional;

/// Reads routine files. What is wrong with a file is found all at once and never thrown; see
/// [Read]. One reader serves any number of files and threads.
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
        var source = new Source(bytes);
        var document = source.isWhole() ? trees.read(source) : Optional.<JsonTree.Document>empty();
        return document.isPresent() ? read(source, document.get()) : Located.of(notJson(source));
    }

    /// The problem of a file that is larger than a routine may be.
    static Problem tooLarge() {
        return Problem.ofFile("too-large", "the file is larger than 1 MiB");
    }

    private static Located read(Source source, JsonTree.Document document) {
        var problems = new Problems(source);
        var read =
                new RoutineReading(new Values(problems, source.hasBackslashes()))
                        .read(document.root());
        return new Located(read, source.placeNearStart(document.id()));
    }

    private static Read notJson(Source source) {
        var problems = new Problems(source);
        if (!source.isWhole()) {
            int at = source.text().length();
            problems.fault(at, "not-utf-8", "this byte is not UTF-8; save the file as UTF-8");
        } else if (source.text().isBlank()) {
            problems.fault(0, "empty-file", "the file is empty; a routine is a JSON object");
        } else {
            var fault = TokenPlaces.of(source).fault();
            fault.ifPresent(found -> problems.fault(found.offset(), found.code(), found.message()));
        }
        return new Read.Invalid(problems.inOrder());
    }
}
