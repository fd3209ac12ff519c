package org.tactus.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Zone;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Text;
import org.tactus.routine.Words;

/// Steps with one thing different.
final class Rewriting {
    private Rewriting() {}

    /// Over other zones, on other sides, with another length. A hold that does not fit any more is
    /// not kept.
    static Step.Touch over(List<Zone> zones, Sides sides, Duration length, Step.Touch touch) {
        var part = lasting(length, touch.over(zones, sides));
        return part instanceof Step.Press press
                ? press.holding(press.hold().filter(hold -> fits(hold, press)))
                : part;
    }

    /// With other words about what to do; what to beware of stays.
    static Common saying(Text text, Common common) {
        return common.with(
                new Words(
                        Optional.empty(),
                        Optional.of(text),
                        Optional.empty(),
                        common.words().caution(),
                        Optional.empty()));
    }

    private static Step.Touch lasting(Duration length, Step.Touch touch) {
        var common = touch.common();
        return length.equals(touch.length())
                ? touch
                : touch.lasting(length).with(common.with(halved(common.fit())));
    }

    private static boolean fits(Duration hold, Step.Press press) {
        var side = press.length().dividedBy(press.sides().parts());
        return Step.Press.once(hold).compareTo(side) <= 0;
    }

    private static Fit halved(Fit fit) {
        return new Fit(
                fit.min().map(Rewriting::halved), fit.max().map(Rewriting::halved), fit.optional());
    }

    private static Duration halved(Duration length) {
        return Duration.ofSeconds(Math.max(1, length.toSeconds() / 2));
    }
}
