package org.tactus.ui.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tactus.journal.Day;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.journal.Written;
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Plan;
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

    /// As far back as prompts and plan look.
    private static final int RECENT_DAYS = 91;

    /// Before a period, so that its first median is one of five too.
    private static final int DAYS_BEFORE = 5;

    private static final int WEEK = 7;

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
    private final ReadOnlyObjectWrapper<Optional<Look>> look =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ahead>> ahead =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Entry>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.THREE_MONTHS);
    private final ObjectProperty<Plan.Often> often = new SimpleObjectProperty<>(Plan.Often.TWICE);
    private final ObjectProperty<LocalTime> at = new SimpleObjectProperty<>(LocalTime.of(20, 0));
    private final NoteKeeper notes;

    private List<Day> days = List.of();
    /// Counts what was asked for: what comes after something else was asked for is dropped.
    private long asked;
    private long looked;
    private boolean timeChosen;

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
        span.subscribe((_, _) -> lookBack());
        often.subscribe((_, _) -> lookAhead());
        at.subscribe((_, _) -> timeChosen = true);
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

    /// Absent until it was read.
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Absent until it was read.
    ReadOnlyObjectProperty<Optional<Ahead>> aheadProperty() {
        return ahead.getReadOnlyProperty();
    }

    /// The session whose details are shown.
    ReadOnlyObjectProperty<Optional<Entry>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    ObjectProperty<Plan.Often> oftenProperty() {
        return often;
    }

    /// When sessions of the plan begin: as usual until it was chosen.
    ObjectProperty<LocalTime> atProperty() {
        return at;
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

    /// The plan as it goes into a calendar; empty until it is known.
    Optional<Planned> planned() {
        return person.get()
                .flatMap(
                        who ->
                                ahead.get()
                                        .map(
                                                it ->
                                                        new Planned(
                                                                who,
                                                                it.plan().days(),
                                                                at.get(),
                                                                it.length())));
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
        if (person.get().map(Person::id).equals(Optional.of(chosen.id()))) {
            return;
        }
        opened.set(Optional.empty());
        timeChosen = false;
        readOf(chosen);
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
                                        found -> found.ifPresent(this::open)));
    }

    void close() {
        opened.set(Optional.empty());
    }

    /// Deletes a session for good.
    ///
    /// @param then told what became of it
    public void delete(Entry entry, java.util.function.Consumer<Written> then) {
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
            opened.set(Optional.empty());
            state.set(State.NOBODY);
            return;
        }
        var before = person.get().map(Person::id);
        readOf(
                found.stream()
                        .filter(one -> before.equals(Optional.of(one.id())))
                        .findFirst()
                        .orElseGet(found::getFirst));
    }

    private void readOf(Person chosen) {
        boolean another = !person.get().map(Person::id).equals(Optional.of(chosen.id()));
        person.set(Optional.of(chosen));
        if (another) {
            state.set(State.LOADING);
            look.set(Optional.empty());
            ahead.set(Optional.empty());
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
        days = List.copyOf(found);
        weeks.set(Weeks.of(days, today(), weeksBegin));
        sessions.set(
                new Sessions(
                        days,
                        (period, then) ->
                                records.look(chosen.id(), List.of(period), List::copyOf, then)));
        state.set(days.isEmpty() ? State.EMPTY : State.READY);
        lookBack();
        lookAhead();
    }

    private void lookBack() {
        if (days.isEmpty() || person.get().isEmpty()) {
            look.set(Optional.empty());
            return;
        }
        var period = span.get().endingOn(today(), days.getFirst().date());
        if (look.get().filter(it -> !it.period().equals(period)).isPresent()) {
            look.set(Optional.empty());
        }
        long mine = ++looked;
        records.look(
                person.get().get().id(),
                periods(new Period(before(period.first()), period.last())),
                entries -> Look.of(entries, period),
                found -> {
                    if (mine == looked) {
                        look.set(Optional.of(found));
                    }
                });
    }

    private void lookAhead() {
        if (days.isEmpty() || person.get().isEmpty()) {
            ahead.set(Optional.empty());
            return;
        }
        long mine = asked;
        var then = now.get();
        var wanted = often.get();
        records.look(
                person.get().get().id(),
                periods(Period.endingOn(then.toLocalDate(), RECENT_DAYS)),
                entries -> Ahead.of(entries, wanted, then),
                found -> {
                    if (mine == asked && wanted == often.get()) {
                        took(found);
                    }
                });
    }

    private void took(Ahead found) {
        if (!timeChosen) {
            at.set(found.at());
            timeChosen = false;
        }
        ahead.set(Optional.of(found));
    }

    /// The first week with a score, which all is compared with, and `recent`.
    private List<Period> periods(Period recent) {
        return days.stream()
                .filter(day -> day.before().isPresent())
                .findFirst()
                .map(Day::date)
                .map(first -> new Period(first, first.plusDays(WEEK - 1)))
                .filter(week -> week.first().isBefore(recent.first()))
                .map(
                        week ->
                                week.last().isBefore(recent.first())
                                        ? List.of(week, recent)
                                        : List.of(new Period(week.first(), recent.last())))
                .orElseGet(() -> List.of(recent));
    }

    /// The day that is five days with a score before `first`.
    private LocalDate before(LocalDate first) {
        return days.reversed().stream()
                .filter(day -> day.date().isBefore(first) && day.before().isPresent())
                .limit(DAYS_BEFORE)
                .map(Day::date)
                .reduce((_, earlier) -> earlier)
                .orElse(first);
    }
}
