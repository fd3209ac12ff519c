/// What is remembered: who is massaged, what they answered, every session with how it felt before
/// and after, and where a session stands that was cut off. One SQLite file in a folder of its own,
/// read and written by one thread.
///
/// [JournalFolder#open] answers what it found, [Opened], with a [Journal] to ask; a [Recorder]
/// tells it of a session while that is played. Behind them, away from everyone else:
/// [JournalFile] with the tables [People], [AnswerSheets], [Entries], [Details] and [Checkpoint]
/// on a [Database], and [Opening] with [Salvage] for what is damaged. `docs/journal.md` has the
/// schema.
@NullMarked
package org.tactus.journal;

import org.jspecify.annotations.NullMarked;
