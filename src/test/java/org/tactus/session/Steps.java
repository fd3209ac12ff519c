package org.tactus.session;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;
import org.tactus.routine.Text;

/// Short routines for tests.
public final class Steps {
    private Steps() {}

    public static Routine routine(Step... steps) {
        return new Routine(
                "test",
                Text.of("Test"),
                Optional.empty(),
                Audience.PARTNER,
                Position.PRONE,
                Giver.LEFT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.asList(steps));
    }

    public static Step settle(int seconds) {
        return new Step.Settle(Common.NONE, Duration.ofSeconds(seconds));
    }

    public static Step rest(int seconds) {
        return new Step.Rest(Common.NONE, Duration.ofSeconds(seconds));
    }

    public static Step close(int seconds) {
        return new Step.Close(Common.NONE, Duration.ofSeconds(seconds));
    }

    public static Step ask(int seconds) {
        return new Step.Ask(Common.NONE, Duration.ofSeconds(seconds));
    }

    public static Step pause() {
        return new Step.Wait(Common.NONE);
    }

    public static Step breathe(String pattern, int breaths) {
        return Step.Breathe.of(Common.NONE, BreathPattern.parse(pattern).orElseThrow(), breaths);
    }

    /// A glide along the shoulder, 8 cycles a minute, pressure 3.
    public static Step glide(int seconds, Sides sides) {
        return stroke(8, seconds, sides, Optional.empty());
    }

    public static Step glide(int seconds, Sides sides, String breath) {
        return stroke(8, seconds, sides, Optional.of(Text.of(breath)));
    }

    public static Step stroke(int tempo, int seconds, Sides sides, Optional<Text> breath) {
        return new Step.Stroke(
                Common.NONE,
                Technique.EFFLEURAGE,
                List.of(Zone.SHOULDER_TOP, Zone.BETWEEN_BLADES),
                Implement.PALMS,
                Optional.of(Tempo.of(tempo)),
                new Pressure(3),
                sides,
                Duration.ofSeconds(seconds),
                Optional.empty(),
                breath);
    }

    public static Step hold(int seconds, Sides sides, Integer... hold) {
        return press(Technique.POINT_HOLD, seconds, sides, Arrays.stream(hold).findFirst());
    }

    public static Step stillTouch(int seconds) {
        return press(Technique.STILL_TOUCH, seconds, Sides.MIDLINE, Optional.empty());
    }

    /// `step`, which may be dropped.
    public static Step optional(Step step) {
        return with(step, new Fit(Optional.empty(), Optional.empty(), true));
    }

    /// `step`, which may be moved between so many seconds.
    public static Step between(int min, int max, Step step) {
        var least = Optional.of(Duration.ofSeconds(min));
        return with(step, new Fit(least, Optional.of(Duration.ofSeconds(max)), false));
    }

    private static Step with(Step step, Fit fit) {
        var leaf = (Step.Leaf) step;
        return leaf.with(leaf.common().with(fit));
    }

    public static Step eachSide(Step... steps) {
        return new Step.EachSide(Arrays.asList(steps));
    }

    public static Step repeat(int times, Step... steps) {
        return new Step.Repeat(times, Arrays.asList(steps));
    }

    private static Step press(
            Technique technique, int seconds, Sides sides, Optional<Integer> hold) {
        return new Step.Press(
                Common.NONE,
                technique,
                List.of(Zone.SHOULDER_TOP, Zone.BETWEEN_BLADES),
                Implement.PALMS,
                new Pressure(3),
                sides,
                hold.map(Duration::ofSeconds),
                Duration.ofSeconds(seconds),
                Optional.empty());
    }
}
