package org.tactus.ui.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Step;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// A routine's steps in words, group by group, in the order of the file.
final class RoutineSteps {
    private final Messages messages;
    private final Wording wording;

    RoutineSteps(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    List<StepRow> of(List<Step> steps) {
        var rows = new ArrayList<StepRow>();
        add(rows, steps, 0);
        return rows;
    }

    private void add(List<StepRow> rows, List<Step> steps, int depth) {
        for (var step : steps) {
            switch (step) {
                case Step.EachSide group -> {
                    rows.add(heading(depth, messages.get("routine.each-side")));
                    add(rows, group.steps(), depth + 1);
                }
                case Step.Repeat group -> {
                    rows.add(heading(depth, messages.get("routine.repeat", group.times())));
                    add(rows, group.steps(), depth + 1);
                }
                case Step.Leaf leaf -> rows.add(row(leaf, depth));
            }
        }
    }

    private static StepRow heading(int depth, String name) {
        return new StepRow(depth, true, name, "", "", Optional.empty(), Optional.empty());
    }

    private StepRow row(Step.Leaf leaf, int depth) {
        return new StepRow(
                depth,
                false,
                wording.title(leaf),
                wording.how(leaf),
                wording.instruction(leaf).orElse(""),
                wording.caution(leaf),
                Optional.of(leaf.length()).filter(Duration::isPositive));
    }
}
