package org.tactus.sound.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.SampleBuffer;

/// MP3.
final class Mp3Pcm extends Pieces {
    private static final int MOST_BAD_FRAMES = 100;

    private final Bitstream stream;
    private final Decoder decoder = new Decoder();
    private final OptionalLong frames;
    private final int rate;
    private final int channels;
    private float[] first;

    static {
        SynthesisWindow.lay();
    }

    /// @param in supports mark and reset; is closed with this
    Mp3Pcm(InputStream in) throws IOException {
        this.frames = Mp3Header.read(in);
        this.stream = new Bitstream(in);
        var buffer = frame().orElseThrow(() -> new IOException("no MP3 frames"));
        this.rate = buffer.getSampleFrequency();
        this.channels = buffer.getChannelCount();
        this.first = samples(buffer);
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public OptionalLong frames() {
        return frames;
    }

    @Override
    float[] decode() throws IOException {
        if (first.length > 0) {
            var samples = first;
            first = new float[0];
            return samples;
        }
        var buffer = frame();
        return buffer.isPresent() ? samples(buffer.get()) : new float[0];
    }

    /// The next frame that can be decoded; a few in a row may be damaged.
    private Optional<SampleBuffer> frame() throws IOException {
        for (int bad = 0; bad < MOST_BAD_FRAMES; bad++) {
            try {
                var header = stream.readFrame();
                if (header == null) {
                    return Optional.empty();
                }
                try {
                    return Optional.of((SampleBuffer) decoder.decodeFrame(header, stream));
                } finally {
                    stream.closeFrame();
                }
            } catch (DecoderException | ArrayIndexOutOfBoundsException _) {
                // The decoder finds its way again at the next frame.
            } catch (BitstreamException e) {
                throw new IOException("a damaged MP3 stream", e);
            }
        }
        throw new IOException("too many damaged MP3 frames");
    }

    private float[] samples(SampleBuffer buffer) throws IOException {
        if (buffer.getChannelCount() != channels || buffer.getSampleFrequency() != rate) {
            throw new IOException("the format changes within the file");
        }
        float[] samples = new float[buffer.getBufferLength()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = buffer.getBuffer()[i] / 32768f;
        }
        return samples;
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } catch (BitstreamException e) {
            throw new IOException("closing an MP3 stream", e);
        }
    }
}
