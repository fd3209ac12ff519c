package org.tactus.sound.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.tactus.machine.PlainFile;

/// Opens files of sound: WAV, AIFF, FLAC, Ogg Vorbis, MP3.
public final class AudioFiles {
    private static final int BUFFER = 1 << 16;
    private static final int SLOWEST = 2000;
    private static final int FASTEST = 768_000;
    private static final int MOST_CHANNELS = 32;

    private AudioFiles() {}

    /// Whether the name of `file` says that it is of a known format.
    public static boolean isKnown(Path file) {
        return AudioKind.of(file).isPresent();
    }

    /// Opens a file at its beginning.
    ///
    /// @throws IOException if it cannot be read, or is not what its name says
    public static Pcm open(Path file) throws IOException {
        var kind =
                AudioKind.of(file).orElseThrow(() -> new IOException("a file of no known format"));
        return open(kind, new BufferedInputStream(PlainFile.open(file), BUFFER));
    }

    /// Opens the content of a WAV file.
    ///
    /// @throws IOException if it is none
    public static Pcm openWav(InputStream content) throws IOException {
        return open(AudioKind.WAV, new BufferedInputStream(content));
    }

    private static Pcm open(AudioKind kind, InputStream in) throws IOException {
        try {
            return new Guarded(sensible(kind.decode(in)));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw new IOException("not readable as " + kind, e);
        }
    }

    /// Numbers out of all proportion come from damaged files, and would ask for that much memory.
    private static Pcm sensible(Pcm pcm) throws IOException {
        boolean sensible =
                pcm.rate() >= SLOWEST
                        && pcm.rate() <= FASTEST
                        && pcm.channels() >= 1
                        && pcm.channels() <= MOST_CHANNELS;
        if (!sensible) {
            throw new IOException(pcm.rate() + " frames of " + pcm.channels() + " a second");
        }
        return pcm;
    }
}
