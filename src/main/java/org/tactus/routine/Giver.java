package org.tactus.routine;

import org.tactus.body.Term;

/// Where the giver stands, seen from the receiver; `SELF` is one's own hands.
public enum Giver implements Term {
    LEFT,
    RIGHT,
    HEAD,
    FEET,
    BEHIND,
    SELF
}
