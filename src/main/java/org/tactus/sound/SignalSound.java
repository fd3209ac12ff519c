package org.tactus.sound;

/// On what the small melodies of the [Signal]s are played.
public enum SignalSound implements CueSound {
    BELL,
    HARP,
    WOOD,
    NONE
}
