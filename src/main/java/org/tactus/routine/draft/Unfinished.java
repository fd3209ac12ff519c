package org.tactus.routine.draft;

import java.time.Instant;
import java.util.Optional;
import org.tactus.routine.OpenedFile;

/// A draft that was not saved.
///
/// @param key tells it from others, and is part of its file's name: letters, digits and hyphens
/// @param source the file of the person's own that it changes, as it was when it was opened; empty
///     for a routine that is new
/// @param changed when it was changed last
/// @param draft as it was left
public record Unfinished(String key, Optional<OpenedFile> source, Instant changed, Draft draft) {

    /// Whether it changes this file.
    public boolean changes(String file) {
        return source.filter(opened -> opened.name().equals(file)).isPresent();
    }
}
