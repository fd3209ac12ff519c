package org.tactus.sound;

import org.tactus.body.Term;

/// A sound that a person can choose for a family of cues; each family has one that is none.
public sealed interface CueSound extends Term
        permits BowlSound, StepSound, SignalSound, BreathSound, BeatSound {

    /// Whether the family stays silent.
    default boolean isNone() {
        return name().equals("NONE");
    }
}
