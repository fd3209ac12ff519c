package org.tactus.sound;

/// A stretch of the score that was passed over when the sound followed the session elsewhere: the
/// session was there while that sound was still on its way to the ear. What begins in it is not cut
/// into, but begins at its end.
///
/// @param from its first frame
/// @param to the frame after it
record Gap(long from, long to) {
    static final Gap NONE = new Gap(0, 0);

    long length() {
        return to - from;
    }

    /// Where something begins that should at `frame`.
    long after(long frame) {
        return from <= frame && frame < to ? to : frame;
    }
}
