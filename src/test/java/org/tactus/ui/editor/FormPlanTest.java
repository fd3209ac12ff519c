package org.tactus.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.routine.FieldNames;
import org.tactus.routine.Kind;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.NewStep;
import org.tactus.routine.draft.StepPath;

class FormPlanTest {
    private static final StepPath FIRST = StepPath.ROUTINE.child(0);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFieldOfTheFormatHasItsPlace(Kind kind) {
        var draft = NewStep.routine("x", "X", List.of(NewStep.of(kind, "Do.")));
        for (var field : FieldNames.of(kind)) {
            if (draft.get(FIRST, field).isEmpty()) {
                draft = draft.with(FIRST, field, JsonValue.of(1));
            }
        }
        var plan = FormPlan.of(draft, FIRST);
        var expected = new ArrayList<>(FieldNames.of(kind));
        expected.remove("steps");
        expected.sort(null);
        assertEquals(expected, plan.fields().stream().sorted().toList());
        assertEquals(List.of(), plan.strangers());
    }

    @Test
    void everyFieldOfARoutineHasItsPlace() {
        var fields = FormPlan.of(Draft.ofText("{}"), StepPath.ROUTINE).fields();
        var expected = new ArrayList<>(FieldNames.ofRoutine());
        expected.removeAll(List.of("steps", "$schema"));
        expected.sort(null);
        assertEquals(expected, fields.stream().sorted().toList());
    }

    @Test
    void aFieldThatMakesNoSenseIsShownOnlyWhereItStands() {
        var draft = NewStep.routine("x", "X", List.of(NewStep.of(Kind.EACH_SIDE, "Do.")));
        var inner = FIRST.child(0);
        assertFalse(FormPlan.of(draft, inner).fields().contains("sides"));
        var with = draft.with(inner, "sides", JsonValue.of("left"));
        assertTrue(FormPlan.of(with, inner).fields().contains("sides"));
    }

    @Test
    void breathingHasBreathsAndNaturalBreathingSeconds() {
        var draft = NewStep.routine("x", "X", List.of(NewStep.of(Kind.BREATHE, "Do.")));
        assertTrue(FormPlan.of(draft, FIRST).fields().contains("breaths"));
        assertFalse(FormPlan.of(draft, FIRST).fields().contains("seconds"));
        var natural =
                draft.with(FIRST, "pattern", JsonValue.of("natural")).without(FIRST, "breaths");
        assertFalse(FormPlan.of(natural, FIRST).fields().contains("breaths"));
        assertTrue(FormPlan.of(natural, FIRST).fields().contains("seconds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"kind\": \"storke\", "})
    void aStepWithoutAKindKeepsAllThatAKindMayHave(String kind) {
        var draft =
                Draft.ofText(
                        "{\"format\": 1, \"steps\": [{"
                                + kind
                                + "\"seconds\": 3, \"zones\": [\"calf\"], \"x\": 1}]}");
        var plan = FormPlan.of(draft, FIRST);
        assertEquals(List.of("kind", "zones", "seconds"), plan.fields());
        assertEquals(List.of(kind.isEmpty() ? 2 : 3), plan.strangers());
    }

    @Test
    void whatDoesNotBelongThereIsShownAllTheSame() {
        var draft =
                Draft.ofText(
                        "{\"format\": 1, \"steps\": [{\"kind\": \"wait\", \"seconds\": 3,"
                                + " \"text\": \"a\", \"text\": \"b\", \"x\": {}}]}");
        assertEquals(List.of(1, 3, 4), FormPlan.of(draft, FIRST).strangers());
        assertEquals(List.of(), FormPlan.of(draft, StepPath.ROUTINE).strangers());
    }
}
