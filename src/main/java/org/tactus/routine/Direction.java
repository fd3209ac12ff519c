package org.tactus.routine;

import org.tactus.body.Term;

/// Where a stroke's pressure goes.
public enum Direction implements Term {
    UP,
    DOWN,
    OUTWARD,
    INWARD,
    ACROSS,
    CLOCKWISE,
    COUNTER_CLOCKWISE,
    AROUND
}
