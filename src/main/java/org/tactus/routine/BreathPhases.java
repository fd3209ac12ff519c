package org.tactus.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads phases written out, such as `in 4, hold 7, out 8`.
final class BreathPhases {
    private static final Pattern PHASE =
            Pattern.compile("(in|hold|out) +(\\d{1,3}(?:\\.\\d{1,9})?)");
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private BreathPhases() {}

    /// The phases, or empty where `text` does not begin with an in-breath, has no out-breath, or
    /// has a phase that is not of this form or lasts longer than a minute.
    static Optional<List<BreathPhase>> parse(String text) {
        var phases = new ArrayList<BreathPhase>();
        for (var part : text.split(",", -1)) {
            var match = PHASE.matcher(part.strip());
            if (!match.matches()) {
                return Optional.empty();
            }
            var length =
                    Duration.ofNanos(
                            new BigDecimal(match.group(2)).movePointRight(9).longValueExact());
            if (length.isZero() || length.compareTo(LONGEST) > 0) {
                return Optional.empty();
            }
            phases.add(new BreathPhase(kind(match.group(1), phases), length));
        }
        boolean whole =
                phases.getFirst().kind() == BreathPhase.Kind.IN
                        && phases.stream().anyMatch(phase -> phase.kind() == BreathPhase.Kind.OUT);
        return whole ? Optional.of(List.copyOf(phases)) : Optional.empty();
    }

    private static BreathPhase.Kind kind(String word, List<BreathPhase> before) {
        return switch (word) {
            case "in" ->
                    !before.isEmpty() && before.getLast().kind() == BreathPhase.Kind.IN
                            ? BreathPhase.Kind.TOP_UP
                            : BreathPhase.Kind.IN;
            case "hold" -> BreathPhase.Kind.HOLD;
            default -> BreathPhase.Kind.OUT;
        };
    }
}
