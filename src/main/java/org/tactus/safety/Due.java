package org.tactus.safety;

/// Which questions are asked before a session.
public enum Due {
    /// Those of every session.
    SHORT,
    /// All of them.
    FULL
}
