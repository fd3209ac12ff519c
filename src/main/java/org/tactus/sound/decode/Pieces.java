package org.tactus.sound.decode;

import java.io.IOException;

/// A decoder that hands out sound in pieces of its own length, read in pieces of any length.
abstract class Pieces implements Pcm {
    private float[] piece = new float[0];
    private int next = 0;

    /// The next samples, channels by turns; empty at the end.
    abstract float[] decode() throws IOException;

    @Override
    public final int read(float[] into, int frames) throws IOException {
        if (next == piece.length) {
            piece = decode();
            next = 0;
        }
        int read = Math.min(frames, (piece.length - next) / channels());
        System.arraycopy(piece, next, into, 0, read * channels());
        next += read * channels();
        return read == 0 ? -1 : read;
    }
}
