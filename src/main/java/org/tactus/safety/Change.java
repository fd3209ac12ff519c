package org.tactus.safety;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;

/// Something that precautions changed in a routine.
public sealed interface Change {

    /// The place of the step in the routine as it was: `steps[8].steps[1]`; empty for the routine
    /// as a whole.
    String path();

    /// Why; in the order of the precautions.
    Set<Reason> reasons();

    /// A step that vanished, or that works less of the body.
    ///
    /// @param spots which of its spots are left out; none where the step vanished for what it does
    /// @param whole whether nothing of the step is left
    record LeftOut(
            String path, Step.Touch step, Set<Spot> spots, boolean whole, Set<Reason> reasons)
            implements Change {
        public LeftOut {
            spots = ordered(spots);
            reasons = ordered(reasons);
        }
    }

    /// A question or a pause that belonged to steps that vanished.
    record NotNeeded(String path, Step.Leaf step, Set<Reason> reasons) implements Change {
        public NotNeeded {
            reasons = ordered(reasons);
        }
    }

    /// Less pressure.
    record Gentler(String path, Step.Touch step, Pressure to, Set<Reason> reasons)
            implements Change {
        public Gentler {
            reasons = ordered(reasons);
        }
    }

    /// Another technique, where the step's own is forbidden or too firm.
    record OtherTechnique(String path, Step.Touch step, Technique to, Set<Reason> reasons)
            implements Change {
        public OtherTechnique {
            reasons = ordered(reasons);
        }
    }

    /// Hands instead of something else.
    record OtherTool(String path, Step.Touch step, Implement to, Set<Reason> reasons)
            implements Change {
        public OtherTool {
            reasons = ordered(reasons);
        }
    }

    /// Another way to lie.
    record OtherPosition(String path, Position from, Position to, Set<Reason> reasons)
            implements Change {
        public OtherPosition {
            reasons = ordered(reasons);
        }
    }

    /// Easier breathing.
    record OtherBreathing(String path, Step.Breathe step, BreathPattern to, Set<Reason> reasons)
            implements Change {
        public OtherBreathing {
            reasons = ordered(reasons);
        }
    }

    private static <T> Set<T> ordered(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
