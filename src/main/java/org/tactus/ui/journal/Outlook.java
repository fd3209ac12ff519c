package org.tactus.ui.journal;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Plan;

/// What is made of one person's sessions: a look back over a span, and one ahead. Both come later;
/// what comes after something else was asked for is dropped. For the JavaFX thread.
final class Outlook {
    /// As far back as prompts and plan look.
    private static final int RECENT_DAYS = 91;

    private final Records records;
    private final Supplier<OffsetDateTime> now;
    private final ReadOnlyObjectWrapper<Optional<Look>> look =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ahead>> ahead =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.THREE_MONTHS);
    private final ObjectProperty<Plan.Often> often = new SimpleObjectProperty<>(Plan.Often.TWICE);
    private final ObjectProperty<LocalTime> at = new SimpleObjectProperty<>(LocalTime.of(20, 0));
    private boolean timeChosen;

    private Optional<Person> person = Optional.empty();
    private Past past = new Past(List.of());
    /// Counts what was asked for.
    private long looks;
    private long aheads;

    Outlook(Records records, Supplier<OffsetDateTime> now) {
        this.records = records;
        this.now = now;
        span.subscribe((_, _) -> lookBack());
        often.subscribe((_, _) -> lookAhead());
        at.subscribe((_, _) -> timeChosen = true);
    }

    /// Absent until it was read.
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Absent until it was read.
    ReadOnlyObjectProperty<Optional<Ahead>> aheadProperty() {
        return ahead.getReadOnlyProperty();
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

    /// The plan as it goes into a calendar; empty until it is known.
    Optional<Planned> planned() {
        return person.flatMap(
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

    /// Looks at these sessions; what was seen before stays until they are read.
    void lookAt(Person who, List<Day> days) {
        person = Optional.of(who);
        past = new Past(days);
        lookBack();
        lookAhead();
    }

    /// Somebody else will be looked at.
    void forget() {
        person = Optional.empty();
        past = new Past(List.of());
        timeChosen = false;
        lookBack();
        lookAhead();
    }

    private void lookBack() {
        long mine = ++looks;
        if (past.isEmpty()) {
            look.set(Optional.empty());
            return;
        }
        var period = span.get().endingOn(now.get().toLocalDate(), past.first());
        if (look.get().filter(it -> !it.period().equals(period)).isPresent()) {
            look.set(Optional.empty());
        }
        read(
                past.withDaysBefore(period),
                entries -> Look.of(entries, period),
                found -> {
                    if (mine == looks) {
                        look.set(Optional.of(found));
                    }
                });
    }

    private void lookAhead() {
        long mine = ++aheads;
        if (past.isEmpty()) {
            ahead.set(Optional.empty());
            return;
        }
        var then = now.get();
        var wanted = often.get();
        read(
                Period.endingOn(then.toLocalDate(), RECENT_DAYS),
                entries -> Ahead.of(entries, wanted, then),
                found -> {
                    if (mine == aheads) {
                        took(found);
                    }
                });
    }

    private <T> void read(Period period, Function<List<Entry>, T> looking, Consumer<T> then) {
        person.ifPresent(who -> records.look(who.id(), past.withFirstWeek(period), looking, then));
    }

    private void took(Ahead found) {
        if (!timeChosen) {
            at.set(found.at());
            timeChosen = false;
        }
        ahead.set(Optional.of(found));
    }
}
