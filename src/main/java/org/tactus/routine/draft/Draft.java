package org.tactus.routine.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.routine.FieldNames;
import org.tactus.routine.Kind;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;

/// A routine as far as it is written. The document is what a form shows and changes; the text is
/// the document printed, or what somebody typed in its place. Both are always the same thing, but
/// for a text that is torn: not JSON yet. Then the document is the last one that could be read, and
/// the text is kept as it is.
///
/// @param typed the text where somebody typed it, empty where it is the document printed
/// @param torn whether the typed text is no JSON object
public record Draft(JsonValue.Obj document, Optional<String> typed, boolean torn) {
    private static final JsonValue.Obj NOTHING = new JsonValue.Obj(List.of());
    private static final String KIND = "kind";
    private static final String POSITION = "position";
    private static final List<String> AROUND = List.of("format", "for", POSITION, "giver");

    /// A draft and the place in it that was changed last.
    public record Placed(Draft draft, StepPath at) {}

    /// The draft of a routine that is whole.
    public static Draft of(Routine routine) {
        return ofText(RoutineWriter.write(routine)).printed();
    }

    /// The draft of a text, whatever it holds.
    public static Draft ofText(String text) {
        return new Draft(NOTHING, Optional.empty(), false).type(text);
    }

    /// The draft of a document that nobody has typed.
    public static Draft of(JsonValue.Obj document) {
        return new Draft(document, Optional.empty(), false);
    }

    /// What its file would hold.
    public String text() {
        return typed.orElseGet(() -> JsonValueWriter.write(document));
    }

    /// What the reader says of it.
    public Read read(RoutineReader reader) {
        return reader.read(text().getBytes(StandardCharsets.UTF_8));
    }

    /// The same with another text.
    public Draft type(String text) {
        if (text.equals(text())) {
            return this;
        }
        return JsonValueReader.read(text)
                .filter(JsonValue.Obj.class::isInstance)
                .map(value -> new Draft((JsonValue.Obj) value, Optional.of(text), false))
                .orElseGet(() -> new Draft(document, Optional.of(text), true));
    }

    /// Whether it is torn and was never anything else: there is nothing to go back to.
    public boolean neverRead() {
        return torn && document.equals(NOTHING);
    }

    /// The same with the document for its text: what was torn is as it was when it could be read.
    public Draft printed() {
        return of(document);
    }

    /// Where a step begins in the text: the index of its first character; 0 where it cannot be
    /// told.
    public int offset(StepPath step) {
        return StepOffsets.of(text(), step).orElse(0);
    }

    /// The object of a step, or of the routine; empty where something else stands there.
    public Optional<JsonValue.Obj> object(StepPath path) {
        return StepTree.find(document, path)
                .filter(JsonValue.Obj.class::isInstance)
                .map(JsonValue.Obj.class::cast);
    }

    /// A field of a step, or of the routine.
    public Optional<JsonValue> get(StepPath owner, String field) {
        return object(owner).flatMap(object -> object.get(field));
    }

    /// The kind of a step, where it is one that the format knows.
    public Optional<Kind> kind(StepPath step) {
        return get(step, KIND)
                .filter(JsonValue.Str.class::isInstance)
                .flatMap(word -> Term.find(Kind.class, ((JsonValue.Str) word).text()));
    }

    /// Whether a step has steps of its own.
    public boolean isGroup(StepPath step) {
        return kind(step).filter(Kind::isGroup).isPresent();
    }

