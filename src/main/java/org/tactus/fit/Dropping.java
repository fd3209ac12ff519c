package org.tactus.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tactus.routine.Lint;
import org.tactus.routine.Problem;
import org.tactus.routine.Routine;

/// Which steps of a routine are done without when time is short, and in which order: those that
/// save the most time first, so that as few as possible go. No step goes without which lint would
/// find more to say than before, such as the glide after a point hold, and none with which the
/// receiver turns over.
final class Dropping {
    private final Routine routine;
    private final Map<String, Integer> findings;

    Dropping(Routine routine) {
        this.routine = routine;
        this.findings = findings(routine);
    }

    /// Nothing; the first to go; the first two; and so on: the places of the steps.
    ///
    /// @param candidates the steps that may go
    List<Set<String>> of(List<Played> candidates) {
        var sets = new ArrayList<Set<String>>();
        sets.add(Set.of());
        candidates.stream()
                .filter(played -> played.step().common().position().isEmpty())
                .filter(played -> played.step().length().isPositive())
                .sorted(Comparator.comparing(Played::shortest).reversed())
                .forEach(
                        played -> {
                            var more = new HashSet<>(sets.getLast());
                            more.add(played.path());
                            if (mayGo(more)) {
                                sets.add(Set.copyOf(more));
                            }
                        });
        return sets;
    }

    private boolean mayGo(Set<String> paths) {
        var left = new Rewriting(Map.of(), paths).of(routine);
        return !left.steps().isEmpty()
                && findings(left).entrySet().stream()
                        .allMatch(
                                finding ->
                                        finding.getValue()
                                                <= findings.getOrDefault(finding.getKey(), 0));
    }

    /// How often lint finds what.
    private static Map<String, Integer> findings(Routine routine) {
        var findings = new HashMap<String, Integer>();
        for (Problem problem : Lint.check(routine)) {
            findings.merge(problem.code(), 1, Integer::sum);
        }
        return findings;
    }
}
