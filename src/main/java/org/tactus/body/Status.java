package org.tactus.body;

/// How a zone may be touched by lay hands.
public enum Status implements Term {
    /// Free to work within its pressure limit.
    OPEN,
    /// Broad, careful contact; the zone's note says what lies beneath.
    CAUTION,
    /// Never pressed; hands lift over it.
    NO_PRESS
}
