package org.tactus.body;

/// A way to look at the receiver. In `BACK` their left is at the left of the picture, in `FRONT` at
/// the right; `SOLE` shows the soles of both feet, toes up, as seen by someone sitting at the feet
/// of a receiver who lies on the back: the left one at the right.
public enum View implements Term {
    FRONT,
    BACK,
    SOLE;

    /// The receiver's side at the picture's right.
    public Side right() {
        return this == BACK ? Side.RIGHT : Side.LEFT;
    }

    /// The receiver's side at the picture's left.
    public Side left() {
        return right().mirrored();
    }

    /// 1 where `side` is at the picture's right, -1 where it is at the left, 0 for both or neither.
    public int sign(Side side) {
        if (side == right()) {
            return 1;
        }
        return side == left() ? -1 : 0;
    }
}
