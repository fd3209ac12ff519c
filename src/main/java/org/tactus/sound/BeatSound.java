package org.tactus.sound;

/// What gives the hands their tempo.
public enum BeatSound implements CueSound {
    /// Low and soft.
    HEART,
    WOOD,
    /// Like a drop of water.
    DROP,
    NONE
}
