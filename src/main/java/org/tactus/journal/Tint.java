package org.tactus.journal;

import org.tactus.body.Term;

/// The colours by which people are told apart; the theme says what they look like.
public enum Tint implements Term {
    CLAY,
    SAGE,
    OCHRE,
    PLUM,
    SLATE,
    ROSE,
    MOSS,
    SAND
}
