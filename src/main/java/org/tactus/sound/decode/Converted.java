package org.tactus.sound.decode;

import java.io.IOException;
import org.tactus.sound.SoundFormat;

/// Sound of any rate and any number of channels in the [SoundFormat]. One channel sounds from the
/// middle; of more than two the first two are heard. For one thread.
public final class Converted implements AutoCloseable {
    private static final int PIECE = 4096;

    private final Pcm pcm;
    private final float[] read;
    private final float[] stereo = new float[SoundFormat.CHANNELS * PIECE];
    private final Resampler resampler;
    private long framesRead = 0;
    private boolean ended = false;

    public Converted(Pcm pcm) {
        this.pcm = pcm;
        this.read = new float[PIECE * pcm.channels()];
        this.resampler = new Resampler(pcm.rate(), SoundFormat.RATE);
    }

    /// Reads the next frames, left and right by turns.
    ///
    /// @param from the frame of `into` at which to begin
    /// @return how many frames were read; fewer than asked for only at the end
    public int read(float[] into, int from, int frames) throws IOException {
        int done = 0;
        while (done < frames) {
            int more = resampler.take(into, from + done, frames - done);
            done += more;
            if (more == 0 && !fill()) {
                break;
            }
        }
        return done;
    }

    /// Whether the sound was shorter than it said it would be. To be asked at its end.
    public boolean endedEarly() {
        long tolerated = pcm.rate() / 5;
        return pcm.frames().isPresent() && framesRead + tolerated < pcm.frames().getAsLong();
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int frames = pcm.read(read, PIECE);
        if (frames < 0) {
            ended = true;
            resampler.end();
            return true;
        }
        framesRead += frames;
        int channels = pcm.channels();
        for (int i = 0; i < frames; i++) {
            stereo[2 * i] = read[i * channels];
            stereo[2 * i + 1] = read[i * channels + (channels > 1 ? 1 : 0)];
        }
        resampler.put(stereo, frames);
        return true;
    }

    @Override
    public void close() throws IOException {
        pcm.close();
    }
}
