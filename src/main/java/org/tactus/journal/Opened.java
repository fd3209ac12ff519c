package org.tactus.journal;

import java.util.Optional;

/// What opening the journal came to. There is always a journal to read from; whether it can be
/// written to is said by the alternative.
public sealed interface Opened {
    Journal journal();

    /// As it should be.
    ///
    /// @param resume a session that was cut off
    record Fine(Journal journal, Optional<Resume> resume) implements Opened {}

    /// The file was damaged. It is kept aside, and a fresh one goes on with what could be read.
    record Recovered(Journal journal, Optional<Resume> resume, Salvaged salvaged)
            implements Opened {}

    /// Tactus is open already and writes there; this journal is only read.
    record Elsewhere(Journal journal) implements Opened {}

    /// A later version of Tactus has written it; this journal is only read.
    record Newer(Journal journal) implements Opened {}

    /// Nothing can be kept; what is there is read, where that is possible.
    record Unusable(Journal journal, Reason reason) implements Opened {}

    /// Why nothing can be kept.
    enum Reason {
        /// The folder, or a file in it, may not be written.
        NOT_WRITABLE,
        /// The disk is full.
        NO_ROOM,
        /// The database does not run on this system.
        NO_DATABASE
    }
}
