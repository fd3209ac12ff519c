package org.tactus.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tactus.routine.Lint;
import org.tactus.routine.Problem;
import org.tactus.routine.Routine;

/// Which steps of a routine are done without when time is short. No step goes without which lint
/// would find more to say than before, such as the glide after a point hold, and none with which
/// the receiver turns over.
public final class Dropping {
    private final Routine routine;
    private final Map<String, Integer> findings;
    private final Set<String> turning;

    public Dropping(Routine routine) {
        this.routine = routine;
        this.findings = findings(routine);
        this.turning =
                Played.of(routine).stream()
                        .filter(played -> played.step().common().position().isPresent())
                        .map(Played::path)
                        .collect(Collectors.toSet());
    }

    /// Nothing; the first that may go; that and the next; and so on: the places of the steps. What
    /// may not go at first, such as the glide after a hold, may when the hold has gone.
    ///
    /// @param paths the places of the steps that may go as far as their author is concerned, the
    ///     first to go first
    public Stream<Set<String>> of(List<String> paths) {
        return Stream.iterate(
                        Optional.of(Set.<String>of()),
                        Optional::isPresent,
                        gone -> gone.flatMap(these -> oneMore(these, paths)))
                .flatMap(Optional::stream);
    }

    private Optional<Set<String>> oneMore(Set<String> gone, List<String> paths) {
        return paths.stream()
                .filter(path -> !gone.contains(path) && !turning.contains(path))
                .map(
                        path ->
                                Stream.concat(gone.stream(), Stream.of(path))
                                        .collect(Collectors.toUnmodifiableSet()))
                .filter(this::mayGo)
                .findFirst();
    }

    private boolean mayGo(Set<String> paths) {
        var left = new Refitting(Map.of(), paths).of(routine);
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
