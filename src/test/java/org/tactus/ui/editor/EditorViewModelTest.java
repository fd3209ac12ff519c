package org.tactus.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Zone;
import org.tactus.routine.Kind;
import org.tactus.routine.Read;
import org.tactus.routine.Routines;
import org.tactus.routine.Severity;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.NewStep;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;
import org.tactus.text.Messages;

class EditorViewModelTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final StepPath ROUTINE = StepPath.ROUTINE;
    private static final StepPath FIRST = ROUTINE.child(0);
    private static final StepPath SECOND = ROUTINE.child(1);
    private static final StepPath THIRD = ROUTINE.child(2);

    private final EditorDesk desk = new EditorDesk();
    private final EditorViewModel model = model(draft());

    static Draft draft() {
        return NewStep.routine(
                "mine",
                "Mine",
                List.of(
                        NewStep.of(Kind.SETTLE, "Lie down."),
                        NewStep.of(Kind.STROKE, "Glide."),
                        NewStep.of(Kind.CLOSE, "Rest.")));
    }

    private EditorViewModel model(Draft draft) {
        return new EditorViewModel(MESSAGES, draft, draft.text(), true, List.of(), desk);
    }

    private EditorState state() {
        return model.stateProperty().get();
    }

    private String text() {
        return state().draft().text();
    }

    @Test
    void itBeginsWithTheRoutineAndNothingToLose() {
        assertEquals(ROUTINE, state().selected());
        assertFalse(state().unsaved());
        assertFalse(state().canUndo());
        assertEquals(
                List.of("The routine", "Settle", "Gliding", "Close"),
                state().rows().stream().map(StepItem::name).toList());
        assertEquals(
                List.of("3:00", "1:00", "1:00", "1:00"),
                state().rows().stream().map(StepItem::time).toList());
        assertEquals(Optional.empty(), desk.kept);
    }

    @Test
    void whatWasOnlyBegunIsNotCalledSaved() {
        var begun = new EditorViewModel(MESSAGES, draft(), draft().text(), false, List.of(), desk);
        assertEquals(EditorState.Standing.BEGUN, begun.stateProperty().get().standing());
        begun.save();
        assertEquals(EditorState.Standing.SAVED, begun.stateProperty().get().standing());
        begun.set("title", JsonValue.of("Other"));
        assertEquals(EditorState.Standing.UNSAVED, begun.stateProperty().get().standing());
    }

    @Test
    void whatIsBrokenInItsFileIsNotCalledSaved() {
        var found = draft().with(ROUTINE, "title", JsonValue.of(""));
        var mended = new EditorViewModel(MESSAGES, found, found.text(), true, List.of(), desk);
        assertEquals(EditorState.Standing.BROKEN, mended.stateProperty().get().standing());
        assertFalse(mended.stateProperty().get().unsaved());
        mended.set("title", JsonValue.of("Whole"));
        mended.save();
        assertEquals(EditorState.Standing.SAVED, mended.stateProperty().get().standing());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStepOfEveryKindIsAddedBehindTheChosenOne(Kind kind) {
        model.select(SECOND);
        model.add(kind);
        assertEquals(THIRD, state().selected());
        assertEquals(Optional.of(kind), state().draft().kind(THIRD));
        assertInstanceOf(Read.Valid.class, state().read());
    }

    @Test
    void withNoStepChosenANewOneComesBeforeTheClosing() {
        model.add(Kind.PRESS);
        assertEquals(THIRD, state().selected());
        assertEquals(Optional.of(Kind.CLOSE), state().draft().kind(ROUTINE.child(3)));
    }

    @Test
    void inAGroupANewStepComesAtItsEnd() {
        model.add(Kind.REPEAT);
        model.add(Kind.WAIT);
        assertEquals(THIRD.child(1), state().selected());
    }

    @Test
    void whatIsWrongIsKeptAndToldAtItsField() {
        model.select(SECOND);
        model.set("pressure", JsonValue.typed("nine"));
        assertEquals(1, state().problems().at(SECOND, "pressure").size());
        assertEquals(Optional.of(Severity.ERROR), state().rows().get(2).worst());
        assertEquals(Optional.of(text()), desk.kept);
        assertTrue(text().contains("\"pressure\": \"nine\""));
    }

    @Test
    void aRoutineWithErrorsIsNotSavedButLeadsToTheFirst() {
        model.select(SECOND);
        model.set("pressure", JsonValue.typed("9"));
        model.select(ROUTINE);
        model.save();
        model.saveAsNew();
        model.saveElsewhere();
        model.tryOut();
        assertEquals(List.of(), desk.saved);
        assertEquals(List.of(), desk.tried);
        assertEquals(0, desk.elsewhere);
        assertEquals(SECOND, state().selected());
        assertEquals(4, desk.notices.size());
        assertTrue(desk.kept.isPresent());
    }

    @Test
    void whatIsSavedNeedsNoDraftAnyMore() {
        model.set("title", JsonValue.of("Evening"));
        assertTrue(state().unsaved());
        model.save();
        assertEquals(List.of(text()), desk.saved);
        assertFalse(state().unsaved());
        assertEquals(Optional.empty(), desk.kept);
        model.undo();
        assertTrue(state().unsaved());
        model.redo();
        assertFalse(state().unsaved());
        assertEquals(Optional.empty(), desk.kept);
    }

    @Test
    void savedAsAnotherItHasAnIdOfItsOwn() {
        model.saveAsNew();
        assertTrue(text().contains("\"mine-2\""));
        assertFalse(state().unsaved());
    }

    @Test
    void anIdThatIsTypedWhileItIsWrittenStaysToo() {
        desk.slow = true;
        model.saveAsNew();
        model.set("id", JsonValue.of("evening"));
        desk.write();
        assertTrue(text().contains("\"evening\""));
        assertTrue(state().unsaved());
    }

    @Test
    void aTextThatIsTornWhenItIsWrittenTakesTheIdOverWhenItIsSavedNext() {
        desk.slow = true;
        model.saveAsNew();
        var torn = text().replace("\"Glide.\"", "\"Glide");
        model.type(torn);
        desk.write();
        assertEquals(torn, text());

        model.type(torn.replace("\"Glide", "\"Glide on.\""));
        model.save();
        assertTrue(desk.saved.getLast().contains("\"mine-2\""));
        assertTrue(desk.saved.getLast().contains("\"Glide on.\""));
        desk.write();
        assertFalse(state().unsaved());

        model.set("id", JsonValue.of("mine"));
        model.save();
        assertTrue(desk.saved.getLast().contains("\"mine\""));
    }

    @Test
    void anIdThatIsTypedWhileTheTextIsTornStays() {
        desk.slow = true;
        model.saveAsNew();
        var text = text();
        model.type("{");
        desk.write();
        model.type(text.replace("\"mine\"", "\"evening\""));
        model.save();
        assertTrue(desk.saved.getLast().contains("\"evening\""));
    }

    @Test
    void whatIsTypedWhileItIsWrittenStays() {
        desk.slow = true;
        model.saveAsNew();
        model.set("title", JsonValue.of("Evening"));
        desk.write();
        assertTrue(text().contains("\"mine-2\""));
        assertTrue(text().contains("\"Evening\""));
        assertTrue(state().unsaved());
        assertEquals(Optional.of(text()), desk.kept);

        model.save();
        model.set("id", JsonValue.of("evening"));
        desk.write();
        assertTrue(text().contains("\"evening\""));
    }

    @Test
    void itIsTriedOutFromTheChosenStep() {
        model.select(SECOND);
        model.tryOut();
        assertEquals(List.of(SECOND), desk.tried);
    }

    @Test
    void aStepIsMovedAndChosenWhereverItGoes() {
        model.select(SECOND);
        model.moveUp();
        assertEquals(FIRST, state().selected());
        assertEquals(Optional.of(Kind.STROKE), state().draft().kind(FIRST));
        model.moveUp();
        assertEquals(FIRST, state().selected());
        model.undo();
        assertEquals(SECOND, state().selected());
        model.redo();
        assertEquals(FIRST, state().selected());
        assertFalse(state().canRedo());
    }

    @Test
    void aStepIsDoubledAndTakenOut() {
        model.select(SECOND);
        model.duplicate();
        assertEquals(THIRD, state().selected());
        assertEquals(5, state().rows().size());
        model.delete();
        model.delete();
        model.delete();
        model.delete();
        assertEquals(ROUTINE, state().selected());
        model.delete();
        assertEquals(1, state().problems().at(ROUTINE, "steps").size());
        while (state().canUndo()) {
            model.undo();
        }
        assertEquals(draft(), state().draft());
    }

    @Test
    void wordsAreUndoneAsWords() {
        model.select(SECOND);
        for (int i = 1; i <= "Slow, soft".length(); i++) {
            model.set("caution", JsonValue.of("Slow, soft".substring(0, i)));
        }
        model.undo();
        assertEquals(Optional.of(JsonValue.of("Slow,")), caution());
        model.undo();
        assertEquals(Optional.empty(), caution());
        assertEquals(draft(), state().draft());
        model.redo();
        model.redo();
        assertEquals(Optional.of(JsonValue.of("Slow, soft")), caution());
    }

    private Optional<JsonValue> caution() {
        return state().draft().get(SECOND, "caution");
    }

    @Test
    void typedJsonChangesTheFormAndTheFormTheJson() {
        model.type(text().replace("Glide.", "Slide."));
        assertEquals(Optional.of(JsonValue.of("Slide.")), state().draft().get(SECOND, "text"));
        model.select(SECOND);
        model.set("text", JsonValue.of("Stroke."));
        assertTrue(text().contains("\"text\": \"Stroke.\""));
    }

    @Test
    void tornJsonLeavesTheFormAsItWasAndIsKept() {
        var half = text().substring(0, text().length() / 2);
        model.select(SECOND);
        model.type(half);
        assertTrue(state().draft().torn());
        assertEquals(half, text());
        assertEquals(4, state().rows().size());
        assertEquals(Optional.of(half), desk.kept);
        var problem = state().problems().all().getFirst();
        assertEquals("syntax", problem.code());
        assertTrue(problem.place().line() > 1);
        model.mend();
        assertEquals(draft(), state().draft());
        model.undo();
        assertEquals(half, text());
    }

    @Test
    void zonesAreTouchedInTheOrderOfTheHands() {
        model.toggle(Zone.CALF);
        model.select(SECOND);
        model.toggle(Zone.LOWER_BACK);
        model.toggle(Zone.CALF);
        model.toggle(Zone.MID_BACK);
        assertEquals(List.of(Zone.LOWER_BACK, Zone.CALF), model.zones());
        model.undo();
        assertEquals(List.of(Zone.MID_BACK, Zone.LOWER_BACK, Zone.CALF), model.zones());
    }

    @Test
    void theStrokeIsToldAsLongAsItsOwnStepIsRight() {
        model.select(SECOND);
        var stroke = state().stroke();
        assertTrue(stroke.isPresent());
        model.set("text", JsonValue.of("Other words."));
        model.select(FIRST);
        model.set("seconds", JsonValue.of("long"));
        assertEquals(Optional.empty(), state().stroke());
        model.select(SECOND);
        assertEquals(stroke, state().stroke());
        model.set("tempo", JsonValue.of("fast"));
        assertEquals(Optional.empty(), state().stroke());
    }

    @Test
    void draftsFromEarlierAreOfferedUntilTheyAreThrownAway() {
        var earlier = new Unfinished("a", Optional.empty(), Instant.EPOCH, Draft.ofText("{}"));
        var offered = new EditorViewModel(MESSAGES, draft(), "", false, List.of(earlier), desk);
        assertEquals(List.of(earlier), offered.leftProperty().get());
        offered.throwAway(earlier);
        assertEquals(List.of(), offered.leftProperty().get());
    }

    @Property(tries = 60)
    void everythingCanBeUndoneAndDoneAgain(@ForAll long seed) {
        var random = new Random(seed);
        var edited = model(Draft.of(new Routines(seed).routine()));
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 30; i++) {
            drafts.add(edited.stateProperty().get().draft());
            change(edited, random);
        }
        var last = edited.stateProperty().get().draft();
        while (edited.stateProperty().get().canUndo()) {
            edited.undo();
            assertTrue(drafts.contains(edited.stateProperty().get().draft()));
        }
        assertEquals(drafts.getFirst(), edited.stateProperty().get().draft());
        while (edited.stateProperty().get().canRedo()) {
            edited.redo();
        }
        assertEquals(last, edited.stateProperty().get().draft());
        assertEquals(last.text(), Draft.ofText(last.text()).text());
    }

    private static void change(EditorViewModel model, Random random) {
        var state = model.stateProperty().get();
        model.select(state.rows().get(random.nextInt(state.rows().size())).path());
        switch (random.nextInt(10)) {
            case 0 -> model.add(KINDS.get(random.nextInt(KINDS.size())));
            case 1 -> model.duplicate();
            case 2 -> model.delete();
            case 3 -> model.moveUp();
            case 4 -> model.moveDown();
            case 5 -> model.wrap(Kind.REPEAT);
            case 6 -> model.unwrap();
            case 7 -> model.type(state.draft().text().substring(random.nextInt(2)));
            case 8 -> model.toggle(Zone.CALF);
            default -> model.set("text", JsonValue.of("Word " + random.nextInt(3)));
        }
    }
}
