package org.tactus.routine;

import java.time.Duration;
import java.util.List;

/// How much a list of steps is, its groups included.
///
/// @param written the played steps as they are written
/// @param unrolled the played steps once every group is played out
/// @param length the time that they take; three years where it is more
record Extent(long written, long unrolled, Duration length) {
    private static final long MOST_NANOS = 100_000_000_000_000_000L;

    static Extent of(List<Step> steps) {
        var sum = new Sum();
        sum.add(steps, 1);
        return new Extent(sum.written, sum.unrolled, Duration.ofNanos(sum.nanos));
    }

    /// Adds up without making a value a step, since every file that is read is measured.
    private static final class Sum {
        private long written;
        private long unrolled;
        private long nanos;

        void add(List<Step> steps, int times) {
            for (var step : steps) {
                switch (step) {
                    case Step.Leaf leaf -> {
                        written++;
                        unrolled += times;
                        long once = Math.min(leaf.length().toNanos(), MOST_NANOS / times);
                        nanos = Math.min(MOST_NANOS, nanos + once * times);
                    }
                    case Step.EachSide(var inner) -> add(inner, times * 2);
                    case Step.Repeat(var more, var inner) -> add(inner, times * more);
                }
            }
        }
    }
}
