package org.tactus.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person for a file. Stands between the screens and the system's own dialogs, which not
/// every platform can open.
public interface FileChoices {
    /// What leaves the journal.
    enum JournalFile {
        TABLE("csv"),
        COPY("json"),
        REPORT("pdf"),
        CALENDAR("ics");

        private final String ending;

        JournalFile(String ending) {
            this.ending = ending;
        }

        /// How its files are named in the end, without the dot.
        public String ending() {
            return ending;
        }
    }

    /// An existing routine file; empty where the person thought better of it.
    Optional<Path> routineToOpen();

    /// Where to write a routine.
    Optional<Path> routineToSave(String suggestedName);

    /// Where to write a session's sound.
    Optional<Path> soundToSave(String suggestedName);

    /// Where to write something of the journal.
    Optional<Path> journalFileToSave(JournalFile kind, String suggestedName);

    /// A journal file to read in.
    Optional<Path> journalToOpen();

    /// A folder with music.
    ///
    /// @param now the one chosen before
    Optional<Path> musicFolder(Optional<Path> now);
}
