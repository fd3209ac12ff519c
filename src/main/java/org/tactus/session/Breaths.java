package org.tactus.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.BreathPhase;
import org.tactus.routine.Step;

/// Where the breath is in a segment.
final class Breaths {
    private static final Duration FASTEST_LOCKED = Duration.ofSeconds(4);
    private static final Duration SLOWEST_LOCKED = Duration.ofSeconds(12);
    private static final BreathPattern AT_REST = BreathPattern.parse("calm-4-6").orElseThrow();

    private Breaths() {}

    /// The breath at `into` from the segment's start; empty where the step does not go by the
    /// breath.
    static Optional<Breath> at(Segment segment, Duration into) {
        return switch (segment.step()) {
            case Step.Breathe step -> paced(step.pattern(), segment.length(), into);
            case Step.Touch touch when touch.goesWithTheBreath() ->
                    Optional.of(receivers(touch, into));
            case Step.Touch _, Step.Settle _, Step.Ask _, Step.Wait _, Step.Rest _, Step.Close _ ->
                    Optional.empty();
        };
    }

    private static Optional<Breath> paced(BreathPattern pattern, Duration length, Duration into) {
        if (pattern.isNatural()) {
            return Optional.empty();
        }
        int count = (int) length.dividedBy(pattern.cycle());
        // At the very end the last breath is over and no other begins.
        var end = pattern.cycle().multipliedBy(count);
        return Optional.of(
                count > 0 && into.compareTo(end) >= 0
                        ? ended(pattern, count)
                        : breath(pattern.phases(), pattern.cycle(), into, OptionalInt.of(count)));
    }

    private static Breath ended(BreathPattern pattern, int count) {
        var last = pattern.phases().getLast();
        return new Breath(last.kind(), last.length(), last.length(), count, OptionalInt.of(count));
    }

    private static Breath receivers(Step.Touch touch, Duration into) {
        return Cycles.of(touch)
                .filter(cycles -> isBreathing(cycles.tempo().cycle()))
                .map(cycles -> locked(cycles, into))
                .orElseGet(
                        () -> breath(AT_REST.phases(), AT_REST.cycle(), into, OptionalInt.empty()));
    }

    private static boolean isBreathing(Duration cycle) {
        return FASTEST_LOCKED.compareTo(cycle) <= 0 && cycle.compareTo(SLOWEST_LOCKED) <= 0;
    }

    /// The stroke's pressure goes with the out-breath, 60 % of its cycle; its return with the
    /// in-breath.
    private static Breath locked(Cycles cycles, Duration into) {
        long number = cycles.at(into);
        var start = cycles.start(number);
        var length = cycles.start(number + 1).minus(start);
        var out = length.multipliedBy(3).dividedBy(5);
        var since = into.minus(start);
        boolean pressing = since.compareTo(out) < 0;
        return new Breath(
                pressing ? BreathPhase.Kind.OUT : BreathPhase.Kind.IN,
                pressing ? since : since.minus(out),
                pressing ? out : length.minus(out),
                Math.toIntExact(number + 1),
                OptionalInt.empty());
    }

    private static Breath breath(
            List<BreathPhase> phases, Duration cycle, Duration into, OptionalInt of) {
        int number = (int) into.dividedBy(cycle);
        var since = into.minus(cycle.multipliedBy(number));
        int i = 0;
        while (since.compareTo(phases.get(i).length()) >= 0) {
            since = since.minus(phases.get(i).length());
            i++;
        }
        var phase = phases.get(i);
        return new Breath(phase.kind(), since, phase.length(), number + 1, of);
    }
}
