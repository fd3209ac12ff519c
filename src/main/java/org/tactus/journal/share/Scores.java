package org.tactus.journal.share;

import java.util.Locale;

/// Scores and their changes as they are printed.
final class Scores {
    private static final String MINUS = "\u2212";

    private Scores() {}

    /// A mean or median: `4`, `4.5`.
    static String text(double score, Locale locale) {
        return score == Math.rint(score)
                ? Long.toString((long) score)
                : String.format(locale, "%.1f", score);
    }

    /// A change with its sign: `−1.5`, `+2`, `0`.
    static String change(double points, Locale locale) {
        double rounded = Math.round(points * 10) / 10.0;
        var text = text(Math.abs(rounded), locale);
        return rounded == 0 ? text : (rounded < 0 ? MINUS : "+") + text;
    }
}
