package org.tactus.routine.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Problem;
import org.tactus.routine.Severity;

/// What the reader says of a draft, by the fields it concerns.
public record FieldProblems(List<Problem> all) {
    /// Nothing is wrong.
    public static final FieldProblems NONE = new FieldProblems(List.of());

    public FieldProblems {
        all = List.copyOf(all);
    }

    /// What concerns a field, or something in it.
    public List<Problem> at(StepPath owner, String field) {
        return within(owner.field(field));
    }

    /// What concerns a step as a whole, or one of its fields, but not the steps that it holds.
    public List<Problem> of(StepPath step) {
        return all.stream()
                .filter(problem -> StepPath.leading(problem.path()).equals(step))
                .toList();
    }

    /// How bad the worst of them is.
    public static Optional<Severity> worst(List<Problem> problems) {
        return problems.stream().map(Problem::severity).min(Comparator.naturalOrder());
    }

    /// How many of them are of this severity.
    public long count(Severity severity) {
        return all.stream().filter(problem -> problem.severity() == severity).count();
    }

    /// The field of a step that a problem concerns; empty where it is the step as a whole.
    public static String field(Problem problem) {
        var path = problem.path();
        var rest = path.substring(StepPath.leading(path).toString().length());
        var name = rest.startsWith(".") ? rest.substring(1) : rest;
        int end = 0;
        while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
            end++;
        }
        return name.substring(0, end);
    }

    private List<Problem> within(String path) {
        return all.stream().filter(problem -> isWithin(problem.path(), path)).toList();
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length()
                        || inner.charAt(outer.length()) == '.'
                        || inner.charAt(outer.length()) == '[');
    }
}
