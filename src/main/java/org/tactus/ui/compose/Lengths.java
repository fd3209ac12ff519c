package org.tactus.ui.compose;

import java.time.Duration;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Sides;
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
        var cycles = step.pattern().cycle().multipliedBy(breaths);
        return Step.Breathe.of(fitting(step.common(), cycles), step.pattern(), breaths);
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
        return step instanceof Step.Touch touch
                ? touch.technique().longest()
                : step.kind().longest().orElse(step.length());
    }

    /// A grain, or once the point that is held on each side.
    private static Duration shortest(Step.Leaf step) {
        return step instanceof Step.Press press
                ? press.hold()
                        .map(hold -> hold.plus(Step.Press.SINK).plus(Step.Press.RISE))
                        .map(once -> once.multipliedBy(turns(press.sides())))
                        .filter(all -> all.compareTo(GRAIN) > 0)
                        .orElse(GRAIN)
                : GRAIN;
    }

    private static int turns(Sides sides) {
        return switch (sides) {
            case BOTH, MIDLINE, LEFT, RIGHT -> 1;
            case LEFT_THEN_RIGHT -> 2;
            case FOCUS -> 3;
        };
    }

    private static Step.Leaf lasting(Step.Leaf step, Duration length) {
        if (length.equals(step.length())) {
            return step;
        }
        var common = fitting(step.common(), length);
        return switch (step) {
            case Step.Settle _ -> new Step.Settle(common, length);
            case Step.Ask _ -> new Step.Ask(common, length);
            case Step.Rest _ -> new Step.Rest(common, length);
            case Step.Close _ -> new Step.Close(common, length);
            case Step.Wait wait -> wait;
            case Step.Breathe breathe ->
                    new Step.Breathe(common, breathe.pattern(), breathe.breaths(), length);
            case Step.Stroke stroke ->
                    new Step.Stroke(
                            common,
                            stroke.technique(),
                            stroke.zones(),
                            stroke.with(),
                            stroke.tempo(),
                            stroke.pressure(),
                            stroke.sides(),
                            length,
                            stroke.direction(),
                            stroke.breath());
            case Step.Press press ->
                    new Step.Press(
                            common,
                            press.technique(),
                            press.zones(),
                            press.with(),
                            press.pressure(),
                            press.sides(),
                            press.hold(),
                            length,
                            press.breath());
        };
    }

    /// The same with room for `length`: what someone chose by hand is possible.
    private static Common fitting(Common common, Duration length) {
        var fit = common.fit();
        return new Common(
                common.position(),
                common.words(),
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
