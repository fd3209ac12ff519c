package org.tactus.routine;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says of a file that some reader of JSON could not read what stands in the way and where, in the
/// words in which it is said of routines.
public final class NotJson {
    private NotJson() {}

    /// The problem of bytes that cannot be JSON, whatever a parser makes of them: they are not
    /// UTF-8. Empty where they are.
    public static Optional<Problem> of(byte[] bytes) {
        var source = new Source(bytes);
        boolean fine = source.isWhole() && !source.beginsLikeUtf16();
        return fine
                ? Optional.empty()
                : Optional.of(
                        problem(
                                source.place(source.isWhole() ? 0 : source.text().length()),
                                "not-utf-8",
                                "this byte is not UTF-8; save the file as UTF-8"));
    }

    /// The problem at which a parser of these bytes gave up.
    ///
    /// @param bytes UTF-8, as they were given to the parser from the first on
    /// @param over whether the value that makes up the file had ended
    public static Problem of(byte[] bytes, JacksonException failure, boolean over) {
        var source = new Source(bytes);
        var location = failure.getLocation();
        int stopped = location == null ? 0 : (int) Math.max(0, location.getByteOffset());
        int end = Math.min(bytes.length, stopped + source.start());
        int offset =
                new String(bytes, source.start(), end - source.start(), StandardCharsets.UTF_8)
                        .length();
        boolean ended = failure instanceof UnexpectedEndOfInputException;
        var fault = new SyntaxFault(source, offset, over, ended);
        return problem(source.place(fault.offset()), "syntax", fault.message());
    }

    private static Problem problem(Place place, String code, String message) {
        return new Problem(Severity.ERROR, place, "", code, message);
    }
}
