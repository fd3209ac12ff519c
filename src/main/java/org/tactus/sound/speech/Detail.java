package org.tactus.sound.speech;

/// How much is said.
public enum Detail {
    /// The whole instruction of each step with its caution, what comes next with implement and
    /// pressure, half time.
    FULL,
    /// The short form of each step, and what comes next by name and side.
    SHORT
}
