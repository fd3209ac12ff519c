package org.tactus.routine;

import java.util.Optional;

/// What every step may have, whatever its kind.
///
/// @param position the receiver's position from this step on, where it changes
public record Common(Optional<Position> position, Words words, Fit fit) {

    /// A step that says nothing.
    public static final Common NONE = new Common(Optional.empty(), Words.NONE, Fit.DEFAULT);

    /// A step that only says `text`.
    public static Common saying(String text) {
        return new Common(Optional.empty(), Words.of(text), Fit.DEFAULT);
    }

    /// The same with the receiver in another position.
    public Common in(Optional<Position> other) {
        return new Common(other, words, fit);
    }

    /// The same with other words.
    public Common with(Words other) {
        return new Common(position, other, fit);
    }

    /// The same with other bounds.
    public Common with(Fit other) {
        return new Common(position, words, other);
    }
}
