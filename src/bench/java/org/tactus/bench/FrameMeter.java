package org.tactus.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts what a window draws. It is told of every frame on the JavaFX thread and asked for figures
/// there; between [#begin] and [#end] lies one measurement.
final class FrameMeter {
    private static final double MILLI = 1e6;

    /// What one measurement found.
    ///
    /// @param seconds how long it took
    /// @param intervals between frames in milliseconds, the shortest first
    /// @param cpu processor time of the whole process meanwhile: drawing, compiling, collecting
    record Figures(double seconds, List<Double> intervals, Duration cpu) {
        static final String TITLES =
                String.format(
                        Locale.ROOT,
                        "%-20s %7s %6s %7s %7s %8s %8s %7s %7s",
                        "",
                        "frames",
                        "a s",
                        "median",
                        "99.5 %",
                        "slowest",
                        "< 50 ms",
                        "CPU s",
                        "core");

        Figures {
            intervals = List.copyOf(intervals);
        }

        double perSecond() {
            return intervals.size() / seconds;
        }

        /// The interval that this part of all intervals does not exceed.
        double quantile(double part) {
            return intervals.isEmpty()
                    ? 0
                    : intervals.get((int) Math.ceil(part * intervals.size()) - 1);
        }

        /// The part of the frames that came within 50 ms of the one before.
        double inTime() {
            return intervals.isEmpty()
                    ? 1
                    : intervals.stream().filter(interval -> interval < 50).count()
                            / (double) intervals.size();
        }

        double core() {
            return cpu.toNanos() / 1e9 / seconds;
        }

        Figures and(Figures other) {
            var all = new ArrayList<>(intervals);
            all.addAll(other.intervals);
            all.sort(null);
            return new Figures(seconds + other.seconds, all, cpu.plus(other.cpu));
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-20s %7d %6.1f %7.1f %7.1f %8.1f %6.1f %% %7.2f %5.0f %%",
                    name,
                    intervals.size(),
                    perSecond(),
                    quantile(0.5),
                    quantile(0.995),
                    quantile(1),
                    100 * inTime(),
                    cpu.toNanos() / 1e9,
                    100 * core());
        }
    }

    private final List<Double> intervals = new ArrayList<>();
    private long began;
    private long before;
    private Duration cpuBefore = Duration.ZERO;

    void frame() {
        long now = System.nanoTime();
        intervals.add((now - before) / MILLI);
        before = now;
    }

    void begin() {
        intervals.clear();
        began = System.nanoTime();
        before = began;
        cpuBefore = cpu();
    }

    Figures end() {
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Figures(seconds, intervals.stream().sorted().toList(), cpu().minus(cpuBefore));
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
