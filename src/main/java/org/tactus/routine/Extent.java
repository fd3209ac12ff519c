package org.tactus.routine;

import java.time.Duration;
import java.util.List;

/// How much a list of steps is, its groups included.
///
/// @param written the played steps as they are written
/// @param unrolled the played steps once every group is played out
/// @param length the time that they take
record Extent(long written, long unrolled, Duration length) {
    private static final Extent NOTHING = new Extent(0, 0, Duration.ZERO);

    static Extent of(List<Step> steps) {
        var sum = NOTHING;
        for (var step : steps) {
            sum = sum.plus(of(step));
        }
        return sum;
    }

    private static Extent of(Step step) {
        return switch (step) {
            case Step.Leaf leaf -> new Extent(1, 1, leaf.length());
            case Step.EachSide(var steps) -> of(steps).times(2);
            case Step.Repeat(var times, var steps) -> of(steps).times(times);
        };
    }

    private Extent plus(Extent other) {
        return new Extent(written + other.written, unrolled + other.unrolled, length.plus(other.length));
    }

    private Extent times(int times) {
        return new Extent(written, unrolled * times, length.multipliedBy(times));
    }
}
