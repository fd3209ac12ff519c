package org.tactus.compose;

import java.util.List;
import java.util.Map;
import org.tactus.routine.Routine;

/// A composed session.
///
/// @param routine an ordinary routine, without any finding of lint
/// @param reasons why each played step is there, by its path in the routine: `steps[4]`,
///     `steps[5].steps[0]`
/// @param unmet every wished spot that gets no work of its own
public record Composed(Routine routine, Map<String, Why> reasons, List<Unmet> unmet) {
    public Composed {
        reasons = Map.copyOf(reasons);
        unmet = List.copyOf(unmet);
    }
}
