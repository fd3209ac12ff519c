package org.tactus.sound.speech;

import org.tactus.body.Term;

/// Why a text was not spoken.
public enum Fault implements Term {
    /// The program could not be started.
    NOT_STARTED,
    /// It ended with an error.
    CRASHED,
    /// It was still running when the time was up, or wrote without end.
    HUNG,
    /// What it wrote holds no sound.
    SILENT,
    /// What it wrote is no WAV.
    UNREADABLE
}
