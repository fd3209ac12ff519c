package org.tactus.ui.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /// What is made of one reading.
    private record Around(Look back, Ahead ahead) {}

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
        var listed =
                new Sessions(
                        days,
                        (period, then) ->
                                records.look(chosen.id(), List.of(period), List::copyOf, then));
        // All is asked for before anything is shown: it is read meanwhile.
        if (!days.isEmpty()) {
            listed.need(0);
        }
        lookAround();
        weeks.set(Weeks.of(days, today(), weeksBegin));
        sessions.set(listed);
        state.set(days.isEmpty() ? State.EMPTY : State.READY);
    }

    /// Back and ahead, with what both need read once.
    private void lookAround() {
        if (isNothingThere()) {
            look.set(Optional.empty());
            ahead.set(Optional.empty());
            return;
        }
        var period = spanned();
        var back = backFrom(period);
        var recent = recent();
        var backPeriods = periods(back);
        var aheadPeriods = periods(recent);
        var then = now.get();
        var wanted = often.get();
        long mine = asked;
        long looking = ++looked;
        var first = back.first().isBefore(recent.first()) ? back.first() : recent.first();
        read(
                periods(new Period(first, recent.last())),
                entries ->
                        new Around(
                                Look.of(within(backPeriods, entries), period),
                                Ahead.of(within(aheadPeriods, entries), wanted, then)),
                found -> {
                    took(looking, found.back());
                    took(mine, wanted, found.ahead());
                });
    }

    private void lookBack() {
        if (isNothingThere()) {
            look.set(Optional.empty());
            return;
        }
        var period = spanned();
        long looking = ++looked;
        read(
                periods(backFrom(period)),
                entries -> Look.of(entries, period),
                found -> took(looking, found));
    }

    private void lookAhead() {
        if (isNothingThere()) {
            ahead.set(Optional.empty());
            return;
        }
        long mine = asked;
        var then = now.get();
        var wanted = often.get();
        read(
                periods(recent()),
                entries -> Ahead.of(entries, wanted, then),
                found -> took(mine, wanted, found));
    }

    private boolean isNothingThere() {
        return days.isEmpty() || person.get().isEmpty();
    }

    /// The period that is chosen; a look at another one is not shown any longer.
    private Period spanned() {
        var period = span.get().endingOn(today(), days.getFirst().date());
        if (look.get().filter(it -> !it.period().equals(period)).isPresent()) {
            look.set(Optional.empty());
        }
        return period;
    }

    private Period backFrom(Period period) {
        return new Period(before(period.first()), period.last());
    }

    private Period recent() {
        return Period.endingOn(today(), RECENT_DAYS);
    }

    private <T> void read(
            List<Period> periods, Function<List<Entry>, T> looking, Consumer<T> then) {
        person.get().ifPresent(who -> records.look(who.id(), periods, looking, then));
    }

    private static List<Entry> within(List<Period> periods, List<Entry> entries) {
        return entries.stream()
                .filter(
                        entry ->
                                periods.stream()
                                        .anyMatch(
                                                period ->
                                                        period.contains(
                                                                entry.begun().toLocalDate())))
                .toList();
    }

    private void took(long looking, Look found) {
        if (looking == looked) {
            look.set(Optional.of(found));
        }
    }

    private void took(long mine, Plan.Often wanted, Ahead found) {
        if (mine == asked && wanted == often.get()) {
            took(found);
        }
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
