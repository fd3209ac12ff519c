package org.tactus.journal.share;

import java.util.List;
import org.tactus.routine.Problem;
import org.tactus.routine.Severity;

/// What reading a journal file came to: whatever is well, and everything that is not.
///
/// @param copy what can be taken; empty where the file is no journal at all
/// @param problems in the order of the file; a person or session with an error is not in `copy`, a
///     field with a warning was passed over
public record ReadJournal(JournalCopy copy, List<Problem> problems) {
    public ReadJournal {
        problems = List.copyOf(problems);
    }

    /// Whether something was left out.
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
