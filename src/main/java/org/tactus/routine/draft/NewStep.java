package org.tactus.routine.draft;

import java.util.ArrayList;
import java.util.List;
import org.tactus.body.Zone;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Implement;
import org.tactus.routine.Kind;
import org.tactus.routine.Technique;

/// What somebody begins with: steps and routines that are right already, to be changed.
public final class NewStep {
    private static final String STEPS = "steps";
    private static final List<String> LAST = List.of();

    private NewStep() {}

    /// A step that says `text`; a group holds a stroke that says it.
    public static Value.Obj of(Kind kind, String text) {
        return switch (kind) {
            case SETTLE, CLOSE, REST -> object(kind, seconds(60), words(text));
            case ASK -> object(kind, seconds(20), words(text));
            case WAIT -> object(kind, words(text));
            case BREATHE ->
                    object(
                            kind,
                            entry("pattern", Value.of(BreathPattern.known().getFirst().name())),
                            entry("breaths", Value.of(6)),
                            words(text));
            case STROKE ->
                    object(
                            kind,
                            entry("technique", Value.of(Technique.EFFLEURAGE.id())),
                            entry("zones", Value.of(List.of(Zone.MID_BACK.id()))),
                            entry("with", Value.of(Implement.PALMS.id())),
                            entry("tempo", Value.of(8)),
                            entry("pressure", Value.of(2)),
                            seconds(60),
                            words(text));
            case PRESS ->
                    object(
                            kind,
                            entry("technique", Value.of(Technique.STILL_TOUCH.id())),
                            entry("zones", Value.of(List.of(Zone.MID_BACK.id()))),
                            entry("with", Value.of(Implement.PALMS.id())),
                            entry("pressure", Value.of(1)),
                            seconds(30),
                            words(text));
            case EACH_SIDE, REPEAT -> group(kind, of(Kind.STROKE, text));
        };
    }

    /// A routine of these steps.
    public static Draft routine(String id, String title, List<Value.Obj> steps) {
        return Draft.of(
                new Value.Obj(
                        List.of(
                                entry("format", Value.of(1)),
                                entry("id", Value.of(id)),
                                entry("title", Value.of(title)),
                                entry("for", Value.of("partner")),
                                entry("position", Value.of("prone")),
                                entry(STEPS, new Value.Arr(List.copyOf(steps))))));
    }

    /// A group with one step in it.
    static Value.Obj group(Kind kind, Value step) {
        var group =
                kind == Kind.REPEAT
                        ? object(kind, entry("times", Value.of(2)))
                        : object(kind);
        return group.with(STEPS, new Value.Arr(List.of(step)), LAST);
    }

    private static Value.Obj object(Kind kind, Value.Entry... fields) {
        var entries = new ArrayList<Value.Entry>();
        entries.add(entry("kind", Value.of(kind.id())));
        entries.addAll(List.of(fields));
        return new Value.Obj(entries);
    }

    private static Value.Entry seconds(int seconds) {
        return entry("seconds", Value.of(seconds));
    }

    private static Value.Entry words(String text) {
        return entry("text", Value.of(text));
    }

    private static Value.Entry entry(String name, Value value) {
        return new Value.Entry(name, value);
    }
}
