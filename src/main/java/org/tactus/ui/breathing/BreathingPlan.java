package org.tactus.ui.breathing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Common;
import org.tactus.routine.Giver;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;
import org.tactus.routine.Text;

/// A time of breathing: whole breaths of a rhythm, or some minutes of natural breathing.
///
/// @param breaths whole breaths; 0 for natural breathing
/// @param length of all of it
public record BreathingPlan(BreathPattern pattern, int breaths, Duration length) {
    static final int MOST_MINUTES = 30;

    /// 4-7-8 breathing: four breaths to begin with, never more than eight. Sources in
    /// `docs/safety.md`.
    private static final BreathPattern LONG_HOLD = BreathPattern.parse("relax-4-7-8").orElseThrow();

    private static final int LONG_HOLD_BREATHS = 4;
    private static final int MOST_LONG_HOLD_BREATHS = 8;

    private static final int USUAL_MINUTES = 5;
    private static final int SHORT_MINUTES = 3;

    /// As many breaths as fill about so many minutes, at least one.
    public static BreathingPlan ofMinutes(BreathPattern pattern, int minutes) {
        var wanted = Duration.ofMinutes(Math.clamp(minutes, 1, MOST_MINUTES));
        if (pattern.isNatural()) {
            return new BreathingPlan(pattern, 0, wanted);
        }
        var cycle = pattern.cycle();
        // To the nearest whole breath.
        return ofBreaths(
                pattern, Math.toIntExact(wanted.plus(cycle.dividedBy(2)).dividedBy(cycle)));
    }

    /// So many breaths, within what the rhythm allows.
    public static BreathingPlan ofBreaths(BreathPattern pattern, int breaths) {
        int allowed = Math.clamp(breaths, 1, mostBreaths(pattern));
        return new BreathingPlan(pattern, allowed, pattern.cycle().multipliedBy(allowed));
    }

    /// What the field advises for a rhythm to begin with.
    public static BreathingPlan usual(BreathPattern pattern) {
        if (hasLongHold(pattern)) {
            return ofBreaths(pattern, LONG_HOLD_BREATHS);
        }
        boolean brief = pattern.hasHolds() || pattern.name().equals(BreathPattern.GENTLE);
        return ofMinutes(pattern, brief ? SHORT_MINUTES : USUAL_MINUTES);
    }

    /// How many breaths of a rhythm are allowed at a time.
    static int mostBreaths(BreathPattern pattern) {
        return hasLongHold(pattern)
                ? MOST_LONG_HOLD_BREATHS
                : Math.max(1, (int) Duration.ofMinutes(MOST_MINUTES).dividedBy(pattern.cycle()));
    }

    /// A longer or shorter one: by breaths where the rhythm is counted in breaths, by minutes
    /// otherwise.
    BreathingPlan changedBy(int steps) {
        if (isCountedInBreaths()) {
            return ofBreaths(pattern, breaths + steps);
        }
        int minutes = Math.toIntExact(Math.round(length.toSeconds() / 60.0));
        return ofMinutes(pattern, minutes + steps);
    }

    /// Whether it is chosen in breaths: where few are allowed.
    boolean isCountedInBreaths() {
        return hasLongHold(pattern);
    }

    /// By its phases, so that it is known under any name and when it is written out.
    private static boolean hasLongHold(BreathPattern pattern) {
        return pattern.phases().equals(LONG_HOLD.phases());
    }

    /// The same time, as nearly as whole breaths allow, in another rhythm.
    BreathingPlan in(BreathPattern other, Duration time) {
        return other.isNatural()
                ? new BreathingPlan(other, 0, time)
                : ofBreaths(other, Math.toIntExact(time.dividedBy(other.cycle())) + 1);
    }

    /// The routine that plays it.
    Routine routine(String title) {
        var step =
                pattern.isNatural()
                        ? Step.Breathe.natural(Common.NONE, length)
                        : Step.Breathe.of(Common.NONE, pattern, breaths);
        return new Routine(
                "breathing",
                Text.of(title),
                Optional.empty(),
                Audience.SELF,
                Position.SEATED,
                Giver.SELF,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(step));
    }
}
