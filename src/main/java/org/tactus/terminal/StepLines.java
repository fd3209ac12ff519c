package org.tactus.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;

/// The steps of a routine as lines of text: how long each takes and what it is, those of a group
/// below it.
record StepLines(Messages messages, Telling telling) {
    private static final String BELOW_THE_TIME = " ".repeat(8);

    /// What is told of one step.
    interface Telling {
        /// One line at least.
        ///
        /// @param path where the step is in its routine
        /// @param sided whether it is done on one side, then on the other
        List<String> of(Step.Leaf step, String path, boolean sided);
    }

    List<String> of(Routine routine) {
        var lines = new ArrayList<String>();
        add(lines, routine.steps(), "steps", "", false);
        return lines;
    }

    private void add(
            List<String> lines, List<Step> steps, String path, String indent, boolean sided) {
        for (int i = 0; i < steps.size(); i++) {
            var at = path + "[" + i + "]";
            switch (steps.get(i)) {
                case Step.Leaf leaf -> add(lines, leaf, indent, telling.of(leaf, at, sided));
                case Step.EachSide(var inner) -> {
                    lines.add(indent + messages.get("routine.each-side"));
                    add(lines, inner, at + ".steps", indent + "  ", true);
                }
                case Step.Repeat(var times, var inner) -> {
                    lines.add(indent + messages.get("routine.repeat", times));
                    add(lines, inner, at + ".steps", indent + "  ", sided);
                }
            }
        }
    }

    private static void add(List<String> lines, Step.Leaf step, String indent, List<String> told) {
        var time = String.format(Locale.ROOT, "%6s  ", ClockText.elapsed(step.length()));
        lines.add(indent + time + told.getFirst());
        told.stream().skip(1).forEach(more -> lines.add(indent + BELOW_THE_TIME + more));
    }
}
