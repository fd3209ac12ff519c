package org.tactus.ui.library;

import java.util.List;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Shown;

/// A file that could not be read as a routine.
///
/// @param source the name of the file
/// @param name the same for a person
/// @param problems each a line for a person: where and what
record BrokenFile(String source, String name, List<String> problems) {
    public BrokenFile {
        problems = List.copyOf(problems);
    }

    static BrokenFile of(LibraryEntry.Broken file) {
        return new BrokenFile(
                file.source(),
                Shown.words(file.source()),
                file.problems().stream().map(problem -> problem.line(file.source())).toList());
    }
}
