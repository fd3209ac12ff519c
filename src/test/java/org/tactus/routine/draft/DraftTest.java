package org.tactus.routine.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Giver;
import org.tactus.routine.Kind;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Position;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.routine.Routines;
import org.tactus.routine.Severity;
import org.tactus.routine.Step;

class DraftTest {
    private static final RoutineReader READER = new RoutineReader();
    private static final StepPath ROUTINE = StepPath.ROUTINE;

    @Property(tries = 300)
    void whatTheEditorWritesTheReaderReadsBackEqual(@ForAll long seed) {
        var routine = new Routines(seed).routine();
        var draft = Draft.of(routine);
        assertEquals(RoutineWriter.write(routine), draft.text());
        assertEquals(READER.read(RoutineWriter.write(routine).getBytes(UTF_8)), draft.read(READER));
        if (draft.read(READER) instanceof Read.Valid valid) {
            assertEquals(routine, valid.routine());
        }
    }

    @Property(tries = 300)
    void whateverStandsInADocumentIsReadBackEqual(@ForAll long seed) {
        var random = new Random(seed);
        var value = new AnyValue(random).object(0);
        assertEquals(Optional.of(value), JsonValueReader.read(JsonValueWriter.write(value)));
    }

    @Property(tries = 300)
    void whatWasChangedInAnyWayIsStillWhatItsTextSays(@ForAll long seed) {
        var random = new Random(seed);
        var draft = Draft.of(new Routines(seed).routine());
        var values = new AnyValue(random);
        for (int i = 0; i < 20; i++) {
            draft = change(draft, random, values);
            assertEquals(draft.document(), Draft.ofText(draft.text()).document());
            assertFalse(draft.torn());
        }
    }

    /// One random change as a person could make it.
    private static Draft change(Draft draft, Random random, AnyValue values) {
        var steps = draft.steps();
        if (steps.isEmpty()) {
            return draft.insert(ROUTINE.child(0), NewStep.of(Kind.WAIT, "Wait."));
        }
        var step = steps.get(random.nextInt(steps.size()));
        return switch (random.nextInt(9)) {
            case 0 -> draft.remove(step);
            case 1 -> draft.duplicate(step).draft();
            case 2 -> draft.up(step).draft();
            case 3 -> draft.down(step).draft();
            case 4 -> draft.wrap(step, random.nextBoolean() ? Kind.REPEAT : Kind.EACH_SIDE);
            case 5 -> draft.unwrap(step);
            case 6 -> draft.move(step, steps.get(random.nextInt(steps.size()))).draft();
            case 7 -> draft.with(step, values.name(), values.any(2));
            default -> draft.without(step, "seconds");
        };
    }

    @Property(tries = 300)
    void goingDownTakesBackGoingUp(@ForAll long seed) {
        var draft = Draft.of(new Routines(seed).routine());
        for (var step : draft.steps()) {
            var up = draft.up(step);
            if (up.at().equals(step)) {
                assertEquals(ROUTINE.child(0), step);
            } else {
                assertEquals(new Draft.Placed(draft, step), up.draft().down(up.at()));
                assertEquals(leaves(draft), leaves(up.draft()));
            }
        }
    }

    @Property(tries = 100)
    void aStepThatGoesUpAgainAndAgainComesToTheTop(@ForAll long seed) {
        var draft = Draft.of(new Routines(seed).routine());
        var last = draft.steps().getLast();
        var step = draft.object(last);
        var at = new Draft.Placed(draft, last);
        for (int i = 0; i <= 2 * draft.steps().size(); i++) {
            at = at.draft().up(at.at());
        }
        assertEquals(ROUTINE.child(0), at.at());
        assertEquals(step, at.draft().object(at.at()));
    }

    private static int leaves(Draft draft) {
        return (int) draft.steps().stream().filter(step -> !draft.isGroup(step)).count();
    }

