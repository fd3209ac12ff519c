package org.tactus.sound.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.kc7bfi.jflac.FLACDecoder;
import org.kc7bfi.jflac.metadata.StreamInfo;

/// FLAC.
final class FlacPcm extends Pieces {
    private final InputStream in;
    private final FLACDecoder decoder;
    private final StreamInfo info;

    /// @param in is closed with this
    FlacPcm(InputStream in) throws IOException {
        this.in = in;
        this.decoder = new FLACDecoder(in);
        this.info = decoder.readStreamInfo();
        decoder.readMetadata(info);
    }

    @Override
    public int rate() {
        return info.getSampleRate();
    }

    @Override
    public int channels() {
        return info.getChannels();
    }

    @Override
    public OptionalLong frames() {
        return info.getTotalSamples() > 0
                ? OptionalLong.of(info.getTotalSamples())
                : OptionalLong.empty();
    }

    @Override
    float[] decode() throws IOException {
        var frame = decoder.readNextFrame();
        if (frame == null) {
            return new float[0];
        }
        var header = frame.header;
        if (header.channels != channels()) {
            throw new IOException("the number of channels changes");
        }
        float scale = 1f / (1L << (info.getBitsPerSample() - 1));
        float[] samples = new float[header.blockSize * channels()];
        for (int channel = 0; channel < channels(); channel++) {
            int[] output = decoder.getChannelData()[channel].getOutput();
            for (int i = 0; i < header.blockSize; i++) {
                samples[i * channels() + channel] = scale * output[i];
            }
        }
        return samples;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
