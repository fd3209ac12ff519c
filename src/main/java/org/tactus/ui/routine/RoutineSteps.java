package org.tactus.ui.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Text;
import org.tactus.text.Messages;

/// A routine's steps in words, group by group, in the order of the file.
final class RoutineSteps {
    private final Messages messages;

    RoutineSteps(Messages messages) {
        this.messages = messages;
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
        var words = leaf.common().words();
        return new StepRow(
                depth,
                false,
                words.title().map(this::in).orElseGet(() -> name(leaf)),
                how(leaf),
                words.text().map(this::in).orElse(""),
                words.caution().map(this::in),
                Optional.of(leaf.length()).filter(Duration::isPositive));
    }

    private String name(Step.Leaf leaf) {
        return switch (leaf) {
            case Step.Touch touch ->
                    touch.zones().stream()
                            .map(zone -> messages.name("zone", zone))
                            .collect(Collectors.joining(", "));
            case Step.Breathe breathe ->
                    messages.get("routine.breathe", messages.get("pattern." + patternKey(breathe)));
            case Step.Settle _, Step.Ask _, Step.Wait _, Step.Rest _, Step.Close _ ->
                    messages.name("kind", leaf.kind());
        };
    }

    private static String patternKey(Step.Breathe breathe) {
        return org.tactus.routine.BreathPattern.known().contains(breathe.pattern())
                ? breathe.pattern().name()
                : "own";
    }

    private String how(Step.Leaf leaf) {
        return switch (leaf) {
            case Step.Touch touch -> touched(touch);
            case Step.Breathe breathe ->
                    breathe.breaths() == 0
                            ? ""
                            : messages.get("routine.breaths", breathe.breaths());
            case Step.Settle _, Step.Ask _, Step.Wait _, Step.Rest _, Step.Close _ -> "";
        };
    }

    private String touched(Step.Touch touch) {
        var parts = new ArrayList<String>();
        parts.add(messages.name("technique", touch.technique()));
        parts.add(messages.name("implement", touch.with()));
        parts.add(
                messages.get(
                        "routine.pressure",
                        touch.pressure().level(),
                        messages.get("pressure." + touch.pressure().level())));
        if (touch.sides() != Sides.BOTH && touch.sides() != Sides.MIDLINE) {
            parts.add(messages.name("sides", touch.sides()));
        }
        return String.join(" · ", parts);
    }

    private String in(Text text) {
        return text.in(messages.locale());
    }
}
