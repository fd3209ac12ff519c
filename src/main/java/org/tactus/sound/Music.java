package org.tactus.sound;

import java.util.Arrays;

/// What runs beneath a session from its first second to its last, across all steps.
public interface Music extends AutoCloseable {

    /// Writes `frames` frames over the beginning of `into`, left and right by turns.
    ///
    /// Live it is called on the audio thread, so it allocates nothing and waits for nothing: music
    /// that is decoded is decoded ahead elsewhere, and is silent while nothing is ready.
    ///
    /// @param frame how far the music has run: each call goes on where the one before ended,
    ///     whatever the session does. Generated music is a function of it; music from files may
    ///     ignore it
    void read(long frame, float[] into, int frames);

    /// Lets go of what it holds; it is not read any more.
    @Override
    default void close() {}

    /// No music.
    static Music silence() {
        return (frame, into, frames) -> Arrays.fill(into, 0, SoundFormat.CHANNELS * frames, 0);
    }
}
