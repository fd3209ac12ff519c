package org.tactus.sound;

import java.util.Optional;

/// All that decides what is to be heard now. Made where the session is, read by the audio thread.
///
/// @param solo a clip that plays by itself, whatever the session does
record Heard(Score score, Gains gains, ScoreMotion motion, Music music, Optional<Solo> solo) {

    /// A clip to try.
    ///
    /// @param number another for each time that one is played
    record Solo(long number, Clip clip, float gain) {}

    Heard moving(ScoreMotion other) {
        return new Heard(score, gains, other, music, solo);
    }

    Heard at(Gains other) {
        return new Heard(score, other, motion, music, solo);
    }

    Heard with(Music other) {
        return new Heard(score, gains, motion, other, solo);
    }

    Heard with(Solo other) {
        return new Heard(score, gains, motion, music, Optional.of(other));
    }

    Heard withoutSolo() {
        return new Heard(score, gains, motion, music, Optional.empty());
    }
}
