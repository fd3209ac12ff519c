package org.tactus.sound.decode;

import java.io.IOException;
import java.util.OptionalLong;

/// A decoder that answers damaged files with an [IOException], whatever the decoding itself makes
/// of them.
record Guarded(Pcm pcm) implements Pcm {

    @Override
    public int rate() {
        return pcm.rate();
    }

    @Override
    public int channels() {
        return pcm.channels();
    }

    @Override
    public OptionalLong frames() {
        return pcm.frames();
    }

    @Override
    public int read(float[] into, int frames) throws IOException {
        try {
            return pcm.read(into, frames);
        } catch (RuntimeException e) {
            throw new IOException("damaged sound", e);
        }
    }

    @Override
    public void close() throws IOException {
        pcm.close();
    }
}
