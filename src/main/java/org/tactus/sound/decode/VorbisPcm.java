package org.tactus.sound.decode;

import de.jarnbjo.ogg.BasicStream;
import de.jarnbjo.ogg.EndOfOggStreamException;
import de.jarnbjo.ogg.LogicalOggStream;
import de.jarnbjo.vorbis.VorbisStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import javax.sound.sampled.AudioFormat;

/// Ogg Vorbis.
final class VorbisPcm implements Pcm {
    private final BasicStream ogg;
    private final VorbisStream vorbis;
    private final Samples samples;
    private byte[] bytes = new byte[0];

    /// @param in is closed with this
    VorbisPcm(InputStream in) throws IOException {
        this.ogg = new BasicStream(in);
        var stream = (LogicalOggStream) ogg.getLogicalStreams().iterator().next();
        if (!LogicalOggStream.FORMAT_VORBIS.equals(stream.getFormat())) {
            throw new IOException("an Ogg stream that is not Vorbis");
        }
        this.vorbis = new VorbisStream(stream);
        this.samples = new Samples(new AudioFormat(rate(), Short.SIZE, channels(), true, true));
    }

    @Override
    public int rate() {
        return vorbis.getIdentificationHeader().getSampleRate();
    }

    @Override
    public int channels() {
        return vorbis.getIdentificationHeader().getChannels();
    }

    @Override
    public OptionalLong frames() {
        return OptionalLong.empty();
    }

    @Override
    public int read(float[] into, int frames) throws IOException {
        int size = Short.BYTES * channels();
        if (bytes.length < frames * size) {
            bytes = new byte[frames * size];
        }
        try {
            int read = vorbis.readPcm(bytes, 0, frames * size) / size;
            samples.read(bytes, into, read * channels());
            return read <= 0 ? -1 : read;
        } catch (EndOfOggStreamException _) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        ogg.close();
    }
}
