package org.tactus.sound.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// WAV, AIFF and AU, as the platform reads them.
final class JavaSoundPcm implements Pcm {
    private final AudioInputStream stream;
    private final AudioFormat format;
    private final Samples samples;
    private byte[] bytes = new byte[0];

    private JavaSoundPcm(AudioInputStream stream) throws IOException {
        this.stream = stream;
        this.format = stream.getFormat();
        this.samples = new Samples(format);
    }

    /// @param in supports mark and reset; is closed with the result
    static JavaSoundPcm open(InputStream in) throws IOException {
        try {
            return new JavaSoundPcm(unpacked(AudioSystem.getAudioInputStream(in)));
        } catch (UnsupportedAudioFileException e) {
            throw new IOException("no sound that the platform reads", e);
        }
    }

    /// Samples that take less room on a logarithmic scale are spread out.
    private static AudioInputStream unpacked(AudioInputStream in) {
        var encoding = in.getFormat().getEncoding();
        boolean packed = encoding.equals(Encoding.ULAW) || encoding.equals(Encoding.ALAW);
        return packed ? AudioSystem.getAudioInputStream(Encoding.PCM_SIGNED, in) : in;
    }

    @Override
    public int rate() {
        return Math.round(format.getSampleRate());
    }

    @Override
    public int channels() {
        return format.getChannels();
    }

    @Override
    public OptionalLong frames() {
        return stream.getFrameLength() == AudioSystem.NOT_SPECIFIED
                ? OptionalLong.empty()
                : OptionalLong.of(stream.getFrameLength());
    }

    @Override
    public int read(float[] into, int frames) throws IOException {
        int size = format.getFrameSize();
        if (bytes.length < frames * size) {
            bytes = new byte[frames * size];
        }
        int read = stream.readNBytes(bytes, 0, frames * size) / size;
        samples.read(bytes, into, read * channels());
        return read == 0 ? -1 : read;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
