package org.tactus.routine.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The way to a step through the groups around it; [#ROUTINE] is the way to the routine itself.
///
/// @param indexes the step's place in each list, from the outermost
public record StepPath(List<Integer> indexes) {
    /// Leads to the routine, which holds the outermost steps.
    public static final StepPath ROUTINE = new StepPath(List.of());

    private static final String STEPS = "steps";
    private static final Pattern LEADING = Pattern.compile("steps\\[(\\d{1,6})](\\.(?=steps\\[))?");

    public StepPath {
        indexes = List.copyOf(indexes);
    }

    /// The innermost step that the path of a problem leads through: of `steps[8].steps[1].zones[0]`
    /// it is `steps[8].steps[1]`.
    public static StepPath leading(String path) {
        var indexes = new ArrayList<Integer>();
        var matcher = LEADING.matcher(path);
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            indexes.add(Integer.parseInt(matcher.group(1)));
            at = matcher.end();
        }
        return new StepPath(indexes);
    }

    public boolean isRoutine() {
        return indexes.isEmpty();
    }

    /// How many groups it stands in.
    public int depth() {
        return indexes.size() - 1;
    }

    /// Its place among its neighbours.
    public int last() {
        return indexes.getLast();
    }

    /// What holds it: a group, or the routine.
    public StepPath parent() {
        return new StepPath(indexes.subList(0, indexes.size() - 1));
    }

    /// The step at a place in this group.
    public StepPath child(int index) {
        var all = new ArrayList<>(indexes);
        all.add(index);
        return new StepPath(all);
    }

    /// The place so many further on among its neighbours.
    public StepPath moved(int by) {
        return parent().child(last() + by);
    }

    /// Whether it is `other`, or leads through it.
    public boolean isWithin(StepPath other) {
        int size = other.indexes.size();
        return indexes.size() >= size && indexes.subList(0, size).equals(other.indexes);
    }

    /// Where this place is after what stood at `removed` is gone.
    StepPath without(StepPath removed) {
        int level = removed.indexes.size() - 1;
        boolean shifts =
                indexes.size() > level
                        && indexes.subList(0, level).equals(removed.indexes.subList(0, level))
                        && indexes.get(level) > removed.last();
        if (!shifts) {
            return this;
        }
        var all = new ArrayList<>(indexes);
        all.set(level, all.get(level) - 1);
        return new StepPath(all);
    }

    /// The path of one of its fields: `steps[4].pressure`.
    public String field(String name) {
        return isRoutine() ? name : this + "." + name;
    }

    /// As problems and segments name it: `steps[8].steps[1]`; empty for the routine.
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int index : indexes) {
            text.append(text.isEmpty() ? "" : ".").append(STEPS).append('[').append(index);
            text.append(']');
        }
        return text.toString();
    }
}
