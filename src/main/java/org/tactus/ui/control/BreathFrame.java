package org.tactus.ui.control;

import java.time.Duration;
import java.util.Optional;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.BreathPhase;
import org.tactus.session.Breath;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// A breath as the pacer shows it.
///
/// @param fill how full the lungs are, from 0 to 1
/// @param word of the phase
/// @param count seconds left in the phase
/// @param line which breath of how many; empty where nobody counts
public record BreathFrame(double fill, String word, String count, String line) {
    /// How full the first in-breath of a sigh makes the lungs, before the top-up.
    private static final double BEFORE_TOP_UP = 0.8;

    /// Natural breathing has no fill to show: the form rests half full.
    private static final double AT_REST = 0.5;

    /// The frame of a paced breath.
    ///
    /// @param pattern the rhythm, where it is known
    /// @param into since the first of its breaths began
    /// @param inSteps whether the form moves once a second instead of gliding
    public static BreathFrame of(
            Breath breath,
            Optional<BreathPattern> pattern,
            Duration into,
            boolean inSteps,
            Messages messages) {
        double progress = inSteps ? stepped(breath) : breath.progress();
        return new BreathFrame(
                fill(breath, pattern, into, eased(progress)),
                new Wording(messages).phase(breath.phase()),
                String.valueOf(breath.count()),
                breath.of().isPresent()
                        ? messages.get(
                                "player.breath.number", breath.number(), breath.of().getAsInt())
                        : "");
    }

    /// The frame of breathing that is only noticed.
    public static BreathFrame natural(Messages messages) {
        return new BreathFrame(AT_REST, messages.get("pattern.natural.phases"), "", "");
    }

    private static double fill(
            Breath breath, Optional<BreathPattern> pattern, Duration into, double progress) {
        return switch (breath.phase()) {
            case IN -> progress * (hasTopUp(pattern) ? BEFORE_TOP_UP : 1);
            case TOP_UP -> BEFORE_TOP_UP + progress * (1 - BEFORE_TOP_UP);
            case OUT -> 1 - progress;
            case HOLD -> pattern.filter(known -> holdsEmpty(known, into)).isPresent() ? 0 : 1;
        };
    }

    private static boolean hasTopUp(Optional<BreathPattern> pattern) {
        return pattern.stream()
                .flatMap(known -> known.phases().stream())
                .anyMatch(phase -> phase.kind() == BreathPhase.Kind.TOP_UP);
    }

    /// Whether the hold at `into` comes after an out-breath.
    private static boolean holdsEmpty(BreathPattern pattern, Duration into) {
        long rest = into.toNanos() % Math.max(1, pattern.cycle().toNanos());
        boolean empty = true;
        for (var phase : pattern.phases()) {
            rest -= phase.length().toNanos();
            if (phase.kind() != BreathPhase.Kind.HOLD) {
                empty = phase.kind() == BreathPhase.Kind.OUT;
            }
            if (rest < 0) {
                break;
            }
        }
        return empty;
    }

    /// Whole seconds done, as a part of the phase: the last of them is complete.
    private static double stepped(Breath breath) {
        double seconds = Math.ceil(breath.length().toNanos() / 1e9);
        return seconds <= 1 ? 1 : Math.floor(breath.into().toNanos() / 1e9) / (seconds - 1);
    }

    /// Lungs start and stop softly.
    private static double eased(double progress) {
        double x = Math.clamp(progress, 0, 1);
        return (1 - Math.cos(Math.PI * x)) / 2;
    }
}
