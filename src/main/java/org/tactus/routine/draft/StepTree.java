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
    static List<JsonValue> steps(JsonValue owner) {
        return owner instanceof JsonValue.Obj object
                        && object.get(STEPS).orElse(owner) instanceof JsonValue.Arr(var items)
                ? items
                : List.of();
    }

    static Optional<JsonValue> find(JsonValue.Obj root, StepPath path) {
        JsonValue found = root;
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
    static List<StepPath> all(JsonValue.Obj root) {
        var paths = new ArrayList<StepPath>();
        add(root, StepPath.ROUTINE, paths);
        return paths;
    }

    private static void add(JsonValue owner, StepPath path, List<StepPath> paths) {
        var steps = steps(owner);
        for (int i = 0; i < steps.size(); i++) {
            paths.add(path.child(i));
            add(steps.get(i), path.child(i), paths);
        }
    }

    /// Changes the object at `path`.
    static JsonValue.Obj change(
            JsonValue.Obj root, StepPath path, UnaryOperator<JsonValue.Obj> change) {
        if (path.isRoutine()) {
            return change.apply(root);
        }
        int first = path.indexes().getFirst();
        var rest = new StepPath(path.indexes().subList(1, path.indexes().size()));
        return steps(
                root,
                steps -> {
                    if (first < steps.size() && steps.get(first) instanceof JsonValue.Obj step) {
                        steps.set(first, change(step, rest, change));
                    }
                    return steps;
                });
    }

    /// Puts a step at `path`, before what stands there.
    static JsonValue.Obj insert(JsonValue.Obj root, StepPath path, JsonValue step) {
        return changeList(
                root,
                path,
                steps -> {
                    steps.add(Math.min(path.last(), steps.size()), step);
                    return steps;
                });
    }

    static JsonValue.Obj remove(JsonValue.Obj root, StepPath path) {
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

    private static JsonValue.Obj changeList(
            JsonValue.Obj root, StepPath path, Function<List<JsonValue>, List<JsonValue>> change) {
        return change(root, path.parent(), owner -> steps(owner, change));
    }

    private static JsonValue.Obj steps(
            JsonValue.Obj owner, Function<List<JsonValue>, List<JsonValue>> change) {
        var changed = change.apply(new ArrayList<>(steps(owner)));
        return owner.with(STEPS, new JsonValue.Arr(changed), LAST);
    }
}
