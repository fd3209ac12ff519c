package org.tactus.safety;

import org.tactus.body.Term;

/// An answer of the screening.
public enum Answer implements Term {
    NO,
    YES,
    NOT_SURE;

    /// Whether it has consequences: not being sure is as good as a yes.
    public boolean counts() {
        return this != NO;
    }
}
