package org.tactus.ui.library;

import java.util.List;

/// A file that could not be read as a routine.
///
/// @param name of the file
/// @param problems each a line for a person: where and what
public record BrokenFile(String name, List<String> problems) {
    public BrokenFile {
        problems = List.copyOf(problems);
    }
}
