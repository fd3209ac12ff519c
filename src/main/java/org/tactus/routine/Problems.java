package org.tactus.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers what is wrong with one file.
final class Problems {
    private static final int MOST = 500;

    private final Source source;
    private final List<Problem> found = new ArrayList<>(0);
    private @Nullable TokenPlaces places;
    private boolean errors;
    private boolean more;

    Problems(Source source) {
        this.source = source;
    }

    /// An error at a token of the file.
    void error(int token, Where where, String code, String message) {
        add(Severity.ERROR, token, where, code, message);
    }

    /// An error at the name of the field whose value begins at `token`.
    void errorAtName(int token, Where where, Key key, String code, String message) {
        error(token - 1, where.field(key.spelling()), code, message);
    }

    /// An error at a character of a file that is not JSON.
    void fault(int offset, String code, String message) {
        add(Severity.ERROR, source.place(offset), Where.root(), code, message);
    }

    void add(Severity severity, int token, Where where, String code, String message) {
        add(severity, source.place(places().offset(token)), where, code, message);
    }

    private void add(Severity severity, Place place, Where where, String code, String message) {
        errors |= severity == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(new Problem(severity, place, where.path(), code, message));
        } else {
            more = true;
        }
    }

    private TokenPlaces places() {
        var known = places;
        if (known == null) {
            known = TokenPlaces.of(source);
            places = known;
        }
        return known;
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
        sorted.sort(
                Comparator.comparingInt((Problem problem) -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()));
        if (more) {
            var last = sorted.getLast();
            sorted.add(
                    new Problem(
                            errors ? Severity.ERROR : Severity.WARNING,
                            last.place(),
                            "",
                            "more",
                            "and more: only " + MOST + " problems of a file are listed"));
        }
        return List.copyOf(sorted);
    }
}
