package org.tactus.journal;

import java.time.OffsetDateTime;
import org.tactus.session.Session;

/// A session that was cut off, as it can be gone on with: at the same step, side and second, with
/// everything that had been wished for.
///
/// @param entry what the journal has of it so far, still open
/// @param session on the timeline as it was; its routine is the one that was played, adapted
/// @param saved when it was last seen there
public record Resume(Entry entry, Session session, OffsetDateTime saved) {}
