package org.tactus.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Zone;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Position;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Text;
import org.tactus.routine.Words;

/// Steps with one thing different.
final class Rewriting {
    private Rewriting() {}

    /// On a side alone, or on both.
    static Step.Touch on(Sides sides, Step.Touch touch) {
        return over(touch.zones(), sides, touch.length(), touch);
    }

    /// Over other zones, on other sides, with another length.
    static Step.Touch over(List<Zone> zones, Sides sides, Duration length, Step.Touch touch) {
        var common =
                length.equals(touch.length())
                        ? touch.common()
                        : new Common(
                                touch.common().position(),
                                touch.common().words(),
                                halved(touch.common().fit()));
        return switch (touch) {
            case Step.Stroke stroke ->
                    new Step.Stroke(
                            common,
                            stroke.technique(),
                            zones,
                            stroke.with(),
                            stroke.tempo(),
                            stroke.pressure(),
                            sides,
                            length,
                            stroke.direction(),
                            stroke.breath());
            case Step.Press press ->
                    new Step.Press(
                            common,
                            press.technique(),
                            zones,
                            press.with(),
                            press.pressure(),
                            sides,
                            press.hold().filter(hold -> fits(hold, length, sides)),
                            length,
                            press.breath());
        };
    }

    /// With the receiver in a position, where the step has none of its own.
    static Step.Leaf in(Position position, Step.Leaf step) {
        var common = step.common();
        return common.position().isPresent()
                ? step
                : with(new Common(Optional.of(position), common.words(), common.fit()), step);
    }

    /// With other words about what to do; what to beware of stays.
    static Common saying(Text text, Common common) {
        var words =
                new Words(
                        Optional.empty(),
                        Optional.of(text),
                        Optional.empty(),
                        common.words().caution(),
                        Optional.empty());
        return new Common(common.position(), words, common.fit());
    }

    static Step.Leaf with(Common common, Step.Leaf step) {
        return switch (step) {
            case Step.Settle(var _, var length) -> new Step.Settle(common, length);
            case Step.Ask(var _, var length) -> new Step.Ask(common, length);
            case Step.Rest(var _, var length) -> new Step.Rest(common, length);
            case Step.Close(var _, var length) -> new Step.Close(common, length);
            case Step.Wait _ -> new Step.Wait(common);
            case Step.Breathe(var _, var pattern, var breaths, var length) ->
                    new Step.Breathe(common, pattern, breaths, length);
            case Step.Stroke stroke ->
                    new Step.Stroke(
                            common,
                            stroke.technique(),
                            stroke.zones(),
                            stroke.with(),
                            stroke.tempo(),
                            stroke.pressure(),
                            stroke.sides(),
                            stroke.length(),
                            stroke.direction(),
                            stroke.breath());
            case Step.Press press ->
                    new Step.Press(
                            common,
                            press.technique(),
                            press.zones(),
                            press.with(),
                            press.pressure(),
                            press.sides(),
                            press.hold(),
                            press.length(),
                            press.breath());
        };
    }

    private static boolean fits(Duration hold, Duration length, Sides sides) {
        var side =
                sides == Sides.LEFT_THEN_RIGHT || sides == Sides.FOCUS
                        ? length.dividedBy(2)
                        : length;
        return hold.plus(Step.Press.SINK).plus(Step.Press.RISE).compareTo(side) <= 0;
    }

    private static Fit halved(Fit fit) {
        return new Fit(
                fit.min().map(Rewriting::halved), fit.max().map(Rewriting::halved), fit.optional());
    }

    private static Duration halved(Duration length) {
        return Duration.ofSeconds(Math.max(1, length.toSeconds() / 2));
    }
}
