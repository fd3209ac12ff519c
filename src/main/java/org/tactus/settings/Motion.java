package org.tactus.settings;

import org.tactus.body.Term;

/// How much moves.
public enum Motion implements Term {
    /// As the system says.
    SYSTEM,
    FULL,
    /// Hands and pacer become steps; nothing else moves.
    REDUCED
}
