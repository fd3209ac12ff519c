package org.tactus.journal.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tactus.routine.Place;
import org.tactus.routine.Problem;
import org.tactus.routine.Severity;

/// Gathers what is wrong with a journal file. Where it stands is remembered as the index of a byte;
/// lines and columns are counted in the end, once over the file, for what was found.
final class Findings {
    private static final int MOST = 500;

    private final byte[] bytes;
    private final List<Finding> found = new ArrayList<>();
    private boolean more;

    /// @param at the index of a byte
    private record Finding(int at, Severity severity, String path, String code, String message) {}

    Findings(byte[] bytes) {
        this.bytes = bytes;
    }

    void error(int at, String path, String code, String message) {
        add(new Finding(at, Severity.ERROR, path, code, message));
    }

    void warning(int at, String path, String code, String message) {
        add(new Finding(at, Severity.WARNING, path, code, message));
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            more = true;
        }
    }

    /// All of them in the order of the file.
    List<Problem> problems() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Finding::at));
        var problems = new ArrayList<Problem>();
        var walk = new Walk();
        for (var finding : sorted) {
            problems.add(
                    new Problem(
                            finding.severity(),
                            walk.to(finding.at()),
                            finding.path(),
                            finding.code(),
                            finding.message()));
        }
        if (more) {
            problems.add(
                    new Problem(
                            Severity.ERROR,
                            problems.getLast().place(),
                            "",
                            "more",
                            "and more: only " + MOST + " problems of a file are listed"));
        }
        return problems;
    }

    /// Counts lines and columns from one place to a later one.
    private final class Walk {
        private int at = hasByteOrderMark() ? 3 : 0;
        private int line = 1;
        private int column = 1;

        Place to(int place) {
            for (; at < Math.min(place, bytes.length); at++) {
                boolean beforeLineFeed = at + 1 < bytes.length && bytes[at + 1] == '\n';
                if (bytes[at] == '\n' || (bytes[at] == '\r' && !beforeLineFeed)) {
                    line++;
                    column = 1;
                } else if ((bytes[at] & 0xC0) != 0x80) {
                    column++;
                }
            }
            return new Place(line, column);
        }

        private boolean hasByteOrderMark() {
            return bytes.length >= 3
                    && bytes[0] == (byte) 0xEF
                    && bytes[1] == (byte) 0xBB
                    && bytes[2] == (byte) 0xBF;
        }
    }
}
