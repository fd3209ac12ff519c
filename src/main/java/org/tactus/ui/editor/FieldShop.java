package org.tactus.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tactus.body.Term;
import org.tactus.routine.Audience;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Kind;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Sides;
import org.tactus.routine.Technique;
import org.tactus.text.Messages;

/// Makes the fields of the form.
final class FieldShop {
    private static final int FEW_SECONDS = 5;

    private final Messages messages;
    private final EditorViewModel model;

    FieldShop(Messages messages, EditorViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    /// The field of this name, as the plan's step or routine has it.
    FormField make(String name, FormPlan plan) {
        boolean routine = plan.path().isRoutine();
        return switch (name) {
            case "id" -> WordsField.plain(messages, model, name);
            case "title", "lubricant", "breath" -> WordsField.line(messages, model, name);
            case "summary", "text", "say", "caution", "feel" ->
                    WordsField.sentences(messages, model, name);
            case "needs", "tags", "sources" -> new ListField(messages, model, name);
            case "zones" -> new ZonesField(messages, model, name);
            case "pattern" -> new PatternField(messages, model, name);
            case "optional" -> new FlagField(messages, model, name);
            case "seconds", "hold", "min", "max" ->
                    new NumberField(messages, model, name, FEW_SECONDS);
            case "tempo", "breaths", "times", "format" -> new NumberField(messages, model, name, 1);
            case "kind" -> words(name, kinds(plan), "kind", false);
            case "technique" ->
                    new ChoiceField(
                            messages, model, name, techniques(plan), false, this::technique);
            case "with" -> words(name, ids(Implement.values()), "implement", false);
            case "sides" -> words(name, ids(Sides.values()), "sides", true);
            case "direction" -> words(name, ids(Direction.values()), "direction", true);
            case "for" -> words(name, ids(Audience.values()), "audience", false);
            case "giver" -> words(name, ids(Giver.values()), "giver", true);
            case "position" -> words(name, ids(Position.values()), "position", !routine);
            case "pressure" ->
                    new ChoiceField(
                            messages,
                            model,
                            name,
                            IntStream.rangeClosed(Pressure.LIGHTEST, Pressure.DEEPEST)
                                    .mapToObj(Integer::toString)
                                    .toList(),
                            false,
                            level ->
                                    messages.get(
                                            "editor.pressure",
                                            level,
                                            messages.get("pressure." + level)));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private ChoiceField words(String name, List<String> words, String family, boolean optional) {
        return new ChoiceField(
                messages, model, name, words, optional, word -> messages.get(family + "." + word));
    }

    /// With the word of the format, in which problems are told: `Gliding (effleurage)`.
    private String technique(String word) {
        return messages.get("editor.technique", messages.get("technique." + word), word);
    }

    /// Groups become groups, and other steps other steps.
    private static List<String> kinds(FormPlan plan) {
        return ids(
                Kind.values(),
                kind -> plan.kind().isEmpty() || plan.kind().get().isGroup() == kind.isGroup());
    }

    private static List<String> techniques(FormPlan plan) {
        boolean press = plan.kind().filter(Kind.PRESS::equals).isPresent();
        return ids(Technique.values(), technique -> technique.isPress() == press);
    }

    private static List<String> ids(Term[] terms) {
        return ids(terms, _ -> true);
    }

    private static <T extends Term> List<String> ids(T[] terms, Predicate<T> wanted) {
        return Arrays.stream(terms).filter(wanted).map(Term::id).toList();
    }
}
