package org.tactus.ui.compose;

import java.time.Duration;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Step;

/// How long a step may be made by hand: in steps of ten seconds, or of a whole breath, up to what
/// its technique or kind allows.
final class Lengths {
    private static final Duration GRAIN = Duration.ofSeconds(10);

    private Lengths() {}

    /// The step made longer by `grains`; shorter where that is negative. It stays within what it
    /// may be, and as it is where it has no length.
    static Step.Leaf longer(Step.Leaf step, int grains) {
        return switch (step) {
            case Step.Breathe breathe when breathe.breaths() > 0 -> breathing(breathe, grains);
            case Step.Wait wait -> wait;
            case Step.Breathe _,
                    Step.Settle _,
                    Step.Stroke _,
                    Step.Press _,
                    Step.Ask _,
                    Step.Rest _,
                    Step.Close _ -> {
                var wished = step.length().plus(GRAIN.multipliedBy(grains));
                yield lasting(step, within(step, wished));
            }
        };
    }

    private static Step.Leaf breathing(Step.Breathe step, int grains) {
        int most = (int) longest(step).dividedBy(step.pattern().cycle());
        int breaths = Math.clamp(step.breaths() + grains, 1, Math.max(1, most));
        return lasting(step, step.pattern().cycle().multipliedBy(breaths));
    }

    /// The nearest length to `wished` that the step may have, in whole grains from where it is.
    private static Duration within(Step.Leaf step, Duration wished) {
        var length = wished;
        while (length.compareTo(longest(step)) > 0 && length.compareTo(step.length()) > 0) {
            length = length.minus(GRAIN);
        }
        while (length.compareTo(shortest(step)) < 0 && length.compareTo(step.length()) < 0) {
            length = length.plus(GRAIN);
        }
        return length;
    }

    private static Duration longest(Step.Leaf step) {
        return step.longest().orElse(step.length());
    }

    /// A grain, or once the point that is held on each side.
    private static Duration shortest(Step.Leaf step) {
        return step instanceof Step.Press press
                ? press.hold()
                        .map(Step.Press::once)
                        .map(once -> once.multipliedBy(press.sides().mostParts()))
                        .filter(all -> all.compareTo(GRAIN) > 0)
                        .orElse(GRAIN)
                : GRAIN;
    }

    private static Step.Leaf lasting(Step.Leaf step, Duration length) {
        return length.equals(step.length())
                ? step
                : step.with(fitting(step.common(), length)).lasting(length);
    }

    /// The same with room for `length`: what someone chose by hand is possible.
    private static Common fitting(Common common, Duration length) {
        var fit = common.fit();
        return common.with(
                new Fit(
                        fit.min().map(min -> shorter(min, length)),
                        fit.max().map(max -> longer(max, length)),
                        fit.optional()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
