package org.tactus.sound.music;

import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.sound.Ambience;

/// What plays beneath a session.
public enum MusicSource implements Term {
    NONE,
    WAVES,
    RAIN,
    LOW_NOISE,
    DRONE,
    /// The person's own files.
    FOLDER;

    /// The ambience that it is, if it is one.
    public Optional<Ambience> ambience() {
        return switch (this) {
            case NONE, FOLDER -> Optional.empty();
            case WAVES -> Optional.of(Ambience.WAVES);
            case RAIN -> Optional.of(Ambience.RAIN);
            case LOW_NOISE -> Optional.of(Ambience.LOW_NOISE);
            case DRONE -> Optional.of(Ambience.DRONE);
        };
    }
}
