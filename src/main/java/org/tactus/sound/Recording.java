package org.tactus.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.DoubleConsumer;

/// A whole session as one audio file: what the loudspeaker would play, without the lead-in, and
/// with fifteen seconds for each wait.
public final class Recording {
    private static final int BLOCK = 4800;

    private final Score score;
    private final Levels levels;
    private final Music music;

    /// @param music read from its beginning; the caller closes it
    public Recording(Score score, Levels levels, Music music) {
        this.score = score;
        this.levels = levels;
        this.music = music;
    }

    /// How long the file is.
    public long bytes() {
        return WavFile.bytes(score.length());
    }

    /// Writes it as a WAV file.
    ///
    /// @param progress is told how much is done, from 0 to 1, some times a second of sound
    public void write(OutputStream out, DoubleConsumer progress) throws IOException {
        var file = new WavFile(out, score.length());
        var renderer = new Renderer(BLOCK);
        var gains = Gains.of(levels);
        float[] played = new float[SoundFormat.CHANNELS * BLOCK];
        float[] mixed = new float[SoundFormat.CHANNELS * BLOCK];
        for (long frame = 0; frame < score.length(); frame += BLOCK) {
            int count = (int) Math.min(BLOCK, score.length() - frame);
            music.read(frame, played, count);
            renderer.mix(score, frame, count, gains, played, mixed);
            file.write(mixed, count);
            progress.accept((double) (frame + count) / score.length());
        }
    }
}
