package org.tactus.sound;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The clips of all cues. Each is made when it is first asked for, and kept. For any thread.
///
/// The sounds of one family are equally loud, so that choosing another does not mean choosing
/// another level.
public final class CueClips {
    private static final double BOWL = -18;
    private static final double STEP = -22;
    private static final double SIGNAL = -22;
    private static final double BREATH = -26;
    private static final double HELD_BREATH = -31;
    private static final double BEAT = -26;

    private static final double LOW_BREATH = Pitch.A3;
    private static final double FULL_BREATH = Pitch.D4 * 1.12246;

    private final Map<Object, Clip> made = new ConcurrentHashMap<>();

    /// A key of [#made].
    private record Told(SignalSound sound, Signal signal) {}

    /// A key of [#made].
    private record Breathed(BreathSound sound, BreathTone tone) {}

    /// What a choice sounds like, to try it.
    public Clip preview(CueSound sound) {
        return switch (sound) {
            case BowlSound bowl -> bowl(bowl);
            case StepSound step -> step(step);
            case SignalSound signal -> signal(signal, Signal.SWITCH);
            case BreathSound breath -> Previews.breath(this, breath);
            case BeatSound beat -> Previews.beats(beat(beat));
        };
    }

    Clip bowl(BowlSound sound) {
        return kept(
                sound,
                () ->
                        switch (sound) {
                            case DEEP -> struck(15, Timbre.BOWL, 174.6, BOWL);
                            case CLEAR -> struck(12, Timbre.BOWL, 247, BOWL);
                            case GONG -> struck(14, Timbre.GONG, 110, BOWL);
                            case NONE -> Clip.silence();
                        });
    }

    Clip step(StepSound sound) {
        return kept(
                sound,
                () ->
                        switch (sound) {
                            case BELL -> dyad(Timbre.BELL);
                            case HARP -> dyad(Timbre.HARP);
                            case WOOD -> dyad(Timbre.WOOD);
                            case NONE -> Clip.silence();
                        });
    }

    Clip signal(SignalSound sound, Signal signal) {
        return kept(
                new Told(sound, signal),
                () ->
                        switch (sound) {
                            case BELL -> melody(Timbre.BELL, signal);
                            case HARP -> melody(Timbre.HARP, signal);
                            case WOOD -> melody(Timbre.WOOD, signal);
                            case NONE -> Clip.silence();
                        });
    }

    Clip beat(BeatSound sound) {
        return kept(
                sound,
                () ->
                        switch (sound) {
                            case HEART -> struck(0.6, Timbre.HEART, Pitch.A2, BEAT);
                            case WOOD -> struck(0.6, Timbre.WOOD, Pitch.A3, BEAT);
                            case DROP -> Drop.sketch().fadeOut().finish(BEAT);
                            case NONE -> Clip.silence();
                        });
    }

    /// The lungs filling, for so many seconds.
    Clip inhale(BreathSound sound, double seconds) {
        return breath(sound, new BreathTone(seconds, LOW_BREATH, FULL_BREATH), BREATH);
    }

    /// One more sip of air into full lungs.
    Clip topUp(BreathSound sound, double seconds) {
        return breath(sound, new BreathTone(seconds, FULL_BREATH, FULL_BREATH * 1.19), BREATH);
    }

    Clip exhale(BreathSound sound, double seconds) {
        return breath(sound, new BreathTone(seconds, FULL_BREATH, LOW_BREATH), BREATH);
    }

    /// Stillness, with full lungs or with empty ones.
    Clip hold(BreathSound sound, boolean full, double seconds) {
        double pitch = full ? FULL_BREATH : LOW_BREATH;
        return breath(sound, new BreathTone(seconds, pitch, pitch), HELD_BREATH);
    }

    private Clip breath(BreathSound sound, BreathTone tone, double loudness) {
        return kept(
                new Breathed(sound, tone),
                () ->
                        switch (sound) {
                            case HUM -> tone.hum().finish(loudness);
                            case AIR -> tone.air().finish(loudness);
                            case STRINGS -> tone.strings().finish(loudness);
                            case NONE -> Clip.silence();
                        });
    }

    private Clip kept(Object key, Supplier<Clip> making) {
        return made.computeIfAbsent(key, any -> making.get());
    }

    private static Clip struck(double seconds, Timbre timbre, double hertz, double loudness) {
        return new Sketch(seconds).strike(timbre, 0, hertz, 1, 0).fadeOut().finish(loudness);
    }

    /// A fifth, rolled softly.
    private static Clip dyad(Timbre timbre) {
        return new Sketch(3)
                .strike(timbre, 0, Pitch.D4, 1, -0.2)
                .strike(timbre, 0.09, Pitch.A4, 0.7, 0.2)
                .fadeOut()
                .finish(STEP);
    }

    private static Clip melody(Timbre timbre, Signal signal) {
        var sketch = new Sketch(3);
        signal.notes()
                .forEach(note -> sketch.strike(timbre, note.at(), note.hertz(), 1, note.pan()));
        return sketch.fadeOut().finish(SIGNAL);
    }
}
