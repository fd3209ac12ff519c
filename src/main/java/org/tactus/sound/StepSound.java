package org.tactus.sound;

/// With what each step begins.
public enum StepSound implements CueSound {
    BELL,
    HARP,
    WOOD,
    NONE
}
