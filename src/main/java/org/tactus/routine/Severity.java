package org.tactus.routine;

import org.tactus.body.Term;

/// How much a [Problem] matters.
public enum Severity implements Term {
    /// The routine cannot be played.
    ERROR,
    /// The routine can be played; whoever wrote it may want to know.
    WARNING
}
