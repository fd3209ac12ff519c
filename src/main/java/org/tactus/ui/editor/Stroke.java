package org.tactus.ui.editor;

import java.util.List;
import java.util.Optional;
import org.tactus.routine.Giver;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.StepPath;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// What hands do in one step of a draft, as it would be played.
///
/// @param giver where the giver is
record Stroke(Segment segment, Giver giver) {
    private static final List<String> WORDS = List.of("title", "text", "say", "caution", "feel");

    /// The first touch of a step, or of a group; without one, how the receiver lies there. Empty
    /// where something is wrong with it. The same for whatever words are typed into the step.
    static Optional<Stroke> of(Draft draft, StepPath step, RoutineReader reader) {
        if (step.isRoutine()) {
            return Optional.empty();
        }
        var alone = wordless(draft, step).alone(step);
        if (!(alone.read(reader) instanceof Read.Valid(var routine, var _))) {
            return Optional.empty();
        }
        var segments = Timeline.of(routine).segments();
        return segments.stream()
                .filter(segment -> segment.touch().isPresent())
                .findFirst()
                .or(() -> segments.stream().findFirst())
                .map(segment -> new Stroke(segment, routine.giver()));
    }

    private static Draft wordless(Draft draft, StepPath step) {
        if (draft.isGroup(step)) {
            return draft;
        }
        var wordless = draft;
        for (var field : WORDS) {
            wordless = wordless.without(step, field);
        }
        return wordless.with(step, "text", JsonValue.of("."));
    }
}
