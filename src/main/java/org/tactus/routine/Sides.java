package org.tactus.routine;

import org.tactus.body.Term;

/// On which sides a step works.
public enum Sides implements Term {
    /// Both at once.
    BOTH,
    /// On the midline of the body.
    MIDLINE,
    LEFT,
    RIGHT,
    /// One after the other, exactly half the time each.
    LEFT_THEN_RIGHT,
    /// The spots that the person picked, sharing the time equally; as `LEFT_THEN_RIGHT` without
    /// any.
    FOCUS
}
