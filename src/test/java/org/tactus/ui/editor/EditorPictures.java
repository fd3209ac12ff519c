package org.tactus.ui.editor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.choreography.Choreography;
import org.tactus.routine.Routine;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;
import org.tactus.text.Messages;

/// The editor as it looks in the middle of work.
public final class EditorPictures {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Body BODY = Body.load();
    private static final Hands HANDS = Hands.load();

    private EditorPictures() {}

    /// A routine with one of its steps chosen; its stroke is worked out already.
    public static EditorView of(Routine routine, int step) {
        return view(chosen(Draft.of(routine), StepPath.ROUTINE.child(step)));
    }

    /// The routine's own fields, and a draft from earlier.
    public static EditorView ofRoutine(Routine routine) {
        var earlier =
                new Unfinished(
                        "a",
                        Optional.empty(),
                        Instant.parse("2026-11-28T20:40:00Z"),
                        Draft.ofText("{\"title\": \"Sunday evening\"}"));
        return view(
                new EditorViewModel(
                        MESSAGES,
                        Draft.of(routine),
                        "",
                        false,
                        List.of(earlier),
                        new EditorDesk()));
    }

    /// A step with several things wrong, beside its JSON.
    public static EditorView withProblems(Routine routine, int step) {
        var at = StepPath.ROUTINE.child(step);
        var draft =
                Draft.of(routine)
                        .with(at, "pressure", JsonValue.of(5))
                        .with(at, "tempo", JsonValue.of("fast"))
                        .with(at, "zones", JsonValue.of(List.of("lower-back", "spine")))
                        .with(at, "wihd", JsonValue.of("palms"));
        var model = chosen(draft, at);
        model.jsonProperty().set(true);
        return view(model);
    }

    /// JSON that was typed halfway.
    public static EditorView torn(Routine routine) {
        var draft = Draft.of(routine);
        var model = chosen(draft, StepPath.ROUTINE.child(1));
        model.type(draft.text().replaceFirst("\"seconds\": ", "\"seconds\" "));
        model.jsonProperty().set(true);
        return view(model);
    }

    private static EditorViewModel chosen(Draft draft, StepPath step) {
        var model =
                new EditorViewModel(
                        MESSAGES, draft, draft.text(), true, List.of(), new EditorDesk());
        model.select(step);
        return model;
    }

    private static EditorView view(EditorViewModel model) {
        return new EditorView(
                BODY,
                HANDS,
                MESSAGES,
                model,
                (segment, giver, then) -> then.accept(Choreography.of(BODY, HANDS, segment, giver)),
                ZoneOffset.UTC,
                false);
    }
}
