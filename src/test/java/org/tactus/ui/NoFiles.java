package org.tactus.ui;

import java.nio.file.Path;
import java.util.Optional;

/// A person who thinks better of every file that they are asked for.
public class NoFiles implements FileChoices {
    @Override
    public Optional<Path> routineToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> routineToSave(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> soundToSave(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> journalFileToSave(JournalFile kind, String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> journalToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> musicFolder(Optional<Path> now) {
        return Optional.empty();
    }
}
