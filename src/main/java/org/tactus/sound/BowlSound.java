package org.tactus.sound;

/// The bowl that opens and closes a session.
public enum BowlSound implements CueSound {
    /// Large and dark, ringing long.
    DEEP,
    /// Smaller and brighter.
    CLEAR,
    /// A soft gong that swells before it rings.
    GONG,
    NONE
}
