package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tactus.session.Steps.breathe;
import static org.tactus.session.Steps.close;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.settle;
import static org.tactus.session.Steps.stillTouch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Entry.Work;
import org.tactus.routine.Sides;
import org.tactus.session.Timeline;

final class TallyTest {
    private static final Spot LEFT = new Spot(Zone.SHOULDER_TOP, Side.LEFT);
    private static final Spot RIGHT = new Spot(Zone.SHOULDER_TOP, Side.RIGHT);

    private final Timeline timeline =
            Timeline.of(
                    routine(
                            settle(10),
                            glide(40, Sides.LEFT_THEN_RIGHT),
                            breathe("calm-4-6", 2),
                            stillTouch(20),
                            close(10)));

    @Test
    void handsShareTheirTimeAmongTheZonesOfAStep() {
        var tally = new Tally();
        tally.add(timeline, Duration.ZERO, Duration.ofSeconds(30));
        assertEquals(Map.of(LEFT, 10L, other(Side.LEFT), 10L), seconds(tally));
        assertEquals(Duration.ofSeconds(30), entry(tally).played());
        assertEquals(Duration.ZERO, entry(tally).breathed());
    }

    @Test
    void handsOnTheMiddleOfAPairedZoneAreOnBoth() {
        var tally = new Tally();
        tally.add(timeline, Duration.ofSeconds(70), Duration.ofSeconds(90));
        assertEquals(
                Map.of(LEFT, 5L, RIGHT, 5L, other(Side.LEFT), 5L, other(Side.RIGHT), 5L),
                seconds(tally));
    }

    @Test
    void onlyPacedBreathingIsBreathing() {
        var tally = new Tally();
        tally.add(timeline, Duration.ofSeconds(45), Duration.ofSeconds(65));
        assertEquals(Duration.ofSeconds(15), entry(tally).breathed());
    }

    @Test
    void whatIsPlayedTwiceCountsTwice() {
        var tally = new Tally();
        tally.add(timeline, Duration.ofSeconds(10), Duration.ofSeconds(14));
        tally.add(timeline, Duration.ofSeconds(10), Duration.ofSeconds(14));
        assertEquals(Duration.ofSeconds(8), entry(tally).played());
        assertEquals(4L, seconds(tally).get(LEFT));
    }

    @Test
    void theFirmestPressureIsThatOfTheStretchThatWasPlayed() {
        var softer = timeline.softer(Duration.ofSeconds(20));
        var late = new Tally();
        late.add(softer, Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertEquals(2, firmest(late, LEFT));
        var whole = new Tally();
        whole.add(softer, Duration.ofSeconds(10), Duration.ofSeconds(30));
        assertEquals(3, firmest(whole, LEFT));
    }

    @Test
    void aSessionThatIsGoneOnWithIsAddedTo() {
        var first = new Tally();
        first.add(timeline, Duration.ofSeconds(10), Duration.ofSeconds(30));
        var second = new Tally();
        second.add(timeline.softer(Duration.ZERO), Duration.ofSeconds(20), Duration.ofSeconds(34));
        var both = second.onTopOf(entry(first), Ending.FINISHED);
        assertEquals(Duration.ofSeconds(34), both.played());
        assertEquals(
                List.of(
                        new Work(LEFT, Duration.ofSeconds(15), 3),
                        new Work(RIGHT, Duration.ofSeconds(2), 2),
                        new Work(other(Side.LEFT), Duration.ofSeconds(15), 3),
                        new Work(other(Side.RIGHT), Duration.ofSeconds(2), 2)),
                both.work());
    }

    @Property(tries = 100)
    void howTheTimeIsCutMakesNoDifference(
            @ForAll @Size(max = 12) List<@IntRange(max = 100_000) Integer> cuts) {
        var times = new TreeSet<>(cuts);
        times.add(0);
        times.add(100_000);
        var cut = new Tally();
        int from = 0;
        for (int to : times) {
            cut.add(timeline, Duration.ofMillis(from), Duration.ofMillis(to));
            from = to;
        }
        var whole = new Tally();
        whole.add(timeline, Duration.ZERO, timeline.length());
        assertEquals(entry(whole).played(), entry(cut).played());
        assertEquals(entry(whole).breathed(), entry(cut).breathed());
        assertEquals(entry(whole).work(), entry(cut).work());
    }

    private static Spot other(Side side) {
        return new Spot(Zone.BETWEEN_BLADES, side);
    }

    private Entry entry(Tally tally) {
        var begun =
                Entry.begin(Samples.person("").id(), Samples.EVENING, timeline, Optional.empty());
        return tally.onTopOf(begun, Ending.OPEN);
    }

    private Map<Spot, Long> seconds(Tally tally) {
        return entry(tally).work().stream()
                .collect(Collectors.toMap(Work::spot, work -> work.time().toSeconds()));
    }

    private int firmest(Tally tally, Spot spot) {
        return entry(tally).work().stream()
                .filter(work -> work.spot().equals(spot))
                .mapToInt(Work::firmest)
                .findFirst()
                .orElseThrow();
    }
}
