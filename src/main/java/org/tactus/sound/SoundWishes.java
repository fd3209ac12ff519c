package org.tactus.sound;

/// Which sounds a person wants to hear.
public record SoundWishes(
        BowlSound bowl, StepSound step, SignalSound signal, BreathSound breath, BeatSound beat) {
    private static final SoundWishes USUAL =
            new SoundWishes(
                    BowlSound.DEEP,
                    StepSound.BELL,
                    SignalSound.HARP,
                    BreathSound.HUM,
                    BeatSound.HEART);

    /// Before the person chose any.
    public static SoundWishes usual() {
        return USUAL;
    }

    /// With another sound for the family of `sound`.
    public SoundWishes with(CueSound sound) {
        return switch (sound) {
            case BowlSound chosen -> new SoundWishes(chosen, step, signal, breath, beat);
            case StepSound chosen -> new SoundWishes(bowl, chosen, signal, breath, beat);
            case SignalSound chosen -> new SoundWishes(bowl, step, chosen, breath, beat);
            case BreathSound chosen -> new SoundWishes(bowl, step, signal, chosen, beat);
            case BeatSound chosen -> new SoundWishes(bowl, step, signal, breath, chosen);
        };
    }
}
