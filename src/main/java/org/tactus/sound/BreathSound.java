package org.tactus.sound;

/// What rises with the in-breath, is still while it is held and falls with the out-breath.
public enum BreathSound implements CueSound {
    /// A round, low voice.
    HUM,
    /// Like breath itself.
    AIR,
    /// Many soft strings.
    STRINGS,
    NONE
}
