package org.tactus.sound.speech;

/// What a person chose for the voice.
///
/// @param voice by its id; empty for the engine's usual one
/// @param speed 1 is about 150 words a minute; from 0.6 to 1.6
/// @param command a command of the person's own, see docs/sound.md; empty where there is none
public record VoiceChoice(
        EngineKind engine, String voice, double speed, String command, Telling telling) {
    private static final double SLOWEST = 0.6;
    private static final double FASTEST = 1.6;

    /// Before the person chose.
    public static final VoiceChoice DEFAULT =
            new VoiceChoice(EngineKind.BEST, "", 1, "", Telling.LESS_WITH_TIME);

    /// Whether nothing is to be said.
    public boolean isNone() {
        return engine == EngineKind.NONE;
    }

    public VoiceChoice {
        speed = Double.isFinite(speed) ? Math.clamp(speed, SLOWEST, FASTEST) : 1;
    }

    /// With another engine, which has voices of its own.
    public VoiceChoice withEngine(EngineKind chosen) {
        return chosen == engine
                ? this
                : new VoiceChoice(chosen, DEFAULT.voice(), speed, command, telling);
    }

    public VoiceChoice withVoice(String id) {
        return new VoiceChoice(engine, id, speed, command, telling);
    }

    public VoiceChoice withSpeed(double chosen) {
        return new VoiceChoice(engine, voice, chosen, command, telling);
    }

    public VoiceChoice withCommand(String typed) {
        return new VoiceChoice(engine, voice, speed, typed, telling);
    }

    public VoiceChoice withTelling(Telling chosen) {
        return new VoiceChoice(engine, voice, speed, command, chosen);
    }
}
