package org.tactus.ui.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.tactus.journal.Entry;

/// A place in the list of sessions.
///
/// @param index from the latest session, which has 0
/// @param entry absent until its page was read
public record Slot(int index, LocalDate day, Optional<Entry> entry) {}
