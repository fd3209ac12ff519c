package org.tactus.fit;

import java.time.Duration;
import java.util.Optional;
import org.tactus.routine.Speaking;
import org.tactus.routine.Step;

/// How far one step may move: as far as its author allows, but so that its technique is not done
/// for too long, a hold that is written still fits, and what is said can still be said.
///
/// @param least its shortest length
/// @param most its longest length
/// @param grain what its length is a whole number of: a second, two for one side after the other, a
///     breath
public record Leeway(Duration least, Duration most, Duration grain) {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /// Breaths of another length than whole tenths of a second would be a sharing in nanoseconds.
    private static final Duration FINEST_BREATH = Duration.ofMillis(100);

    /// The leeway of `step`, both sides together. One that cannot move keeps its length.
    public static Leeway of(Step.Leaf step) {
        return grain(step)
                .flatMap(grain -> bounds(step, grain))
                .map(leeway -> leeway.saying(step))
                .orElseGet(() -> none(step.length()));
    }

    /// No leeway at all.
    private static Leeway none(Duration length) {
        return new Leeway(length, length, length.isPositive() ? length : SECOND);
    }

    /// The same for one of two sides.
    public Leeway ofOneSide() {
        return new Leeway(least.dividedBy(2), most.dividedBy(2), grain.dividedBy(2));
    }

    /// The same grain between other bounds; empty where no whole number of it lies between them.
    public Optional<Leeway> within(Duration otherLeast, Duration otherMost) {
        return between(otherLeast, otherMost, grain);
    }

    /// A part that shares time within this leeway.
    public Shares.Part part(Duration wished, int times) {
        return new Shares.Part(least, most, wished, grain, times);
    }

    /// What the length of `step` is a whole number of; empty where it cannot move.
    private static Optional<Duration> grain(Step.Leaf step) {
        return switch (step) {
            case Step.Breathe breathe when !breathe.pattern().isNatural() ->
                    Optional.of(breathe.pattern().cycle())
                            .filter(cycle -> cycle.toNanos() % FINEST_BREATH.toNanos() == 0);
            case Step.Touch touch -> Optional.of(SECOND.multipliedBy(touch.sides().parts()));
            case Step.Wait _ -> Optional.empty();
            case Step.Breathe _, Step.Settle _, Step.Ask _, Step.Rest _, Step.Close _ ->
                    Optional.of(SECOND);
        };
    }

    private static Optional<Leeway> bounds(Step.Leaf step, Duration grain) {
        var fit = step.common().fit();
        var least = fit.min().orElse(step.length().dividedBy(2));
        var most = fit.max().orElse(step.length().multipliedBy(2));
        return between(
                later(least, held(step)),
                step.longest().map(longest -> earlier(most, longest)).orElse(most),
                grain);
    }

    /// From the fewest whole grains to the most; empty where there are none between.
    private static Optional<Leeway> between(Duration least, Duration most, Duration grain) {
        long fewest = Math.max(1, Math.ceilDiv(least.toNanos(), grain.toNanos()));
        long greatest = most.toNanos() / grain.toNanos();
        return fewest > greatest
                ? Optional.empty()
                : Optional.of(
                        new Leeway(
                                grain.multipliedBy(fewest), grain.multipliedBy(greatest), grain));
    }

    /// The stretch around the length of `step` in which there is time to say what it says. A step
    /// that has too little time for it already is left alone.
    private Leeway saying(Step.Leaf step) {
        var needs = Speaking.needs(step);
        var written = earlier(later(step.length(), least), most);
        var here = grain.multipliedBy(written.dividedBy(grain));
        if (Speaking.room(step, here).compareTo(needs) < 0) {
            return this;
        }
        var low = here;
        while (low.compareTo(least) > 0
                && Speaking.room(step, low.minus(grain)).compareTo(needs) >= 0) {
            low = low.minus(grain);
        }
        var high = here;
        while (high.compareTo(most) < 0
                && Speaking.room(step, high.plus(grain)).compareTo(needs) >= 0) {
            high = high.plus(grain);
        }
        return new Leeway(low, high, grain);
    }

    /// What a hold that is written needs, on both sides where both are worked.
    private static Duration held(Step.Leaf step) {
        if (!(step instanceof Step.Press press) || press.hold().isEmpty()) {
            return Duration.ZERO;
        }
        return Step.Press.once(press.hold().get()).multipliedBy(press.sides().parts());
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
