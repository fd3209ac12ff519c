package org.tactus.ui.control;

import java.util.List;
import org.tactus.routine.Step;

/// What a segment of the strip is, as style classes: `calm` for breath and rest, `quiet` for
/// talking and waiting, `touch` with `pressure-1` … `pressure-5` for hands.
record StripTone(List<String> styles) {

    static StripTone of(Step.Leaf step) {
        return new StripTone(
                switch (step) {
                    case Step.Touch touch ->
                            List.of("touch", "pressure-" + touch.pressure().level());
                    case Step.Settle _, Step.Breathe _, Step.Rest _, Step.Close _ ->
                            List.of("calm");
                    case Step.Ask _ -> List.of("quiet");
                    case Step.Wait _ -> List.of("quiet", "wait");
                });
    }
}
