package org.tactus.sound;

/// How loud each [Bus] is, and all of them together, from 0 to 1 as a slider shows it.
///
/// @param muted nothing is heard, whatever the levels are
public record Levels(
        double master, double voice, double cues, double beat, double music, boolean muted) {
    private static final Levels USUAL = new Levels(0.8, 0.8, 0.8, 0.6, 0.6, false);

    /// @throws IllegalArgumentException if a level is below 0 or above 1
    public Levels {
        for (double level : new double[] {master, voice, cues, beat, music}) {
            if (!(level >= 0 && level <= 1)) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /// Before the person chose any.
    public static Levels usual() {
        return USUAL;
    }

    /// The level of one bus.
    public double of(Bus bus) {
        return switch (bus) {
            case VOICE -> voice;
            case CUES -> cues;
            case BEAT -> beat;
            case MUSIC -> music;
        };
    }

    /// Another level for one bus.
    public Levels with(Bus bus, double level) {
        return new Levels(
                master,
                bus == Bus.VOICE ? level : voice,
                bus == Bus.CUES ? level : cues,
                bus == Bus.BEAT ? level : beat,
                bus == Bus.MUSIC ? level : music,
                muted);
    }

    /// Another level for all of them together.
    public Levels withMaster(double level) {
        return new Levels(level, voice, cues, beat, music, muted);
    }

    public Levels withMuted(boolean silent) {
        return new Levels(master, voice, cues, beat, music, silent);
    }
}
