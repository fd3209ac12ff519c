package org.tactus.sound.music;

import org.tactus.body.Term;

/// What plays beneath a session.
public enum MusicSource implements Term {
    NONE,
    WAVES,
    RAIN,
    NOISE,
    DRONE,
    /// The person's own files.
    FOLDER
}
