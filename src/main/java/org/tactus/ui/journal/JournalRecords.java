package org.tactus.ui.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tactus.journal.Day;
import org.tactus.journal.Entry;
import org.tactus.journal.Journal;
import org.tactus.journal.Person;
import org.tactus.journal.Written;
import org.tactus.journal.look.Period;
import org.tactus.ui.Background;

/// The journal itself. Long periods are read in pieces, so that what is to be kept meanwhile does
/// not wait for them.
public final class JournalRecords implements Records {
    private static final int PIECE_DAYS = 366;

    private final Journal journal;
    private final Background background;

    public JournalRecords(Journal journal, Background background) {
        this.journal = journal;
        this.background = background;
    }

    @Override
    public void people(Consumer<List<Person>> then) {
        journal.people(then);
    }

    @Override
    public void days(UUID person, Consumer<List<Day>> then) {
        journal.days(person, then);
    }

    @Override
    public <T> void look(
            UUID person, List<Period> periods, Function<List<Entry>, T> look, Consumer<T> then) {
        readNext(
                person,
                periods.stream().map(JournalRecords::pieces).flatMap(List::stream).toList(),
                new ArrayList<>(),
                entries -> background.run(() -> look.apply(entries), then));
    }

    @Override
    public void put(Entry entry, Consumer<Written> then) {
        journal.put(entry, then);
    }

    @Override
    public void delete(Entry entry, Consumer<Written> then) {
        journal.deleteEntry(entry.id(), then);
    }

    /// Pieces follow each other on the journal's thread, without the screen, which may be busy
    /// drawing.
    private void readNext(
            UUID person, List<Period> left, List<Entry> read, Consumer<List<Entry>> then) {
        if (left.isEmpty()) {
            then.accept(read);
            return;
        }
        journal.between(
                person,
                left.getFirst().first(),
                left.getFirst().last(),
                Runnable::run,
                entries -> {
                    read.addAll(entries);
                    readNext(person, left.subList(1, left.size()), read, then);
                });
    }

    private static List<Period> pieces(Period period) {
        var pieces = new ArrayList<Period>();
        for (var first = period.first();
                !first.isAfter(period.last());
                first = first.plusDays(PIECE_DAYS)) {
            var last = first.plusDays(PIECE_DAYS - 1);
            pieces.add(new Period(first, last.isAfter(period.last()) ? period.last() : last));
        }
        return pieces;
    }
}
