package org.tactus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Implement;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;
import org.tactus.routine.Text;
import org.tactus.routine.Words;
import org.tactus.session.Marks;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

final class WordingTest {
    private final Wording wording = new Wording(Messages.in(Locale.ENGLISH));

    @Test
    void aTouchIsCalledByItsZones() {
        assertEquals("Top of the shoulder, middle back", wording.title(kneading(Common.NONE)));
    }

    @Test
    void aTitleOfItsOwnComesFirst() {
        var words =
                new Words(
                        Optional.of(Text.of("The knots")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var titled = kneading(new Common(Optional.empty(), words, Fit.DEFAULT));
        assertEquals("The knots", wording.title(titled));
        assertEquals("The knots, left", wording.titleAndSide(segment(titled, Side.LEFT, true)));
    }

    @Test
    void aPickedSpotIsCalledByItself() {
        assertEquals(
                "Top of the shoulder, left",
                wording.titleAndSide(segment(kneading(Common.NONE), Side.LEFT, true)));
        assertEquals(
                "Top of the shoulder, left", wording.spot(new Spot(Zone.SHOULDER_TOP, Side.LEFT)));
        assertEquals(
                "Flat bone above the tailbone", wording.spot(new Spot(Zone.SACRUM, Side.MIDLINE)));
    }

    @Test
    void bothSidesAreNoPartOfATitle() {
        var both = segment(kneading(Common.NONE), Side.BOTH, false);
        assertEquals("Top of the shoulder, middle back", wording.titleAndSide(both));
        assertEquals(Optional.of("both sides"), wording.side(both));
    }

    @Test
    void detailsNameStrokeHandSidePressureAndTempo() {
        var segment = segment(kneading(Common.NONE), Side.LEFT, false);
        assertEquals(
                Optional.of("Kneading, flat palms, left, light (2 of 5), 18 squeezes a minute"),
                wording.details(segment, Optional.of(new Pressure(2))));
    }

    @Test
    void breathingIsCalledByItsPattern() {
        assertEquals(
                "Calm breathing", wording.pattern(BreathPattern.parse("calm-4-6").orElseThrow()));
        assertEquals(
                "Breathing: in 3, out 7",
                wording.pattern(BreathPattern.parse("in 3, out 7").orElseThrow()));
    }

    @Test
    void everySegmentOfEveryBundledRoutineHasWords() {
        for (var entry : BundledRoutines.load(new RoutineReader())) {
            if (entry instanceof LibraryEntry.Good good) {
                for (var segment : Timeline.of(good.routine()).segments()) {
                    assertFalse(wording.titleAndSide(segment).isBlank());
                    assertFalse(wording.instruction(segment.step()).orElse("").isBlank());
                    assertEquals(segment.side(), segment.touch().flatMap(touch -> segment.side()));
                    assertEquals(
                            segment.touch().isPresent(),
                            wording.details(segment, Optional.empty()).isPresent());
                }
            }
        }
    }

    private static Step.Stroke kneading(Common common) {
        return new Step.Stroke(
                common,
                Technique.KNEADING,
                List.of(Zone.SHOULDER_TOP, Zone.MID_BACK),
                Implement.PALMS,
                Optional.of(Tempo.of(18)),
                new Pressure(3),
                Sides.FOCUS,
                Duration.ofSeconds(60),
                Optional.empty(),
                Optional.empty());
    }

    private static Segment segment(Step.Leaf step, Side side, boolean picked) {
        return new Segment(
                0,
                "steps[0]",
                1,
                step,
                Optional.of(side),
                Optional.of(new Spot(Zone.SHOULDER_TOP, Side.LEFT)).filter(spot -> picked),
                Position.PRONE,
                Duration.ZERO,
                Duration.ofSeconds(30),
                new Marks(List.of(), Optional.empty(), List.of()));
    }
}
