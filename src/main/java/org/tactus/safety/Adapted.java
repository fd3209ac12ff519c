package org.tactus.safety;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;

/// A routine as it is for someone today.
///
/// @param routine what is played
/// @param changes what is different, in the order of the routine as it was
/// @param byStep the changes of the steps that are left, by their paths in `routine`
/// @param before how long the routine was
/// @param after how long it is now
public record Adapted(
        Routine routine,
        List<Change> changes,
        Map<String, List<Change>> byStep,
        Duration before,
        Duration after) {
    /// With more than this part gone, in hundredths, it is another routine.
    private static final int MOST_GONE = 40;

    public Adapted {
        changes = List.copyOf(changes);
        byStep = Map.copyOf(byStep);
    }

    /// A routine that nothing speaks against.
    static Adapted unchanged(Routine routine) {
        var length = RoutineFacts.of(routine).length();
        return new Adapted(routine, List.of(), Map.of(), length, length);
    }

    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /// What is different about the step at this place of [#routine], as a segment names it.
    public List<Change> at(String path) {
        return byStep.getOrDefault(path, List.of());
    }

    /// How much of its time is gone, in hundredths.
    int gone() {
        return before.isZero()
                ? 0
                : (int) (before.minus(after).toMillis() * 100 / before.toMillis());
    }

    /// Whether so much is gone that another routine is the better choice.
    public boolean tooMuchGone() {
        return before.minus(after).multipliedBy(100).compareTo(before.multipliedBy(MOST_GONE)) > 0;
    }
}
