package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tactus.body.Term;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.FieldNames;
import org.tactus.routine.Kind;
import org.tactus.routine.Technique;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.StepPath;

/// Which fields the form shows of a step or of the routine: those that its kind has, without those
/// that make no sense beside the others, and whatever else stands there, so that nothing is hidden.
/// Of a step whose kind is missing or unknown, all that any kind has: once its kind is chosen, it
/// is right.
///
/// @param kind empty for the routine, and where the kind is none that the format knows
/// @param fields by name, in the order of the form
/// @param strangers fields that do not belong there, by their place in the object
record FormPlan(StepPath path, Optional<Kind> kind, List<String> fields, List<Integer> strangers) {
    private static final String KIND = "kind";
    private static final List<String> ORDER =
            List.of(
                    KIND,
                    "technique",
                    "zones",
                    "with",
                    "pressure",
                    "tempo",
                    "sides",
                    "pattern",
                    "breaths",
                    "times",
                    "hold",
                    "seconds",
                    "text",
                    "say",
                    "caution",
                    "feel",
                    "title",
                    "breath",
                    "direction",
                    "position",
                    "min",
                    "max",
                    "optional");
    private static final List<String> ROUTINE =
            List.of(
                    "title",
                    "for",
                    "position",
                    "giver",
                    "lubricant",
                    "summary",
                    "needs",
                    "tags",
                    "sources",
                    "id");
    private static final String FORMAT = "format";
    private static final List<String> UNSEEN = List.of("steps", "$schema", FORMAT);

    /// What to show of the object at `path`; nothing where there is none.
    static FormPlan of(Draft draft, StepPath path) {
        var object = draft.object(path).orElseGet(() -> new JsonValue.Obj(List.of()));
        var kind = path.isRoutine() ? Optional.<Kind>empty() : draft.kind(path);
        var fields = path.isRoutine() ? routine(object) : step(draft, path, kind, object);
        return new FormPlan(path, kind, fields, strangers(object, fields));
    }

    /// Whether the form has the same fields for both.
    boolean hasSameFields(FormPlan other) {
        return path.equals(other.path) && kind.equals(other.kind) && fields.equals(other.fields);
    }

    private static List<String> routine(JsonValue.Obj routine) {
        boolean known = routine.get(FORMAT).equals(Optional.of(JsonValue.of(1)));
        return Stream.concat(ROUTINE.stream(), known ? Stream.empty() : Stream.of(FORMAT)).toList();
    }

    private static List<String> step(
            Draft draft, StepPath path, Optional<Kind> kind, JsonValue.Obj step) {
        if (kind.isEmpty()) {
            return ORDER.stream()
                    .filter(field -> field.equals(KIND) || step.get(field).isPresent())
                    .toList();
        }
        var known = FieldNames.of(kind.get());
        return ORDER.stream()
                .filter(known::contains)
                .filter(
                        field ->
                                step.get(field).isPresent()
                                        || applies(field, step, draft.isOneSided(path)))
                .toList();
    }

    /// Whether a field goes with what the others say.
    private static boolean applies(String field, JsonValue.Obj step, boolean oneSided) {
        var technique = word(step, "technique").flatMap(id -> Term.find(Technique.class, id));
        boolean natural = word(step, "pattern").equals(Optional.of(BreathPattern.natural().name()));
        return switch (field) {
            case "sides" -> !oneSided;
            case "tempo" -> technique.isEmpty() || technique.get().tempo().isPresent();
            case "hold" -> technique.filter(Technique.POINT_HOLD::equals).isPresent();
            case "breaths" -> !natural;
            case "seconds" -> natural || step.get("pattern").isEmpty();
            default -> true;
        };
    }

    private static Optional<String> word(JsonValue.Obj step, String field) {
        return step.get(field)
                .filter(JsonValue.Str.class::isInstance)
                .map(value -> ((JsonValue.Str) value).text());
    }

    private static List<Integer> strangers(JsonValue.Obj object, List<String> shown) {
        var strangers = new ArrayList<Integer>();
        var seen = new ArrayList<String>();
        for (int i = 0; i < object.entries().size(); i++) {
            var name = object.entries().get(i).name();
            boolean first = !seen.contains(name);
            seen.add(name);
            if (!first || (!shown.contains(name) && !UNSEEN.contains(name))) {
                strangers.add(i);
            }
        }
        return strangers;
    }
}
