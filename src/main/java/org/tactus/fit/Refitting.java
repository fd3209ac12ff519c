package org.tactus.fit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;

/// Writes a routine anew with other lengths and without some of its steps.
///
/// @param lengths what the steps at these places take now
/// @param dropped the places of the steps that are not done
record Refitting(Map<String, Duration> lengths, Set<String> dropped) {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    Routine of(Routine routine) {
        return routine.with(of(routine.steps(), "steps"));
    }

    /// Without groups in which nothing is left.
    private List<Step> of(List<Step> steps, String path) {
        var written = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            of(steps.get(i), path + "[" + i + "]").ifPresent(written::add);
        }
        return written;
    }

    private Optional<Step> of(Step step, String path) {
        return switch (step) {
            case Step.Leaf _ when dropped.contains(path) -> Optional.empty();
            case Step.Leaf leaf ->
                    Optional.of(lasting(lengths.getOrDefault(path, leaf.length()), leaf));
            case Step.EachSide(var steps) ->
                    Optional.of(of(steps, path + ".steps"))
                            .filter(inner -> !inner.isEmpty())
                            .map(Step.EachSide::new);
            case Step.Repeat(var times, var steps) ->
                    Optional.of(of(steps, path + ".steps"))
                            .filter(inner -> !inner.isEmpty())
                            .map(inner -> new Step.Repeat(times, inner));
        };
    }

    /// `step` with another length. How far it may move from there is still measured from the length
    /// that its author gave it.
    private static Step.Leaf lasting(Duration length, Step.Leaf step) {
        return length.equals(step.length()) ? step : step.with(bounded(step)).lasting(length);
    }

    /// What `step` says, with its bounds written out in whole seconds.
    private static Common bounded(Step.Leaf step) {
        var fit = step.common().fit();
        long nanos = step.length().toNanos();
        var half = Duration.ofSeconds(Math.ceilDiv(nanos, 2 * SECOND));
        var twice = Duration.ofSeconds(Math.max(half.toSeconds(), 2 * nanos / SECOND));
        return step.common()
                .with(
                        new Fit(
                                fit.min().or(() -> Optional.of(half)),
                                fit.max().or(() -> Optional.of(twice)),
                                fit.optional()));
    }
}
