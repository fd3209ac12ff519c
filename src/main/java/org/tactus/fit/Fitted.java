package org.tactus.fit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Routine;

/// What became of fitting a routine to a time.
public sealed interface Fitted {

    /// It takes exactly that time.
    ///
    /// @param changes what was done to which steps, in their order; none where it took that time
    ///     already
    record Done(Routine routine, List<Change> changes) implements Fitted {
        public Done {
            changes = List.copyOf(changes);
        }

        /// What is not done any more.
        public List<Change.Dropped> dropped() {
            return changes.stream()
                    .filter(change -> change instanceof Change.Dropped)
                    .map(change -> (Change.Dropped) change)
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
