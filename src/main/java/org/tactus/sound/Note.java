package org.tactus.sound;

/// A clip at its place.
///
/// @param frame where it begins, from the score's start
record Note(long frame, Bus bus, Clip clip) {

    /// Where it is over.
    long end() {
        return frame + clip.frames();
    }
}
