package org.tactus.sound.speech;

import org.tactus.body.Term;

/// How much a person wants to be told.
public enum Telling implements Term {
    /// All, until a routine is known.
    LESS_WITH_TIME,
    ALWAYS_FULL,
    ALWAYS_SHORT;

    private static final int KNOWN_AFTER = 4;

    /// How much is said of a routine.
    ///
    /// @param followed how often the routine was followed to its end
    public Detail detail(int followed) {
        return switch (this) {
            case LESS_WITH_TIME -> followed < KNOWN_AFTER ? Detail.FULL : Detail.SHORT;
            case ALWAYS_FULL -> Detail.FULL;
            case ALWAYS_SHORT -> Detail.SHORT;
        };
    }
}
