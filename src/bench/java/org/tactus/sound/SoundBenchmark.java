package org.tactus.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Timeline;

/// What sound costs: a block of 20 ms as the loudspeaker plays it, and a session of 20 minutes as
/// a recording. With the profiler `gc` it tells what a block allocates.
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1)
public class SoundBenchmark {
    private static final long FROM = 240L * SoundFormat.RATE;
    private static final long STRETCH = 600L * SoundFormat.RATE;

    private final Deck deck = new Deck();
    private final float[] block = new float[SoundFormat.CHANNELS * Deck.BLOCK];
    private final byte[] bytes = new byte[Deck.BLOCK * SampleBytes.FRAME];
    private final Music music = Ambience.WAVES.music();
    private Score score = Score.empty();
    private Heard heard = heard(score, 0);
    private long frame = 0;

    /// Lays the default routine out.
    @Setup
    public void layOut() {
        var library = Library.of(BundledRoutines.load(new RoutineReader()));
        var routine = library.find("back-relax-20").orElseThrow().routine();
        score = Score.of(Timeline.of(routine), List.of(), SoundWishes.usual(), new CueClips());
        heard = heard(score, FROM);
    }

    private Heard heard(Score of, long from) {
        var moving = new ScoreMotion.Moving(from, 0, Long.MAX_VALUE);
        return new Heard(of, Gains.of(Levels.usual()), moving, music, Optional.empty());
    }

    /// Goes round ten minutes of the session.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public byte[] aBlock() {
        frame = (frame + Deck.BLOCK) % STRETCH;
        deck.play(heard, frame * ScoreMotion.NANOS / SoundFormat.RATE, block);
        SampleBytes.encode(block, Deck.BLOCK, bytes);
        return bytes;
    }

    /// The whole session, header and all, to nowhere.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public long twentyMinutes() throws IOException {
        new Recording(score, Levels.usual(), music)
                .write(OutputStream.nullOutputStream(), done -> {});
        return score.length();
    }
}
