package org.tactus.ui.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Kind;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.Technique;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.FieldProblems;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.StepPath;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;

/// The steps of a draft in words, whatever may be wrong with them.
final class StepItems {
    private final Messages messages;

    StepItems(Messages messages) {
        this.messages = messages;
    }

    /// The routine itself, and all of its steps.
    ///
    /// @param read what the draft is to the reader; of one that can be played the whole length is
    ///     said
    List<StepItem> of(Draft draft, Read read, FieldProblems problems) {
        var rows = new ArrayList<StepItem>();
        rows.add(
                new StepItem(
                        StepPath.ROUTINE,
                        false,
                        messages.get("editor.about"),
                        words(draft, StepPath.ROUTINE, "title").orElse(""),
                        whole(read),
                        FieldProblems.worst(problems.of(StepPath.ROUTINE))));
        for (var step : draft.steps()) {
            rows.add(
                    new StepItem(
                            step,
                            draft.isGroup(step),
                            name(draft, step),
                            detail(draft, step),
                            time(draft, step),
                            FieldProblems.worst(problems.of(step))));
        }
        return rows;
    }

    private String name(Draft draft, StepPath step) {
        return words(draft, step, "title")
                .or(() -> draft.kind(step).map(kind -> name(draft, step, kind)))
                .orElseGet(() -> messages.get("editor.no-step"));
    }

    private String name(Draft draft, StepPath step, Kind kind) {
        return switch (kind) {
            case STROKE, PRESS ->
                    word(draft, step, "technique")
                            .flatMap(id -> Term.find(Technique.class, id))
                            .map(technique -> messages.name("technique", technique))
                            .orElseGet(() -> messages.name("kind", kind));
            case REPEAT ->
                    word(draft, step, "times")
                            .map(times -> messages.get("editor.repeat", times))
                            .orElseGet(() -> messages.name("kind", kind));
            case EACH_SIDE, SETTLE, BREATHE, ASK, WAIT, REST, CLOSE -> messages.name("kind", kind);
        };
    }

    private String detail(Draft draft, StepPath step) {
        return draft.kind(step)
                .map(
                        kind ->
                                switch (kind) {
                                    case STROKE, PRESS -> zones(draft, step);
                                    case BREATHE -> pattern(draft, step);
                                    case EACH_SIDE -> messages.get("editor.each-side");
                                    case SETTLE, ASK, WAIT, REST, CLOSE, REPEAT ->
                                            words(draft, step, "text").orElse("");
                                })
                .orElse("");
    }

    private String zones(Draft draft, StepPath step) {
        return draft.get(step, "zones").orElse(JsonValue.of("")) instanceof JsonValue.Arr(var items)
                ? messages.list(
                        items.stream()
                                .map(StepItems::plain)
                                .map(
                                        id ->
                                                Term.find(Zone.class, id)
                                                        .map(zone -> messages.name("zone", zone))
                                                        .orElse(id))
                                .toList())
                : "";
    }

    private String pattern(Draft draft, StepPath step) {
        var id = word(draft, step, "pattern").orElse("");
        return BreathPattern.known().stream().anyMatch(known -> known.name().equals(id))
                ? messages.get("pattern." + id)
                : id;
    }

    private static String whole(Read read) {
        return read instanceof Read.Valid(var routine, var _)
                ? ClockText.elapsed(RoutineFacts.of(routine).length())
                : "";
    }

    private static String time(Draft draft, StepPath step) {
        return length(draft, step)
                .map(seconds -> ClockText.elapsed(Duration.ofSeconds(seconds)))
                .orElse("");
    }

    /// Seconds as they are written, or as the breaths take.
    private static Optional<Long> length(Draft draft, StepPath step) {
        var breaths = word(draft, step, "breaths").flatMap(StepItems::number);
        return breaths.isPresent()
                ? word(draft, step, "pattern")
                        .flatMap(BreathPattern::parse)
                        .map(pattern -> pattern.cycle().multipliedBy(breaths.get()).toSeconds())
                : word(draft, step, "seconds").flatMap(StepItems::number);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /// A text, or its English where it stands in several languages.
    private static Optional<String> words(Draft draft, StepPath step, String field) {
        return draft.get(step, field)
                .flatMap(
                        value ->
                                value instanceof JsonValue.Obj languages
                                        ? languages.get("en")
                                        : Optional.of(value))
                .map(StepItems::plain)
                .filter(Predicate.not(String::isBlank));
    }

    private static Optional<String> word(Draft draft, StepPath step, String field) {
        return draft.get(step, field).map(StepItems::plain).filter(Predicate.not(String::isBlank));
    }

    private static String plain(JsonValue value) {
        return switch (value) {
            case JsonValue.Str(var text) -> text;
            case JsonValue.Num(var written) -> written;
            case JsonValue.Bool _, JsonValue.Null _, JsonValue.Arr _, JsonValue.Obj _ -> "";
        };
    }
}
