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
    FOCUS;

    /// So many picked spots at most share the time of a step.
    public static final int MOST_SPOTS = 3;

    /// How many parts share its time as far as a routine tells; with picked spots it may be more.
    public int parts() {
        return switch (this) {
            case BOTH, MIDLINE, LEFT, RIGHT -> 1;
            case LEFT_THEN_RIGHT, FOCUS -> 2;
        };
    }

    /// How many parts share its time at the most.
    public int mostParts() {
        return this == FOCUS ? MOST_SPOTS : parts();
    }
}
