package org.tactus.routine;

import java.util.List;
import java.util.Optional;

/// What became of a file that the person wanted in their folder.
public sealed interface Import {

    /// It is there now.
    ///
    /// @param file its name in the folder
    /// @param kept the name under which is kept what was there before
    record Imported(Routine routine, String file, Optional<String> kept, List<Problem> warnings)
            implements Import {
        public Imported {
            warnings = List.copyOf(warnings);
        }
    }

    /// A routine of the person's own has its id already, and nothing was changed.
    ///
    /// @param file the name of the one that is there
    record AlreadyThere(String id, String file) implements Import {}

    /// It must not be played.
    record Refused(List<Problem> problems) implements Import {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The folder could not be written to.
    record Failed() implements Import {}
}