    @Property(tries = 60)
    void aTextThatIsTornIsKeptAndTheDocumentStaysTheLastOneThatCouldBeRead(@ForAll long seed) {
        var draft = Draft.of(new Routines(seed).routine());
        var text = draft.text();
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            var cut = text.substring(0, random.nextInt(text.length() - 1));
            var torn = draft.type(cut);
            assertTrue(torn.torn());
            assertEquals(cut, torn.text());
            assertEquals(draft.document(), torn.document());
            assertEquals(draft, torn.printed());
            assertEquals(draft.document(), torn.type(text).document());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "7", "{", "{}{}", "{\"a\": 01}", "nul", "{\"a\" 1}"})
    void whatIsNoObjectIsTorn(String text) {
        assertTrue(Draft.ofText(text).torn());
        assertInstanceOf(Read.Invalid.class, Draft.ofText(text).read(READER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF{}", "{ }", "{\"a\":[1,2,{\"b\":null}],\"a\":true}"})
    void anObjectOfAnySortCanBeChanged(String text) {
        var draft = Draft.ofText(text);
        assertFalse(draft.torn());
        assertEquals(text, draft.text());
        var changed = draft.with(ROUTINE, "title", JsonValue.of("x"));
        assertEquals(Optional.of(JsonValue.of("x")), changed.get(ROUTINE, "title"));
    }

    @Test
    void formattingThatWasTypedStaysUntilAFieldIsChanged() {
        var draft = Draft.ofText("{\"format\":1,   \"title\":\"x\"}");
        assertEquals(draft, draft.with(ROUTINE, "title", JsonValue.of("x")));
        assertEquals(
                "{\n  \"format\": 1,\n  \"title\": \"y\"\n}\n",
                draft.with(ROUTINE, "title", JsonValue.of("y")).text());
    }

    @Test
    void aNewFieldTakesItsPlaceAmongTheOthers() {
        var draft = draft(NewStep.of(Kind.STROKE, "Glide."));
        var step = ROUTINE.child(0);
        var with =
                draft.with(step, "direction", JsonValue.of("up")).with(step, "x", JsonValue.of(1));
        var names =
                with.object(step).orElseThrow().entries().stream()
                        .map(JsonValue.Entry::name)
                        .toList();
        assertEquals(
                List.of(
                        "kind",
                        "technique",
                        "zones",
                        "with",
                        "tempo",
                        "pressure",
                        "seconds",
                        "direction",
                        "text",
                        "x"),
                names);
    }

    @Test
    void aFieldThatIsThereTwiceKeepsItsTwin() {
        var draft = Draft.ofText("{\"id\": \"a\", \"id\": \"b\"}");
        var changed = draft.with(ROUTINE, "id", JsonValue.of("c"));
        assertEquals("{\n  \"id\": \"c\",\n  \"id\": \"b\"\n}\n", changed.text());
        assertEquals("{\n  \"id\": \"c\"\n}\n", changed.without(ROUTINE, 1).text());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNewStepOfEveryKindIsRightAtOnce(Kind kind) {
        var draft = draft(NewStep.of(kind, "Do this, slowly."));
        var valid = assertInstanceOf(Read.Valid.class, draft.read(READER), draft.text());
        assertEquals(List.of(), valid.warnings());
        assertEquals(kind, valid.routine().steps().get(1).kind());
    }

    private static Draft draft(JsonValue.Obj step) {
        var draft =
                NewStep.routine(
                        "mine",
                        "Mine",
                        List.of(NewStep.of(Kind.SETTLE, "Lie."), NewStep.of(Kind.CLOSE, "Rest.")));
        return step.get("kind").equals(Optional.of(JsonValue.of("stroke")))
                        && step.get("direction").isEmpty()
                        && step.get("text").equals(Optional.of(JsonValue.of("Glide.")))
                ? draft.insert(ROUTINE.child(0), step)
                : draft.insert(ROUTINE.child(1), step);
    }

    @Test
    void aGroupDoesNotGoIntoItself() {
        var draft = draft(NewStep.of(Kind.EACH_SIDE, "Slide."));
        var group = ROUTINE.child(1);
        assertEquals(new Draft.Placed(draft, group), draft.move(group, group.child(0)));
        assertEquals(new Draft.Placed(draft, group), draft.move(group, group));
        assertEquals(new Draft.Placed(draft, group), draft.move(group, group.moved(1)));
    }

    @Test
    void aStepIsTakenIntoAGroupBehindItAndOutAgain() {
        var draft = draft(NewStep.of(Kind.REPEAT, "Slide."));
        var settle = ROUTINE.child(0);
        var inside = draft.move(settle, ROUTINE.child(1).child(1));
        assertEquals(ROUTINE.child(0).child(1), inside.at());
        assertEquals(Optional.of(Kind.SETTLE), inside.draft().kind(inside.at()));
        assertEquals(2, inside.draft().size(ROUTINE.child(0)));
        var outside = inside.draft().move(inside.at(), ROUTINE.child(2));
        assertEquals(ROUTINE.child(2), outside.at());
        assertEquals(Optional.of(Kind.SETTLE), outside.draft().kind(ROUTINE.child(2)));
    }

    @Test
    void aGroupIsPutAroundAStepAndTakenAwayAgain() {
        var draft = draft(NewStep.of(Kind.STROKE, "Slide."));
        var step = ROUTINE.child(1);
        var wrapped = draft.wrap(step, Kind.REPEAT);
        assertEquals(Optional.of(JsonValue.of(2)), wrapped.get(step, "times"));
        assertInstanceOf(Read.Valid.class, wrapped.read(READER));
        assertEquals(draft, wrapped.unwrap(step));
        assertEquals(draft, draft.unwrap(step));
    }

    @Test
    void whatIsTypedIntoAFieldIsANumberOnlyWhereItIsOne() {
        assertEquals(new JsonValue.Num("60"), JsonValue.typed(" 60 "));
        assertEquals(new JsonValue.Num("-1.5e3"), JsonValue.typed("-1.5e3"));
        for (var text : List.of("", "060", "6 0", "one", "1.", ".5", "+1", "NaN", "0x10")) {
            assertEquals(new JsonValue.Str(text), JsonValue.typed(text));
        }
    }

    @Test
    void problemsAreFoundAtTheirFields() {
        var step = ROUTINE.child(1);
        var draft =
                draft(NewStep.of(Kind.STROKE, "Slide."))
                        .with(step, "pressure", JsonValue.typed("nine"))
                        .with(step, "zones", JsonValue.of(List.of("lower-back", "spine")))
                        .without(step, "text")
                        .with(ROUTINE, "id", JsonValue.of("My Id"));
        var problems = new FieldProblems(draft.read(READER).problems());
        assertEquals(1, problems.at(step, "pressure").size());
        assertEquals("steps[1].zones[1]", problems.at(step, "zones").getFirst().path());
        assertEquals("missing-field", problems.at(step, "text").getFirst().code());
        assertEquals(1, problems.at(ROUTINE, "id").size());
        assertEquals(List.of(), problems.at(step, "seconds"));
        assertEquals(3, problems.of(step).size());
        assertEquals(1, problems.of(ROUTINE).size());
        assertEquals(Optional.of(Severity.ERROR), FieldProblems.worst(problems.of(step)));
        assertEquals(4, problems.count(Severity.ERROR));
        for (var problem : problems.all()) {
            var owner = StepPath.leading(problem.path());
            assertTrue(problems.at(owner, FieldProblems.field(problem)).contains(problem));
        }
    }

    @Test
    void aGroupIsNotBlamedForItsSteps() {
        var inner = ROUTINE.child(1).child(0);
        var draft =
                draft(NewStep.of(Kind.EACH_SIDE, "Slide."))
                        .with(inner, "sides", JsonValue.of("left"));
        var problems = new FieldProblems(draft.read(READER).problems());
        assertEquals(1, problems.of(inner).size());
        assertEquals(List.of(), problems.of(inner.parent()));
        assertTrue(draft.isOneSided(inner));
        assertFalse(draft.isOneSided(inner.parent()));
    }

    @Test
    void aStepAloneIsPlayedAsInItsPlaceWhateverIsWrongElsewhere() {
        var inner = ROUTINE.child(2).child(0);
        var draft =
                draft(NewStep.of(Kind.WAIT, "Turn over."))
                        .insert(ROUTINE.child(2), NewStep.of(Kind.EACH_SIDE, "Slide."))
                        .with(ROUTINE.child(1), "position", JsonValue.of("supine"))
                        .with(ROUTINE.child(0), "seconds", JsonValue.of("long"))
                        .with(ROUTINE, "giver", JsonValue.of("right"));
        assertInstanceOf(Read.Invalid.class, draft.read(READER));
        var alone = routine(draft.alone(inner));
        assertEquals(Position.SUPINE, alone.position());
        assertEquals(Giver.RIGHT, alone.giver());
        var group = assertInstanceOf(Step.EachSide.class, alone.steps().getFirst());
        assertEquals(Kind.STROKE, group.steps().getFirst().kind());
        assertInstanceOf(Read.Invalid.class, draft.alone(ROUTINE.child(0)).read(READER));
    }

    @Test
    void everyBundledStepCanBeSeenAlone() {
        for (var entry : BundledRoutines.load(READER)) {
            var draft = Draft.of(((LibraryEntry.Good) entry).routine());
            for (var step : draft.steps()) {
                assertEquals(1, routine(draft.alone(step)).steps().size());
            }
        }
    }

    @Test
    void everyBundledRoutineCanBeginAtAnyOfItsSteps() {
        for (var entry : BundledRoutines.load(READER)) {
            var draft = Draft.of(((LibraryEntry.Good) entry).routine());
            for (var step : draft.steps()) {
                var rest = draft.from(step);
                var first = ROUTINE.child(0);
                for (int i = 0; i < step.depth(); i++) {
                    first = first.child(0);
                }
                assertEquals(draft.object(step), rest.object(first));
                assertInstanceOf(Read.Valid.class, rest.read(READER));
            }
            assertEquals(draft, draft.from(ROUTINE));
        }
    }

    @Test
    void whatBeginsAtAStepBeginsInItsPosition() {
        var draft =
                draft(NewStep.of(Kind.WAIT, "Turn over."))
                        .with(ROUTINE.child(1), "position", JsonValue.of("supine"));
        assertEquals(Position.SUPINE, routine(draft.from(ROUTINE.child(2))).position());
        assertEquals(Position.PRONE, routine(draft.from(ROUTINE.child(1))).position());
        assertEquals(2, draft.from(ROUTINE.child(1)).steps().size());
    }

    @Test
    void aCopyHasAnIdAndATitleOfItsOwn() {
        var routine =
                routine(
                        Draft.ofText(
                                draft(NewStep.of(Kind.WAIT, "Wait."))
                                        .text()
                                        .replace(
                                                "\"Mine\"",
                                                "{\"en\": \"Back\", \"de\": \"R\u00fccken\"}")));
        var copy = OwnCopy.of(routine, "mine-mine"::equals, title -> title + "!");
        assertEquals(Optional.of(JsonValue.of("mine-mine-2")), copy.get(ROUTINE, "id"));
        assertEquals("Back!", routine(copy).title().english());
        assertEquals("R\u00fccken!", routine(copy).title().in(Locale.GERMAN));
        assertEquals(routine.steps(), routine(copy).steps());
        var again = OwnCopy.withFreeId(copy, "mine-mine-2"::equals);
        assertEquals("mine-mine-2-2", routine(again).id());
        var free = OwnCopy.freeId("x", List.of("x", "x-2", "x-3")::contains);
        assertEquals("x-4", free);
    }

    @Test
    void aStepIsFoundInItsText() {
        var draft = draft(NewStep.of(Kind.EACH_SIDE, "Slide."));
        var inner = ROUTINE.child(1).child(0);
        assertEquals(0, draft.offset(ROUTINE));
        var there = draft.text().substring(draft.offset(inner)).replaceAll("\\s+", " ");
        assertTrue(there.startsWith("{ \"kind\": \"stroke\""), there);
        assertTrue(draft.offset(inner) > draft.offset(inner.parent()));
        assertEquals(0, draft.offset(ROUTINE.child(9)));
        assertEquals(0, draft.type("{").offset(inner));
    }

    @Test
    void pathsAreWrittenAsProblemsWriteThem() {
        var path = ROUTINE.child(8).child(1);
        assertEquals("steps[8].steps[1]", path.toString());
        assertEquals("steps[8].steps[1].text", path.field("text"));
        assertEquals("title", ROUTINE.field("title"));
        for (var text : List.of("", ".zones[0]", ".steps", ".text.de")) {
            assertEquals(path, StepPath.leading(path + text));
        }
        assertEquals(ROUTINE, StepPath.leading("needs[2]"));
        assertEquals(ROUTINE, StepPath.leading("steps"));
        assertNotEquals(ROUTINE, StepPath.leading("steps[0]"));
    }

    @Test
    void fiveHundredStepsAreReadInTheTimeOfAKeystroke() {
        var draft = draft(NewStep.of(Kind.STROKE, "Slide."));
        for (int i = 0; i < 490; i++) {
            draft = draft.duplicate(ROUTINE.child(1)).draft();
        }
        var times = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            draft = draft.with(ROUTINE.child(300), "text", JsonValue.of("Slide " + i + "."));
            draft.read(READER);
            times.add(System.nanoTime() - start);
        }
        times.sort(null);
        assertTrue(times.get(15) < 100_000_000L, "a median of " + times.get(15) + " ns");
    }

    private static Routine routine(Draft draft) {
        return assertInstanceOf(Read.Valid.class, draft.read(READER), draft.text()).routine();
    }
}
