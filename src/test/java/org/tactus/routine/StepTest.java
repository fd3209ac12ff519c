package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tactus.body.Zone;

class StepTest {
    private static final Duration LONGER = Duration.ofMinutes(7);

    @Test
    void nothingButTheLengthIsOtherInAStepThatLastsLonger() {
        for (var step : leaves()) {
            assertEquals(step, step.lasting(LONGER).lasting(step.length()), step.kind().id());
        }
    }

    @Test
    void whatTakesTimeLastsAsLongAsItIsMade() {
        leaves().stream()
                .filter(step -> !(step instanceof Step.Wait))
                .filter(step -> !(step instanceof Step.Breathe breathe && breathe.breaths() > 0))
                .forEach(step -> assertEquals(LONGER, step.lasting(LONGER).length()));
    }

    @Test
    void pacedBreathingLastsWholeBreaths() {
        var pattern = BreathPattern.parse("in 4, out 6").orElseThrow();
        var three = Step.Breathe.of(Common.NONE, pattern, 3);
        assertEquals(
                Step.Breathe.of(Common.NONE, pattern, 2), three.lasting(Duration.ofSeconds(29)));
    }

    @Test
    void aWaitTakesNoTime() {
        var wait = new Step.Wait(Common.NONE);
        assertEquals(wait, wait.lasting(LONGER));
    }

    @Test
    void nothingButWhatIsInCommonIsOther() {
        var other = Common.saying("Other words.");
        for (var step : leaves()) {
            assertEquals(other, step.with(other).common());
            assertEquals(step, step.with(other).with(step.common()), step.kind().id());
        }
    }

    @Test
    void nothingButThePlaceIsOtherInATouchOverOtherZones() {
        var calf = List.of(Zone.CALF);
        for (var step : leaves()) {
            if (step instanceof Step.Touch touch) {
                var other = touch.over(calf, Sides.RIGHT);
                assertEquals(calf, other.zones());
                assertEquals(Sides.RIGHT, other.sides());
                assertEquals(touch, other.over(touch.zones(), touch.sides()));
            }
        }
    }

    @Test
    void aHoldTakesTheTimeToSinkAndToRiseToo() {
        assertEquals(Duration.ofSeconds(26), Step.Press.once(Duration.ofSeconds(20)));
    }

    /// Steps of every kind.
    private static List<Step.Leaf> leaves() {
        var routines = new Routines(7);
        return Stream.generate(routines::routine)
                .limit(40)
                .flatMap(routine -> routine.steps().stream())
                .filter(Step.Leaf.class::isInstance)
                .map(Step.Leaf.class::cast)
                .toList();
    }
}
