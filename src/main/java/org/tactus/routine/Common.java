package org.tactus.routine;

import java.util.Optional;

/// What every step may have, whatever its kind.
///
/// @param position the receiver's position from this step on, where it changes
public record Common(Optional<Position> position, Words words, Fit fit) {

    /// A step that only says `text`.
    public static Common saying(String text) {
        return new Common(Optional.empty(), Words.of(text), Fit.DEFAULT);
    }

    /// A step that says nothing.
    public static final Common NONE = new Common(Optional.empty(), Words.NONE, Fit.DEFAULT);
}
