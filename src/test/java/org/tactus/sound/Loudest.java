package org.tactus.sound;

import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.routine;

import java.time.Duration;
import java.util.Collections;
import org.tactus.routine.Sides;
import org.tactus.session.Timeline;

/// As much at once as can be.
final class Loudest {
    private static final int FRAMES = SoundFormat.RATE;
    private static final Score SCORE = score();
    private static final Music MUSIC = Ambience.WAVES.music();

    private Loudest() {}

    static Samples mixedAt(Levels levels) {
        float[] music = new float[2 * FRAMES];
        MUSIC.read(0, music, FRAMES);
        float[] mixed = new float[2 * FRAMES];
        new Renderer(FRAMES).mix(SCORE, 0, FRAMES, Gains.of(levels), music, mixed);
        return new Samples(mixed);
    }

    /// The sounds without music, at full level, just added.
    static Samples summed() {
        float[] sum = new float[2 * FRAMES];
        var full = Gains.of(new Levels(1, 1, 1, 1, 1, false));
        Renderer.sounds(SCORE, 0, FRAMES, Gap.NONE, full, sum);
        return new Samples(sum);
    }

    private static Score score() {
        float[] shout = new float[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            shout[i] = (float) Math.sin(2 * Math.PI * 200 * i / SoundFormat.RATE);
        }
        var line = new Spoken(Duration.ZERO, 0, Clip.mono(shout));
        return Score.of(
                Timeline.of(routine(glide(60, Sides.BOTH))),
                Collections.nCopies(3, line),
                SoundWishes.usual(),
                new CueClips());
    }
}
