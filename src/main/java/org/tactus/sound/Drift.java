package org.tactus.sound;

/// How far what is heard is from where the session is, and what to do about it: nothing while it
/// is next to nothing, a small stretch when it grows, all at once where nothing sounds, a jump when
/// it is lost. One measurement alone says little, since a sound card tells in steps how much it has
/// played.
final class Drift {
    private static final double WEIGHT = 0.04;
    private static final double NOTICED = 96;
    private static final double CORRECTED = 16;
    private static final double LOST = SoundFormat.RATE * 0.04;
    private static final int LOST_FOR = 3;

    private double smoothed = 0;
    private boolean correcting = false;
    private int lost = 0;

    /// As if nothing had been measured.
    void forget() {
        smoothed = 0;
        correcting = false;
        lost = 0;
    }

    /// Takes in a measurement; whether the only way back is a jump.
    ///
    /// @param ahead by how many frames what is heard is ahead of the session
    boolean isTooFar(long ahead) {
        smoothed += WEIGHT * (ahead - smoothed);
        lost = Math.abs(ahead) > LOST ? lost + 1 : 0;
        return lost >= LOST_FOR;
    }

    /// Whether something is to be done about it.
    boolean isNoticed() {
        return Math.abs(smoothed) > NOTICED;
    }

    /// How many frames to leave out to make good all of it at once; negative to go back.
    int all() {
        int all = -(int) smoothed;
        smoothed += all;
        return all;
    }

    /// How many frames more to play in the next block.
    int correction() {
        correcting = Math.abs(smoothed) > (correcting ? CORRECTED : NOTICED);
        int correction = correcting ? -(int) Math.signum(smoothed) * TimeStretch.MOST : 0;
        smoothed += correction;
        return correction;
    }
}
