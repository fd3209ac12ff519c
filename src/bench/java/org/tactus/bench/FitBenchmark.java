package org.tactus.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tactus.fit.Fitted;
import org.tactus.fit.Fitting;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Timeline;

/// What it costs to fit a routine to the minutes that there are, which a slider does while it is
/// dragged, and to fit the rest of a session, which a key does while hands wait for the next frame.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class FitBenchmark {

    /// The fewest minutes that the routine can take, its half, and more than its own.
    @Param({"19", "30", "55"})
    private int minutes;

    private Routine routine = routine();
    private Timeline timeline = Timeline.of(routine);

    private static Routine routine() {
        return Library.of(BundledRoutines.load(new RoutineReader()))
                .find("back-relax-40")
                .orElseThrow()
                .routine();
    }

    /// Reads the longest of the bundled routines.
    @Setup
    public void read() {
        routine = routine();
        timeline = Timeline.of(routine);
    }

    @Benchmark
    public Fitted fitted() {
        return Fitting.fit(routine, Duration.ofMinutes(minutes));
    }

    /// Five minutes into the session.
    @Benchmark
    public Timeline timeLeft() {
        return timeline.withTimeLeft(Duration.ofMinutes(5), Duration.ofMinutes(minutes - 5));
    }
}
