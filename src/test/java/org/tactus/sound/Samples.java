package org.tactus.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tactus.routine.Routine;
import org.tactus.session.Timeline;

/// Interleaved frames, to be looked at.
public final class Samples {
    private final float[] interleaved;

    Samples(float[] interleaved) {
        this.interleaved = interleaved;
    }

    /// All of a routine as a recording has it, with silence for music.
    static Samples recorded(Routine routine, SoundWishes wishes, Levels levels, Music music) {
        var score = Score.of(Timeline.of(routine), List.of(), wishes, new CueClips());
        return recorded(score, levels, music);
    }

    public static Samples recorded(Score score, Levels levels, Music music) {
        var out = new ByteArrayOutputStream();
        try {
            new Recording(score, levels, music).write(out, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ofPcm(out.toByteArray(), 44);
    }

    /// 16 bits, the low byte first, from `from` on.
    public static Samples ofPcm(byte[] bytes, int from) {
        float[] samples = new float[(bytes.length - from) / 2];
        for (int i = 0; i < samples.length; i++) {
            int at = from + 2 * i;
            samples[i] = (short) ((bytes[at] & 0xff) | bytes[at + 1] << 8) / 32_767f;
        }
        return new Samples(samples);
    }

    public static Samples of(Clip clip) {
        float[] samples = new float[2 * clip.frames()];
        for (int i = 0; i < clip.frames(); i++) {
            samples[2 * i] = clip.left(i);
            samples[2 * i + 1] = clip.right(i);
        }
        return new Samples(samples);
    }

    public float[] interleaved() {
        return interleaved;
    }

    public int frames() {
        return interleaved.length / 2;
    }

    /// Both sides together.
    public float mid(long frame) {
        int at = 2 * (int) frame;
        return at < 0 || at + 1 >= interleaved.length
                ? 0
                : (interleaved[at] + interleaved[at + 1]) / 2;
    }

    public float peak() {
        float peak = 0;
        for (float sample : interleaved) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /// The furthest that any sample is from the one before it on its side.
    public float jump() {
        float most = 0;
        for (int i = 2; i < interleaved.length; i++) {
            most = Math.max(most, Math.abs(interleaved[i] - interleaved[i - 2]));
        }
        return most;
    }

    /// The power from one frame to another.
    public double power(long from, long to) {
        double sum = 0;
        for (long i = from; i < to; i++) {
            sum += mid(i) * mid(i);
        }
        return sum / Math.max(1, to - from);
    }

    /// How many frames later than `place` the beginning of `clip` is found, searched for within
    /// `reach`.
    int lateness(Clip clip, long place, int reach, int length) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int lag = -reach; lag <= reach; lag++) {
            double likeness = 0;
            for (int i = 0; i < Math.min(length, clip.frames()); i++) {
                likeness += (clip.left(i) + clip.right(i)) * mid(place + lag + i);
            }
            if (likeness > most) {
                most = likeness;
                best = lag;
            }
        }
        return best;
    }

    /// The pitch at a frame, from 150 to 600 Hertz: after which time its quarter of a second is
    /// most like itself.
    double hertz(long from) {
        int best = 1;
        double most = Double.NEGATIVE_INFINITY;
        for (int lag = SoundFormat.RATE / 600; lag < SoundFormat.RATE / 150; lag++) {
            double likeness = 0;
            for (int i = 0; i < SoundFormat.RATE / 8; i++) {
                likeness += mid(from + i) * mid(from + lag + i);
            }
            if (likeness > most * 1.02) {
                most = likeness;
                best = lag;
            }
        }
        return (double) SoundFormat.RATE / best;
    }
}