    /// Whether a step stands in a group that works one side after the other.
    public boolean isOneSided(StepPath step) {
        for (var at = step; !at.isRoutine(); at = at.parent()) {
            if (!at.equals(step) && kind(at).filter(Kind.EACH_SIDE::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// All steps, each followed by those that it holds.
    public List<StepPath> steps() {
        return StepTree.all(document);
    }

    /// The same with another value for a field.
    public Draft with(StepPath owner, String field, JsonValue value) {
        var order = order(owner);
        return changed(
                StepTree.change(document, owner, object -> object.with(field, value, order)));
    }

    /// The same without a field.
    public Draft without(StepPath owner, String field) {
        return changed(StepTree.change(document, owner, object -> object.without(field)));
    }

    /// The same without the field at `index` of the object, whatever its name.
    public Draft without(StepPath owner, int index) {
        return changed(StepTree.change(document, owner, object -> object.without(index)));
    }

    /// The same with a step put in at `at`, before what stands there.
    public Draft insert(StepPath at, JsonValue step) {
        return changed(StepTree.insert(document, at, step));
    }

    public Draft remove(StepPath step) {
        return changed(StepTree.remove(document, step));
    }

    /// A copy of a step behind it.
    public Placed duplicate(StepPath step) {
        return StepTree.find(document, step)
                .map(value -> new Placed(insert(step.moved(1), value), step.moved(1)))
                .orElseGet(() -> new Placed(this, step));
    }

    /// A step taken to `to`, before what stands there. A group does not go into itself.
    public Placed move(StepPath from, StepPath to) {
        var step = StepTree.find(document, from);
        if (step.isEmpty() || to.isWithin(from)) {
            return new Placed(this, from);
        }
        var at = to.without(from);
        var moved = remove(from).insert(at, step.get());
        return moved.document().equals(document) ? new Placed(this, from) : new Placed(moved, at);
    }

    /// A step one place up: past the step before it, into the group before it as its last, or out
    /// of its group.
    public Placed up(StepPath step) {
        if (step.last() == 0) {
            return step.depth() == 0 ? new Placed(this, step) : move(step, step.parent());
        }
        var before = step.moved(-1);
        return move(step, isGroup(before) ? before.child(size(before)) : before);
    }

    /// A step one place down: past the step after it, into the group after it as its first, or out
    /// of its group.
    public Placed down(StepPath step) {
        if (step.last() == size(step.parent()) - 1) {
            return step.depth() == 0 ? new Placed(this, step) : move(step, step.parent().moved(1));
        }
        var after = step.moved(1);
        return move(step, isGroup(after) ? after.child(0) : step.moved(2));
    }

    /// A step put into a new group of its own.
    public Draft wrap(StepPath step, Kind group) {
        return StepTree.find(document, step)
                .map(value -> remove(step).insert(step, NewStep.group(group, value)))
                .orElse(this);
    }

    /// The steps of a group in its place.
    public Draft unwrap(StepPath group) {
        if (!isGroup(group)) {
            return this;
        }
        var steps = StepTree.find(document, group).map(StepTree::steps).orElse(List.of());
        var without = remove(group);
        for (var step : steps.reversed()) {
            without = without.insert(group, step);
        }
        return without;
    }

    /// How many steps a group or the routine holds.
    public int size(StepPath owner) {
        return StepTree.find(document, owner).map(StepTree::steps).orElse(List.of()).size();
    }

    /// A routine of one step alone, as it is worked in its place: in the position that the receiver
    /// has then, and on one side after the other in such a group. So it can be looked at whatever
    /// is wrong elsewhere.
    public Draft alone(StepPath step) {
        var kept =
                document.entries().stream().filter(entry -> AROUND.contains(entry.name())).toList();
        var alone = of(new JsonValue.Obj(kept));
        for (var field : List.of("id", "title")) {
            alone = alone.with(StepPath.ROUTINE, field, JsonValue.of("step"));
        }
        var position = position(step);
        if (position.isPresent()) {
            alone = alone.with(StepPath.ROUTINE, POSITION, position.get());
        }
        var value = StepTree.find(document, step);
        if (value.isEmpty()) {
            return alone;
        }
        var first = StepPath.ROUTINE.child(0);
        var put = alone.insert(first, value.get());
        return isOneSided(step) ? put.wrap(first, Kind.EACH_SIDE) : put;
    }

    /// The routine from a step on: without what comes before it, in the position that the receiver
    /// has then.
    public Draft from(StepPath step) {
        if (step.isRoutine()) {
            return this;
        }
        var position = position(step);
        var rest = this;
        for (int level = step.depth(); level >= 0; level--) {
            var at = new StepPath(step.indexes().subList(0, level + 1));
            for (int i = at.last() - 1; i >= 0; i--) {
                rest = rest.remove(at.parent().child(i));
            }
        }
        return position.isPresent() ? rest.with(StepPath.ROUTINE, POSITION, position.get()) : rest;
    }

    /// The receiver's position at a step: the last one that a step up to it gives, or the
    /// routine's.
    private Optional<JsonValue> position(StepPath step) {
        var found = document.get(POSITION);
        for (var path : steps()) {
            if (path.equals(step)) {
                break;
            }
            var given = get(path, POSITION);
            found = given.isPresent() ? given : found;
        }
        return found;
    }

    private List<String> order(StepPath owner) {
        return owner.isRoutine()
                ? FieldNames.ofRoutine()
                : kind(owner).map(FieldNames::of).orElse(List.of());
    }

    private Draft changed(JsonValue.Obj now) {
        return now.equals(document) ? this : of(now);
    }
}
