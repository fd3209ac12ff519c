package org.tactus.sound.decode;

import java.io.IOException;
import java.util.OptionalLong;

/// Decoded sound that is read from its beginning to its end. For one thread.
public interface Pcm extends AutoCloseable {

    /// Frames a second.
    int rate();

    /// Samples in a frame; at least one.
    int channels();

    /// How many frames there are, as far as the sound itself says so.
    OptionalLong frames();

    /// Reads the next frames, channels by turns, samples from -1 to 1.
    ///
    /// @return how many frames were read, at least one, or -1 at the end
    /// @throws IOException if the sound cannot be read or makes no sense
    int read(float[] into, int frames) throws IOException;

    @Override
    void close() throws IOException;
}
