package org.tactus.routine;

import java.time.Duration;
import java.util.List;
import org.tactus.body.Term;

/// Writes routines so that [RoutineReader] reads back an equal one, fields in the order of the
/// format.
public final class RoutineWriter {
    static final String SCHEMA = "urn:tactus:routine:1";

    private final JsonWriter json = new JsonWriter();

    private RoutineWriter() {}

    /// The routine as a file's text.
    public static String write(Routine routine) {
        var writer = new RoutineWriter();
        writer.routine(routine);
        return writer.json.finished();
    }

    private void routine(Routine routine) {
        json.open('{');
        json.field("$schema", SCHEMA);
        json.field("format", 1);
        json.field("id", routine.id());
        text("title", routine.title());
        routine.summary().ifPresent(text -> text("summary", text));
        word("for", routine.audience());
        word("position", routine.position());
        word("giver", routine.giver());
        routine.lubricant().ifPresent(text -> text("lubricant", text));
        texts("needs", routine.needs());
        strings("tags", routine.tags());
        strings("sources", routine.sources());
        steps(routine.steps());
        json.close('}');
    }

    private void steps(List<Step> steps) {
        json.name("steps");
        json.open('[');
        for (var step : steps) {
            json.item();
            json.open('{');
            word("kind", step.kind());
            step(step);
            json.close('}');
        }
        json.close(']');
    }

    private void step(Step step) {
        switch (step) {
            case Step.Leaf leaf -> leaf(leaf);
            case Step.EachSide(var steps) -> steps(steps);
            case Step.Repeat(var times, var steps) -> {
                json.field("times", times);
                steps(steps);
            }
        }
    }

    private void leaf(Step.Leaf step) {
        var common = step.common();
        common.words().title().ifPresent(text -> text("title", text));
        common.position().ifPresent(position -> word("position", position));
        switch (step) {
            case Step.Stroke stroke -> stroke(stroke);
            case Step.Press press -> press(press);
            case Step.Breathe breathe -> breathe(breathe);
            case Step.Wait _ -> {}
            case Step.Settle _, Step.Ask _, Step.Rest _, Step.Close _ ->
                    seconds("seconds", step.length());
        }
        words(common.words());
        fit(common.fit());
    }

    private void stroke(Step.Stroke stroke) {
        begin(stroke);
        stroke.tempo()
                .ifPresent(tempo -> json.fieldAsIs("tempo", tempo.perMinute().toPlainString()));
        json.field("pressure", stroke.pressure().level());
        sides(stroke.sides());
        seconds("seconds", stroke.length());
        stroke.direction().ifPresent(direction -> word("direction", direction));
        stroke.breath().ifPresent(text -> text("breath", text));
    }

    private void press(Step.Press press) {
        begin(press);
        json.field("pressure", press.pressure().level());
        sides(press.sides());
        press.hold().ifPresent(hold -> seconds("hold", hold));
        seconds("seconds", press.length());
        press.breath().ifPresent(text -> text("breath", text));
    }

    private void begin(Step.Touch touch) {
        word("technique", touch.technique());
        json.field("zones", touch.zones().stream().map(Term::id).toList());
        word("with", touch.with());
    }

    private void breathe(Step.Breathe breathe) {
        json.field("pattern", breathe.pattern().name());
        if (breathe.pattern().isNatural()) {
            seconds("seconds", breathe.length());
        } else {
            json.field("breaths", breathe.breaths());
        }
    }

    private void words(Words words) {
        words.text().ifPresent(text -> text("text", text));
        words.say().ifPresent(text -> text("say", text));
        words.caution().ifPresent(text -> text("caution", text));
        words.feel().ifPresent(text -> text("feel", text));
    }

    private void fit(Fit fit) {
        fit.min().ifPresent(min -> seconds("min", min));
        fit.max().ifPresent(max -> seconds("max", max));
        if (fit.optional()) {
            json.fieldAsIs("optional", "true");
        }
    }

    /// Both sides are the default, and the only choice inside `each-side`.
    private void sides(Sides sides) {
        if (sides != Sides.BOTH) {
            word("sides", sides);
        }
    }

    private void seconds(String name, Duration length) {
        json.field(name, length.toSeconds());
    }

    private void word(String name, Term term) {
        json.field(name, term.id());
    }

    private void text(String name, Text text) {
        json.name(name);
        text(text);
    }

    private void texts(String name, List<Text> texts) {
        if (texts.stream().allMatch(text -> text.translations().isEmpty())) {
            strings(name, texts.stream().map(Text::english).toList());
            return;
        }
        json.name(name);
        json.open('[');
        for (var text : texts) {
            json.item();
            text(text);
        }
        json.close(']');
    }

    private void text(Text text) {
        if (text.translations().isEmpty()) {
            json.quote(text.english());
            return;
        }
        json.open('{');
        json.field(Text.DEFAULT_LANGUAGE, text.english());
        text.translations().forEach(json::field);
        json.close('}');
    }

    private void strings(String name, List<String> strings) {
        if (!strings.isEmpty()) {
            json.field(name, strings);
        }
    }
}
