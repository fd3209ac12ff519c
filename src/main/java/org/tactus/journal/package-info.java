/// What is remembered: who is massaged, what they answered, every session with how it felt before
/// and after, and where a session stands that was cut off. One SQLite file in the data folder,
/// written by one thread. `docs/journal.md` has the schema.
@NullMarked
package org.tactus.journal;

import org.jspecify.annotations.NullMarked;
