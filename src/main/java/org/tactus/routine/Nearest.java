package org.tactus.routine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody meant.
public final class Nearest {
    private static final int LONGEST = 40;
    private static final int LEAST_BEGINNING = 3;

    private Nearest() {}

    /// The word nearest to `written` by typing errors (a letter too many, missing, wrong, or two
    /// swapped), if it is near enough: a third of its letters may be wrong. If none is, the
    /// shortest that begins with what was written.
    public static Optional<String> to(String written, Collection<String> words) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        var like = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        Optional<String> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (var word : words) {
            int errors = distance(like, word);
            if (errors <= Math.max(1, word.length() / 3) && errors < fewest) {
                best = Optional.of(word);
                fewest = errors;
            }
        }
        return best.or(() -> begunWith(like, words));
    }

    private static Optional<String> begunWith(String start, Collection<String> words) {
        return start.length() < LEAST_BEGINNING
                ? Optional.empty()
                : words.stream()
                        .filter(word -> word.startsWith(start))
                        .min(Comparator.comparingInt(String::length));
    }

    /// Damerau-Levenshtein distance, swaps of neighbours only.
    public static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
