package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.Kind;
import org.tactus.routine.Problem;
import org.tactus.routine.Read;
import org.tactus.routine.Severity;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.JsonValue;
import org.tactus.routine.draft.NewStep;
import org.tactus.routine.draft.StepPath;
import org.tactus.routine.draft.Unfinished;
import org.tactus.text.Messages;

/// What the editor knows, one draft with what is wrong with it and which of its steps is chosen,
/// and what a person can do with it. While its text is torn, only the text itself can be changed:
/// any other change would take its place.
public final class EditorViewModel {
    private static final String ID = "id";
    private static final String ZONES = "zones";

    private final Messages messages;
    private final EditorActions actions;
    private final EditedDraft edited;
    private final ReadOnlyObjectWrapper<List<Unfinished>> left;
    private final BooleanProperty json = new SimpleBooleanProperty();
    /// What the draft is still to take over: a text that is torn cannot.
    private Optional<GivenId> given = Optional.empty();

    /// @param saved the text of its file, or what a new one begins with: nothing is lost as long as
    ///     the draft says just that
    /// @param inFile whether it is in a file of the person's own
    /// @param left drafts that were not saved, from earlier
    public EditorViewModel(
            Messages messages,
            Draft draft,
            String saved,
            boolean inFile,
            List<Unfinished> left,
            EditorActions actions) {
        this.messages = messages;
        this.actions = actions;
        this.edited = new EditedDraft(messages, draft, saved, inFile, actions);
        this.left = new ReadOnlyObjectWrapper<>(List.copyOf(left));
        json.set(draft.neverRead());
    }

    /// Writes a value into a field of the chosen step; what is typed letter by letter is one change
    /// a word.
    public void set(String field, JsonValue value) {
        type(draft().with(selected(), field, value), field, typed(value));
    }

    /// Takes a field of the chosen step away.
    public void clear(String field) {
        type(draft().without(selected(), field), field, "");
    }

    private void type(Draft next, String field, String after) {
        if (!draft().torn()) {
            var before = draft().get(selected(), field).map(EditorViewModel::typed).orElse("");
            edited.type(next, field, before, after);
        }
    }

    /// Takes away the field at `index` of the chosen step, whatever it is.
    public void clear(int index) {
        change(draft().without(selected(), index), selected());
    }

    /// Replaces the whole text.
    public void type(String text) {
        edited.type(draft().type(text), Edit.JSON, draft().text(), text);
    }

    /// Goes back to what could be read last, where the text is torn.
    public void mend() {
        if (!draft().neverRead()) {
            edited.change(draft().printed(), selected());
        }
    }

    /// Adds a step behind the chosen one; in a group that is chosen, at its end; at the end of the
    /// routine, before a step that closes it.
    public void add(Kind kind) {
        var step = NewStep.of(kind, messages.get("editor.new." + kind.id()));
        var at = placeForNew();
        change(draft().insert(at, step), at);
    }

    private StepPath placeForNew() {
        var now = draft();
        var chosen = selected();
        if (now.isGroup(chosen)) {
            return chosen.child(now.size(chosen));
        }
        if (!chosen.isRoutine()) {
            return chosen.moved(1);
        }
        int size = now.size(StepPath.ROUTINE);
        var last = StepPath.ROUTINE.child(Math.max(0, size - 1));
        boolean closes = now.kind(last).filter(Kind.CLOSE::equals).isPresent();
        return closes ? last : StepPath.ROUTINE.child(size);
    }

    public void duplicate() {
        if (isStep()) {
            place(draft().duplicate(selected()));
        }
    }

    /// Takes the chosen step out; the one after it, or before it, is chosen then.
    public void delete() {
        if (!isStep()) {
            return;
        }
        var at = selected();
        var without = draft().remove(at);
        int size = without.size(at.parent());
        var next = size == 0 ? at.parent() : at.parent().child(Math.min(at.last(), size - 1));
        change(without, next);
    }

    public void moveUp() {
        if (isStep()) {
            place(draft().up(selected()));
        }
    }

    public void moveDown() {
        if (isStep()) {
            place(draft().down(selected()));
        }
    }

    /// Takes a step to another place, before what stands there.
    public void move(StepPath from, StepPath to) {
        place(draft().move(from, to));
    }

    /// Puts the chosen step into a new group.
    public void wrap(Kind group) {
        if (isStep()) {
            change(draft().wrap(selected(), group), selected());
        }
    }

    /// Puts the steps of the chosen group in its place.
    public void unwrap() {
        change(draft().unwrap(selected()), selected());
    }

    /// Adds a zone to those of the chosen step, as the last that the hands come to, or takes it
    /// away.
    public void toggle(Zone zone) {
        if (!isTouch()) {
            return;
        }
        var items = new ArrayList<>(zoneItems());
        if (!items.removeIf(JsonValue.of(zone.id())::equals)) {
            items.add(JsonValue.of(zone.id()));
        }
        set(ZONES, new JsonValue.Arr(items));
    }

