package org.tactus.sound;

import org.tactus.body.Term;

/// What has a level of its own.
public enum Bus implements Term {
    VOICE,
    CUES,
    BEAT,
    MUSIC
}
