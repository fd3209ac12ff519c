package org.tactus.fit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Routine;

/// What became of fitting a routine to a time.
public sealed interface Fitted {

    /// It takes exactly that time.
    ///
    /// @param adjustments what was done to which steps, in their order; none where it took that
    ///     time already
    record Done(Routine routine, List<Adjustment> adjustments) implements Fitted {
        public Done {
            adjustments = List.copyOf(adjustments);
        }

        /// What is not done any more.
        public List<Adjustment.Dropped> dropped() {
            return adjustments.stream()
                    .filter(adjustment -> adjustment instanceof Adjustment.Dropped)
                    .map(adjustment -> (Adjustment.Dropped) adjustment)
                    .toList();
        }
    }

    /// It cannot take that time.
    ///
    /// @param below the longest that it can take instead, below; empty where it is too long already
    ///     at its shortest
    /// @param above the shortest that it can take instead, above; empty where it is too short still
    ///     at its longest
    record Impossible(Optional<Duration> below, Optional<Duration> above) implements Fitted {}
}
