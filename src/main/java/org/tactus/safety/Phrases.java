package org.tactus.safety;

import org.tactus.routine.BreathPattern;
import org.tactus.routine.Position;
import org.tactus.routine.Technique;
import org.tactus.routine.Text;

/// What a step says that does something else than its routine's author wrote.
public interface Phrases {
    /// How a technique is done.
    Text doing(Technique technique);

    /// How to breathe.
    Text breathing(BreathPattern pattern);

    /// How to lie.
    Text lying(Position position);
}
