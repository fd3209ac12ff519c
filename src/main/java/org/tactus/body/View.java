package org.tactus.body;

/// A way to look at the receiver. In `BACK` their left is at the left of the picture, in `FRONT` at
/// the right; `SOLE` shows the soles of both feet, toes up.
public enum View implements Term {
    FRONT,
    BACK,
    SOLE
}
