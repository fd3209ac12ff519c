package org.tactus.routine.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Changes to the steps of a document. What does not lead to a step changes nothing.
final class StepTree {
    private static final String STEPS = "steps";
    private static final List<String> LAST = List.of();

    private StepTree() {}

    /// The steps that a group or the routine holds.
    static List<Value> steps(Value owner) {
        return owner instanceof Value.Obj object
                        && object.get(STEPS).orElse(owner) instanceof Value.Arr(var items)
                ? items
                : List.of();
    }

    static Optional<Value> find(Value.Obj root, StepPath path) {
        Value found = root;
        for (int index : path.indexes()) {
            var steps = steps(found);
            if (index >= steps.size()) {
                return Optional.empty();
            }
            found = steps.get(index);
        }
        return Optional.of(found);
    }

    /// All steps, each followed by those that it holds.
    static List<StepPath> all(Value.Obj root) {
        var paths = new ArrayList<StepPath>();
        add(root, StepPath.ROUTINE, paths);
        return paths;
    }

    private static void add(Value owner, StepPath path, List<StepPath> paths) {
        var steps = steps(owner);
        for (int i = 0; i < steps.size(); i++) {
            paths.add(path.child(i));
            add(steps.get(i), path.child(i), paths);
        }
    }

    /// Changes the object at `path`.
    static Value.Obj change(Value.Obj root, StepPath path, UnaryOperator<Value.Obj> change) {
        if (path.isRoutine()) {
            return change.apply(root);
        }
        int first = path.indexes().getFirst();
        var rest = new StepPath(path.indexes().subList(1, path.indexes().size()));
        return steps(
                root,
                steps -> {
                    if (first < steps.size() && steps.get(first) instanceof Value.Obj step) {
                        steps.set(first, change(step, rest, change));
                    }
                    return steps;
                });
    }

    /// Puts a step at `path`, before what stands there.
    static Value.Obj insert(Value.Obj root, StepPath path, Value step) {
        return changeList(
                root,
                path,
                steps -> {
                    steps.add(Math.min(path.last(), steps.size()), step);
                    return steps;
                });
    }

    static Value.Obj remove(Value.Obj root, StepPath path) {
        return changeList(
                root,
                path,
                steps -> {
                    if (path.last() < steps.size()) {
                        steps.remove(path.last());
                    }
                    return steps;
                });
    }

    private static Value.Obj changeList(
            Value.Obj root, StepPath path, Function<List<Value>, List<Value>> change) {
        return change(root, path.parent(), owner -> steps(owner, change));
    }

    private static Value.Obj steps(
            Value.Obj owner, Function<List<Value>, List<Value>> change) {
        var changed = change.apply(new ArrayList<>(steps(owner)));
        return owner.with(STEPS, new Value.Arr(changed), LAST);
    }
}
