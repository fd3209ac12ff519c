package org.tactus.sound.speech;

import org.tactus.body.Term;

/// The voices that a person can choose between.
public enum EngineKind implements Term {
    /// The best that is installed.
    BEST,
    ESPEAK_NG,
    PIPER,
    /// macOS.
    SAY,
    /// Windows.
    SYSTEM_SPEECH,
    OWN_COMMAND,
    /// No voice.
    NONE
}
