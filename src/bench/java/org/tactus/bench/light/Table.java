package org.tactus.bench.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured beside what it is compared with, as a table to paste.
final class Table {
    private final List<String> lines = new ArrayList<>();

    /// A measure that has a yardstick.
    ///
    /// @param times so many times the yardstick is allowed; infinite where there is no limit
    void compare(
            String what,
            double measured,
            String yardstick,
            double length,
            double times,
            String unit) {
        double ratio = measured / length;
        lines.add(
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %s: %s | %.2f | %s | %s |",
                        what,
                        amount(measured, unit),
                        yardstick,
                        amount(length, unit),
                        ratio,
                        Double.isInfinite(times) ? "" : String.format(Locale.ROOT, "%.2f", times),
                        verdict(ratio <= times)));
    }

    /// A measure that must not exceed a limit.
    void atMost(String what, double measured, double limit, String unit) {
        bounded(what, measured, "at most", limit, unit, measured <= limit);
    }

    /// A measure that must reach a limit.
    void atLeast(String what, double measured, double limit, String unit) {
        bounded(what, measured, "at least", limit, unit, measured >= limit);
    }

    /// A measure to know.
    void tell(String what, double measured, String unit) {
        lines.add(String.format("| %s | %s | | | | |", what, amount(measured, unit)));
    }

    /// What could not be measured here.
    void miss(String what, String why) {
        lines.add(String.format("| %s | not measured: %s | | | | |", what, why));
    }

    private void bounded(
            String what, double measured, String how, double limit, String unit, boolean fine) {
        lines.add(
                String.format(
                        "| %s | %s | %s %s | | | %s |",
                        what, amount(measured, unit), how, amount(limit, unit), verdict(fine)));
    }

    private static String verdict(boolean fine) {
        return fine ? "" : "**falls short**";
    }

    /// With as many decimals as tell something.
    private static String amount(double amount, String unit) {
        int decimals = amount < 10 ? 2 : amount < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", amount, unit);
    }

    @Override
    public String toString() {
        return """
        | what | Tactus | beside | ratio | allowed | |
        |---|---|---|---:|---:|---|
        """
                + String.join("\n", lines);
    }
}
