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
    public static JsonValue.Obj of(Kind kind, String text) {
        return switch (kind) {
            case SETTLE, CLOSE, REST -> object(kind, seconds(60), words(text));
            case ASK -> object(kind, seconds(20), words(text));
            case WAIT -> object(kind, words(text));
            case BREATHE ->
                    object(
                            kind,
                            entry("pattern", JsonValue.of(BreathPattern.known().getFirst().name())),
                            entry("breaths", JsonValue.of(6)),
                            words(text));
            case STROKE ->
                    object(
                            kind,
                            entry("technique", JsonValue.of(Technique.EFFLEURAGE.id())),
                            entry("zones", JsonValue.of(List.of(Zone.MID_BACK.id()))),
                            entry("with", JsonValue.of(Implement.PALMS.id())),
                            entry("tempo", JsonValue.of(8)),
                            entry("pressure", JsonValue.of(2)),
                            seconds(60),
                            words(text));
            case PRESS ->
                    object(
                            kind,
                            entry("technique", JsonValue.of(Technique.STILL_TOUCH.id())),
                            entry("zones", JsonValue.of(List.of(Zone.MID_BACK.id()))),
                            entry("with", JsonValue.of(Implement.PALMS.id())),
                            entry("pressure", JsonValue.of(1)),
                            seconds(30),
                            words(text));
            case EACH_SIDE, REPEAT -> group(kind, of(Kind.STROKE, text));
        };
    }

    /// A routine of these steps.
    public static Draft routine(String id, String title, List<JsonValue.Obj> steps) {
        return Draft.of(
                new JsonValue.Obj(
                        List.of(
                                entry("format", JsonValue.of(1)),
                                entry("id", JsonValue.of(id)),
                                entry("title", JsonValue.of(title)),
                                entry("for", JsonValue.of("partner")),
                                entry("position", JsonValue.of("prone")),
                                entry(STEPS, new JsonValue.Arr(List.copyOf(steps))))));
    }

    /// A group with one step in it.
    static JsonValue.Obj group(Kind kind, JsonValue step) {
        var group =
                kind == Kind.REPEAT ? object(kind, entry("times", JsonValue.of(2))) : object(kind);
        return group.with(STEPS, new JsonValue.Arr(List.of(step)), LAST);
    }

    private static JsonValue.Obj object(Kind kind, JsonValue.Entry... fields) {
        var entries = new ArrayList<JsonValue.Entry>();
        entries.add(entry("kind", JsonValue.of(kind.id())));
        entries.addAll(List.of(fields));
        return new JsonValue.Obj(entries);
    }

    private static JsonValue.Entry seconds(int seconds) {
        return entry("seconds", JsonValue.of(seconds));
    }

    private static JsonValue.Entry words(String text) {
        return entry("text", JsonValue.of(text));
    }

    private static JsonValue.Entry entry(String name, JsonValue value) {
        return new JsonValue.Entry(name, value);
    }
}
