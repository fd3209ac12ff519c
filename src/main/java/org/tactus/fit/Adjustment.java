package org.tactus.fit;

import java.time.Duration;
import org.tactus.routine.Step;

/// What fitting did to one step, so that the routine takes the time that there is.
public sealed interface Adjustment {

    /// The step's place in the routine as it was: `steps[8].steps[1]`.
    String path();

    /// The step as it was.
    Step.Leaf step();

    /// It is not done: its author allows that, and the others could not be made short enough.
    record Dropped(String path, Step.Leaf step) implements Adjustment {}

    /// It takes another time.
    record Resized(String path, Step.Leaf step, Duration to) implements Adjustment {}
}
