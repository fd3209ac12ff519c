package org.tactus.body;

/// A side of the body: always the receiver's own left and right, never the viewer's.
public enum Side implements Term {
    LEFT,
    RIGHT,
    BOTH,
    MIDLINE;

    /// The other hand's side; `BOTH` and `MIDLINE` are their own mirror.
    public Side mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH, MIDLINE -> this;
        };
    }
}
