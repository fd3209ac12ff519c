package org.tactus.ui.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.journal.Day;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.journal.Written;
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Week;

/// Looks back on one person at a time. All methods are for the JavaFX thread; what they ask for
/// comes later, and an answer that nobody waits for any more is dropped.
public final class JournalModel {
    /// What there is to show.
    public enum State {
        /// It is being read.
        LOADING,
        /// Nobody was massaged here yet.
        NOBODY,
        /// The person had no session yet.
        EMPTY,
        /// There are sessions.
        READY
    }

    private final Records records;
    private final Supplier<OffsetDateTime> now;
    private final DayOfWeek weeksBegin;
    private final Condition condition;

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<List<Person>> people =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Person>> person =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Week>> weeks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sessions> sessions =
            new ReadOnlyObjectWrapper<>(new Sessions(List.of(), (_, _) -> {}));
    private final ReadOnlyObjectWrapper<Optional<Entry>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Outlook outlook;
    private final NoteKeeper notes;

    /// Counts what was asked for: what comes after something else was asked for is dropped.
    private long asked;

    /// @param weeksBegin where the person lives
    public JournalModel(
            Records records,
            Supplier<OffsetDateTime> now,
            DayOfWeek weeksBegin,
            Condition condition) {
        this.records = records;
        this.now = now;
        this.weeksBegin = weeksBegin;
        this.condition = condition;
        notes = new NoteKeeper(records, changed -> sessions.get().replace(changed));
        outlook = new Outlook(records, now);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Person>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /// Who is looked back on.
    public ReadOnlyObjectProperty<Optional<Person>> personProperty() {
        return person.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Week>> weeksProperty() {
        return weeks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sessions> sessionsProperty() {
        return sessions.getReadOnlyProperty();
    }

    /// What is made of the person's sessions.
    Outlook outlook() {
        return outlook;
    }

    /// The session whose details are shown.
    ReadOnlyObjectProperty<Optional<Entry>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    NoteKeeper notes() {
        return notes;
    }

    Condition condition() {
        return condition;
    }

    LocalDate today() {
        return now.get().toLocalDate();
    }

    /// Reads everything anew; who was looked at stays.
    public void refresh() {
        long mine = ++asked;
        records.people(
                found -> {
                    if (mine == asked) {
                        took(found);
                    }
                });
    }

    void choose(Person chosen) {
        if (!isChosen(chosen)) {
            readOf(chosen);
        }
    }

    void open(Entry entry) {
        opened.set(Optional.of(entry));
    }

    /// Opens the session that has this id.
    void open(UUID id, LocalDate day) {
        person.get()
                .ifPresent(
                        who ->
                                records.look(
                                        who.id(),
                                        List.of(new Period(day, day)),
                                        entries ->
                                                entries.stream()
                                                        .filter(entry -> entry.id().equals(id))
                                                        .findFirst(),
                                        found ->
                                                found.filter(_ -> isChosen(who))
                                                        .ifPresent(this::open)));
    }

    void close() {
        opened.set(Optional.empty());
    }

    /// Deletes a session for good.
    ///
    /// @param then told what became of it
    public void delete(Entry entry, Consumer<Written> then) {
        records.delete(
                entry,
                written -> {
                    if (written.isSafe()) {
                        opened.set(Optional.empty());
                        refresh();
                    }
                    then.accept(written);
                });
    }

    private void took(List<Person> found) {
        people.set(List.copyOf(found));
        if (found.isEmpty()) {
            person.set(Optional.empty());
            outlook.forget();
            opened.set(Optional.empty());
            state.set(State.NOBODY);
            return;
        }
        readOf(found.stream().filter(this::isChosen).findFirst().orElseGet(found::getFirst));
    }

    private boolean isChosen(Person who) {
        return person.get().filter(chosen -> chosen.id().equals(who.id())).isPresent();
    }

    private void readOf(Person chosen) {
        boolean another = !isChosen(chosen);
        person.set(Optional.of(chosen));
        if (another) {
            state.set(State.LOADING);
            outlook.forget();
            opened.set(Optional.empty());
        }
        long mine = ++asked;
        records.days(
                chosen.id(),
                found -> {
                    if (mine == asked) {
                        took(chosen, found);
                    }
                });
    }

    private void took(Person chosen, List<Day> found) {
        var listed =
                new Sessions(
                        found,
                        (period, then) ->
                                records.look(chosen.id(), List.of(period), List::copyOf, then));
        // All is asked for before anything is shown: it is read meanwhile.
        if (!found.isEmpty()) {
            listed.need(0);
        }
        outlook.lookAt(chosen, found);
        weeks.set(Weeks.of(found, today(), weeksBegin));
        sessions.set(listed);
        state.set(found.isEmpty() ? State.EMPTY : State.READY);
    }
}
