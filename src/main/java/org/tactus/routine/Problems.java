package org.tactus.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with one file.
final class Problems {
    private static final int MOST = 500;

    private final Source source;
    private final List<Problem> found = new ArrayList<>(0);
    private boolean errors;
    private boolean more;

    Problems(Source source) {
        this.source = source;
    }

    /// An error at a place in the file.
    void error(int offset, Where where, String code, String message) {
        add(Severity.ERROR, offset, where.path(), code, message);
    }

    /// An error at the name of a field whose value begins at `offset`.
    void errorAtName(int offset, Where where, Key key, String code, String message) {
        error(source.nameBefore(offset, key.spelling()), where.field(key.spelling()), code, message);
    }

    void add(Severity severity, int offset, String path, String code, String message) {
        errors |= severity == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(new Problem(severity, source.place(offset), path, code, message));
        } else {
            more = true;
        }
    }

    boolean hasErrors() {
        return errors;
    }

    /// All of them in the order of the file.
    List<Problem> inOrder() {
        if (found.isEmpty()) {
            return List.of();
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Problem problem) -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()));
        if (more) {
            var last = sorted.getLast();
            sorted.add(new Problem(
                    errors ? Severity.ERROR : Severity.WARNING,
                    last.place(),
                    "",
                    "more",
                    "and more: only " + MOST + " problems of a file are listed"));
        }
        return List.copyOf(sorted);
    }
}