    /// The zones of the chosen step that the format knows, in their order.
    public List<Zone> zones() {
        return zoneItems().stream()
                .filter(JsonValue.Str.class::isInstance)
                .flatMap(word -> Term.find(Zone.class, ((JsonValue.Str) word).text()).stream())
                .toList();
    }

    private List<JsonValue> zoneItems() {
        return draft().get(selected(), ZONES).orElse(JsonValue.of(""))
                        instanceof JsonValue.Arr(var items)
                ? items
                : List.of();
    }

    public void undo() {
        edited.undo();
    }

    public void redo() {
        edited.redo();
    }

    /// Chooses a step, or the routine itself; the nearest around it where it is not there.
    public void select(StepPath path) {
        edited.select(path);
    }

    /// Saves it among the person's own routines; with errors it is kept as a draft only, and the
    /// first of them is chosen.
    public void save() {
        if (isPlayable()) {
            takeOverId();
            var text = draft().text();
            actions.save(text, written -> saved(text, written));
        }
    }

    /// Saves it as another one of the person's own.
    public void saveAsNew() {
        if (isPlayable()) {
            var text = draft().text();
            actions.saveAsNew(text, written -> saved(text, written));
        }
    }

    /// What was typed while it was written stays.
    private void saved(String asked, String written) {
        given = Optional.of(new GivenId(id(Draft.ofText(asked)), id(Draft.ofText(written))));
        if (!draft().torn()) {
            takeOverId();
        }
        edited.savedAs(written);
    }

    /// The id that was given takes the place of the one that was asked for, and of no other that
    /// was typed since.
    private void takeOverId() {
        given.filter(id -> id.asked().equals(id(draft())))
                .flatMap(GivenId::written)
                .ifPresent(id -> change(draft().with(StepPath.ROUTINE, ID, id), selected()));
        given = Optional.empty();
    }

    private static Optional<JsonValue> id(Draft draft) {
        return draft.get(StepPath.ROUTINE, ID);
    }

    /// The ids of a text that was to be saved and of the one that is in its file.
    private record GivenId(Optional<JsonValue> asked, Optional<JsonValue> written) {}

    /// Saves a copy in a file of the person's choice.
    public void saveElsewhere() {
        if (isPlayable() && edited.state().read() instanceof Read.Valid valid) {
            actions.saveElsewhere(valid.routine());
        }
    }

    /// Plays it, from the chosen step on.
    public void tryOut() {
        if (isPlayable() && edited.state().read() instanceof Read.Valid valid) {
            actions.tryOut(valid.routine(), selected());
        }
    }

    /// Goes on with a draft from earlier.
    public void goOn(Unfinished earlier) {
        actions.goOn(earlier);
    }

    /// Throws a draft from earlier away, after asking.
    public void throwAway(Unfinished earlier) {
        actions.throwAway(
                earlier,
                () ->
                        left.set(
                                left.get().stream()
                                        .filter(draft -> !draft.equals(earlier))
                                        .toList()));
    }

    public void back() {
        actions.back();
    }

    private boolean isPlayable() {
        if (edited.state().read() instanceof Read.Valid) {
            return true;
        }
        actions.notice(
                messages.get("editor.errors", edited.state().problems().count(Severity.ERROR)));
        edited.state().problems().all().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(Problem::path)
                .map(StepPath::leading)
                .ifPresent(this::select);
        return false;
    }

    private boolean isStep() {
        return !selected().isRoutine();
    }

    /// Whether hands are on the receiver in the chosen step.
    public boolean isTouch() {
        return draft().kind(selected())
                .filter(kind -> kind == Kind.STROKE || kind == Kind.PRESS)
                .isPresent();
    }

    private void place(Draft.Placed placed) {
        change(placed.draft(), placed.at());
    }

    private void change(Draft next, StepPath at) {
        if (!draft().torn()) {
            edited.change(next, at);
        }
    }

    private Draft draft() {
        return edited.draft();
    }

    private StepPath selected() {
        return edited.selected();
    }

    private static String typed(JsonValue value) {
        return switch (value) {
            case JsonValue.Str(var text) -> text;
            case JsonValue.Num(var written) -> written;
            case JsonValue.Bool _, JsonValue.Null _, JsonValue.Arr _, JsonValue.Obj _ ->
                    value.toString();
        };
    }

    ReadOnlyObjectProperty<EditorState> stateProperty() {
        return edited.stateProperty();
    }

    /// Drafts from earlier that were not saved.
    public ReadOnlyObjectProperty<List<Unfinished>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Whether the JSON is shown beside the form.
    public BooleanProperty jsonProperty() {
        return json;
    }
}
