package org.tactus.routine;

import java.util.List;

/// One file of a [Library].
public sealed interface LibraryEntry {

    /// The file's name, without its folder.
    String source();

    /// A routine that can be played.
    ///
    /// @param warnings what lint has to say of it
    /// @param bundled whether it came with the application
    record Good(Routine routine, String source, List<Problem> warnings, boolean bundled)
            implements LibraryEntry {
        public Good {
            warnings = List.copyOf(warnings);
        }
    }

    /// A file that is no routine, or one that must not be played.
    record Broken(String source, List<Problem> problems) implements LibraryEntry {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /// The entry of a file that was read.
    static LibraryEntry of(String source, Read read, boolean bundled) {
        return switch (read) {
            case Read.Valid(var routine, var warnings) ->
                    new Good(routine, source, warnings, bundled);
            case Read.Invalid(var problems) -> new Broken(source, problems);
        };
    }
}
