package org.tactus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Lint;
import org.tactus.routine.Problem;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.routine.Severity;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.Instead;
import org.tactus.text.Messages;

/// Adapts routines and looks at whether the outcome keeps to everything that it has to.
final class Checked {
    static final Phrases PHRASES = new Instead(Messages.in(Locale.ENGLISH));

    private Checked() {}

    /// The routines that come with the application.
    static List<Routine> bundled() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> ((LibraryEntry.Good) entry).routine())
                .toList();
    }

    static Routine bundled(String id) {
        return bundled().stream()
                .filter(routine -> routine.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Adapted adapted(Routine routine, Precautions precautions) {
        var adapted = Adaptation.of(routine, precautions, PHRASES);
        checkFormat(adapted.routine());
        for (var focus : List.of(List.<Spot>of(), List.copyOf(precautions.excluded()))) {
            for (var segment : Timeline.of(adapted.routine(), focus).segments()) {
                check(segment, precautions);
            }
        }
        checkFrame(routine, adapted.routine());
        checkTwins(routine, adapted.routine(), precautions);
        return adapted;
    }

    private static void checkFormat(Routine routine) {
        var errors =
                Lint.check(routine).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::text)
                        .toList();
        assertEquals(List.of(), errors);
        var written = RoutineWriter.write(routine);
        var read = new RoutineReader().read(written.getBytes(StandardCharsets.UTF_8));
        assertTrue(read instanceof Read.Valid, () -> read.problems() + "\n" + written);
        assertEquals(routine, ((Read.Valid) read).routine());
    }

    private static void check(Segment segment, Precautions precautions) {
        if (segment.step() instanceof Step.Breathe breathe) {
            assertFalse(breathe.pattern().hasHolds() && !precautions.againstHolds().isEmpty());
        }
        if (!(segment.step() instanceof Step.Touch touch)) {
            return;
        }
        assertTrue(precautions.against(touch.technique()).isEmpty(), segment::path);
        assertTrue(precautions.against(touch.with()).isEmpty(), segment::path);
        assertTrue(precautions.against(segment.position()).isEmpty(), segment::path);
        for (var spot : spots(segment)) {
            assertTrue(precautions.against(spot).isEmpty(), segment::path);
            precautions
                    .cap(spot)
                    .ifPresent(most -> assertTrue(touch.pressure().compareTo(most) <= 0));
        }
    }

    private static List<Spot> spots(Segment segment) {
        var side = segment.side().orElseThrow();
        return segment.zones().stream()
                .flatMap(zone -> Spot.of(zone).stream())
                .filter(
                        spot ->
                                spot.side() == Side.MIDLINE
                                        || spot.side() == side
                                        || side == Side.BOTH
                                        || side == Side.MIDLINE)
                .toList();
    }

    private static void checkFrame(Routine before, Routine after) {
        assertEquals(frame(before), frame(after));
    }

    private static List<Duration> frame(Routine routine) {
        return Timeline.of(routine).segments().stream()
                .filter(
                        segment ->
                                segment.step() instanceof Step.Settle
                                        || segment.step() instanceof Step.Close)
                .map(Segment::length)
                .toList();
    }

    /// Where both spots of a zone remain, both get the same time.
    private static void checkTwins(Routine before, Routine after, Precautions precautions) {
        var seconds = seconds(after);
        for (var zone : Zone.values()) {
            boolean remains =
                    zone.paired()
                            && Spot.of(zone).stream()
                                    .allMatch(spot -> precautions.against(spot).isEmpty());
            if (remains && !isOneSided(before.steps(), zone)) {
                var times =
                        Spot.of(zone).stream()
                                .map(spot -> seconds.getOrDefault(spot, Duration.ZERO))
                                .distinct()
                                .toList();
                assertEquals(1, times.size(), () -> zone + " " + times);
            }
        }
    }

    private static boolean isOneSided(List<Step> steps, Zone zone) {
        return steps.stream()
                .anyMatch(
                        step ->
                                switch (step) {
                                    case Step.Touch touch ->
                                            touch.zones().contains(zone)
                                                    && (touch.sides() == Sides.LEFT
                                                            || touch.sides() == Sides.RIGHT);
                                    case Step.Group group -> isOneSided(group.steps(), zone);
                                    case Step.Leaf _ -> false;
                                });
    }

    private static Map<Spot, Duration> seconds(Routine routine) {
        var seconds = new HashMap<Spot, Duration>();
        for (var segment : Timeline.of(routine).segments()) {
            if (segment.step() instanceof Step.Touch) {
                spots(segment).stream()
                        .distinct()
                        .forEach(spot -> seconds.merge(spot, segment.length(), Duration::plus));
            }
        }
        return seconds;
    }
}
