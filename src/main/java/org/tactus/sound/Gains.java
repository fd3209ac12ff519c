package org.tactus.sound;

/// What the samples of each [Bus] are multiplied by.
record Gains(float voice, float cues, float beat, float music) {
    static final Gains SILENT = new Gains(0, 0, 0, 0);

    /// Those of `levels`: the square of a level, so that half the way on a slider sounds about half
    /// as loud.
    static Gains of(Levels levels) {
        return levels.muted()
                ? SILENT
                : new Gains(
                        gain(levels.master() * levels.voice()),
                        gain(levels.master() * levels.cues()),
                        gain(levels.master() * levels.beat()),
                        gain(levels.master() * levels.music()));
    }

    float of(Bus bus) {
        return switch (bus) {
            case VOICE -> voice;
            case CUES -> cues;
            case BEAT -> beat;
            case MUSIC -> music;
        };
    }

    private static float gain(double level) {
        return (float) (level * level);
    }
}
