package org.tactus.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;

/// What a session costs that follows a dragged slider: three zones on both sides, an hour.
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ComposeBenchmark {
    private static final int MINUTES = 60;

    private final Phrases phrases = new ComposePhrases(Messages.in(Locale.ENGLISH));
    private final Wishes wishes = Wishes.of(scores(), Audience.PARTNER, MINUTES);

    private static Map<Spot, Integer> scores() {
        var scores = new HashMap<Spot, Integer>();
        for (var zone : List.of(Zone.LOWER_BACK, Zone.SHOULDER_TOP, Zone.CALF)) {
            Spot.of(zone).forEach(spot -> scores.put(spot, 7));
        }
        return scores;
    }

    /// The routine, its reasons and its words.
    @Benchmark
    public Composed threeZonesAndAnHour() {
        return Composer.compose(wishes, phrases);
    }
}
