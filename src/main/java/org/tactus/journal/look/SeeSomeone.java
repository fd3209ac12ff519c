package org.tactus.journal.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.journal.Entry;

/// When to say that a doctor, physiotherapist or chiropractor should have a look. Massage is no
/// treatment; these rules are what keeps it from standing in the way of one. `docs/safety.md` has
/// the sources. The text of a prompt has the key `prompt.<rule id>`.
public final class SeeSomeone {
    private static final int THREE_WEEKS = 21;
    private static final int SIX_WEEKS = 42;
    private static final int SEVERE = 8;
    private static final int WORSENED = 2;
    private static final int ENOUGH_PERCENT = 70;

    private SeeSomeone() {}

    /// Why. The most pressing first.
    public enum Rule implements Term {
        /// A score of 8 or more before a session.
        SEE_SEVERE,
        /// Two sessions after which a spot was 2 points worse or more.
        SEE_WORSE,
        /// Six weeks after the first score it is not at least 30 % lower.
        SEE_6_WEEKS,
        /// Three weeks after the first score it is not at least 30 % lower.
        SEE_3_WEEKS;

        /// Where its text stands in the messages.
        public String key() {
            return "prompt." + id();
        }
    }

    /// Something to say.
    ///
    /// @param since the day from which the reason holds: the same rule on a later day is a new
    ///     prompt, the same rule on the same day one that may have been seen already
    public record Prompt(Rule rule, LocalDate since) {}

    /// All that is to be said on `today`, the most pressing first. Sessions that are still open
    /// count with what was said already.
    public static List<Prompt> prompts(List<Entry> entries, LocalDate today) {
        var ordered =
                InOrder.of(entries).stream()
                        .filter(entry -> !entry.begun().toLocalDate().isAfter(today))
                        .toList();
        var prompts = new ArrayList<Prompt>();
        severe(ordered).ifPresent(prompts::add);
        worse(ordered).ifPresent(prompts::add);
        still(Trend.of(ordered), today).ifPresent(prompts::add);
        return List.copyOf(prompts);
    }

    private static Optional<Prompt> severe(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.before().filter(it -> it.worst() >= SEVERE).isPresent())
                .reduce((_, later) -> later)
                .map(entry -> new Prompt(Rule.SEE_SEVERE, entry.begun().toLocalDate()));
    }

    private static Optional<Prompt> worse(List<Entry> entries) {
        var worse =
                entries.stream()
                        .filter(
                                entry ->
                                        Comparison.of(entry)
                                                .filter(Comparison::isMuchWorse)
                                                .isPresent())
                        .toList();
        return worse.size() < WORSENED
                ? Optional.empty()
                : Optional.of(new Prompt(Rule.SEE_WORSE, worse.getLast().begun().toLocalDate()));
    }

    /// The first week beside what was said since. Who has said nothing since is not judged.
    private static Optional<Prompt> still(Trend trend, LocalDate today) {
        if (trend.since().isEmpty()) {
            return Optional.empty();
        }
        double then = trend.reference().orElseThrow();
        boolean lower = trend.since().getAsDouble() * 100 <= then * ENOUGH_PERCENT;
        if (lower) {
            return Optional.empty();
        }
        var first = trend.points().getFirst().day();
        if (!today.isBefore(first.plusDays(SIX_WEEKS))) {
            return Optional.of(new Prompt(Rule.SEE_6_WEEKS, first.plusDays(SIX_WEEKS)));
        }
        return today.isBefore(first.plusDays(THREE_WEEKS))
                ? Optional.empty()
                : Optional.of(new Prompt(Rule.SEE_3_WEEKS, first.plusDays(THREE_WEEKS)));
    }
}
