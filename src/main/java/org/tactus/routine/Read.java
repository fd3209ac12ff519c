package org.tactus.routine;

import java.util.List;

/// What reading a routine file came to.
public sealed interface Read {

    /// Everything that was noticed, in the order of the file.
    List<Problem> problems();

    /// A routine that can be played.
    ///
    /// @param warnings problems that do not block playing
    record Valid(Routine routine, List<Problem> warnings) implements Read {
        public Valid {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /// A file that is no routine, or one that must not be played.
    ///
    /// @param problems every one of the file, warnings included; at least one is an error
    record Invalid(List<Problem> problems) implements Read {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
