package org.tactus.routine;

import org.tactus.body.Term;

/// Whom a routine is for.
public enum Audience implements Term {
    PARTNER,
    SELF,
    EITHER
}
