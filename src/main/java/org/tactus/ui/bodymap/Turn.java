package org.tactus.ui.bodymap;

import org.tactus.body.Term;

/// How the figure is turned, clockwise, so that it lies as the giver sees it. Labels stay upright,
/// left and right stay the receiver's.
public enum Turn implements Term {
    /// The head is up, as on a chart.
    HEAD_UP(0),
    HEAD_RIGHT(90),
    HEAD_DOWN(180),
    HEAD_LEFT(270);

    private final int degrees;

    Turn(int degrees) {
        this.degrees = degrees;
    }

    public int degrees() {
        return degrees;
    }

    /// Whether the body's length lies across the picture.
    public boolean across() {
        return this == HEAD_RIGHT || this == HEAD_LEFT;
    }

    /// The next one clockwise.
    public Turn next() {
        return switch (this) {
            case HEAD_UP -> HEAD_RIGHT;
            case HEAD_RIGHT -> HEAD_DOWN;
            case HEAD_DOWN -> HEAD_LEFT;
            case HEAD_LEFT -> HEAD_UP;
        };
    }
}
