package org.tactus.ui.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.compose.Why;
import org.tactus.routine.Step;

/// A step of a draft, with the reason for which it is there: it keeps that wherever it is moved.
sealed interface Line {

    /// Why it is there; empty where nobody said.
    Optional<Why> why();

    /// The step as a routine has it.
    Step step();

    /// How long it takes, played out.
    Duration length();

    /// A step that is played.
    record Single(Step.Leaf step, Optional<Why> why) implements Line {
        @Override
        public Duration length() {
            return step.length();
        }
    }

    /// Steps that belong together.
    ///
    /// @param times how often they are repeated; empty: on the left, then on the right
    record Group(Optional<Integer> times, List<Line> lines, Optional<Why> why) implements Line {
        private static final int SIDES = 2;

        public Group {
            lines = List.copyOf(lines);
        }

        @Override
        public Step step() {
            var steps = steps(lines);
            return times.<Step>map(often -> new Step.Repeat(often, steps))
                    .orElseGet(() -> new Step.EachSide(steps));
        }

        @Override
        public Duration length() {
            return sum(lines).multipliedBy(times.orElse(SIDES));
        }

        Group with(List<Line> others) {
            return new Group(times, others, why);
        }
    }

    /// The lines of `steps`.
    ///
    /// @param reasons by the path of the step
    static List<Line> of(List<Step> steps, Map<String, Why> reasons) {
        return of(steps, reasons, "");
    }

    private static List<Line> of(List<Step> steps, Map<String, Why> reasons, String parent) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < steps.size(); i++) {
            var path = parent + "steps[" + i + "]";
            var why = Optional.ofNullable(reasons.get(path));
            lines.add(
                    switch (steps.get(i)) {
                        case Step.Leaf leaf -> new Single(leaf, why);
                        case Step.EachSide(var inner) ->
                                new Group(Optional.empty(), of(inner, reasons, path + "."), why);
                        case Step.Repeat(var times, var inner) ->
                                new Group(Optional.of(times), of(inner, reasons, path + "."), why);
                    });
        }
        return lines;
    }

    /// The steps of `lines`.
    static List<Step> steps(List<Line> lines) {
        return lines.stream().map(Line::step).toList();
    }

    /// How long `lines` take together.
    static Duration sum(List<Line> lines) {
        return lines.stream().map(Line::length).reduce(Duration.ZERO, Duration::plus);
    }
}
