package org.tactus.sound;

import org.tactus.body.Term;

/// What keeps sound from being heard as the person wanted. The session goes on all the same.
public enum Trouble implements Term {
    /// The chosen device is not there, or is there no more: the default one plays.
    DEVICE_GONE,
    /// No device plays; it is tried again.
    NO_DEVICE
}
