package org.tactus.safety;

import java.util.Optional;
import org.tactus.routine.Implement;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;

/// How a touch is done: with which technique, what, how firmly.
record Way(Technique technique, Implement with, Pressure pressure) {
    /// What a glide that stands in for something else is done at.
    private static final Tempo CALM = Tempo.of(8);

    static Way of(Step.Touch touch) {
        return new Way(touch.technique(), touch.with(), touch.pressure());
    }

    /// A touch done this way, with words that fit.
    Step.Touch apply(Step.Touch touch, Phrases phrases) {
        boolean same = technique == touch.technique();
        var common =
                same && with == touch.with()
                        ? touch.common()
                        : Rewriting.saying(phrases.doing(technique), touch.common());
        return switch (touch) {
            case Step.Press press when same ->
                    new Step.Press(
                            common,
                            technique,
                            press.zones(),
                            with,
                            pressure,
                            press.sides(),
                            press.hold(),
                            press.length(),
                            press.breath());
            case Step.Stroke stroke when same ->
                    new Step.Stroke(
                            common,
                            technique,
                            stroke.zones(),
                            with,
                            stroke.tempo(),
                            pressure,
                            stroke.sides(),
                            stroke.length(),
                            stroke.direction(),
                            stroke.breath());
            case Step.Stroke _, Step.Press _ ->
                    new Step.Stroke(
                            common,
                            technique,
                            touch.zones(),
                            with,
                            Optional.of(CALM),
                            pressure,
                            touch.sides(),
                            touch.length(),
                            Optional.empty(),
                            Optional.empty());
        };
    }
}
