package org.tactus.ui.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.tactus.journal.Day;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Period;

/// All sessions of a person, latest first, of which only a few pages are held: those that were
/// [needed][#need] last. One page is read at a time, and of those that wait the one that was asked
/// for last comes first: whoever drags through years sees where they stop, not all that they
/// passed.
public final class Sessions extends ObservableListBase<Slot> {
    private static final int MOST_PAGES = 12;
    private static final int MOST_WAITING = 3;

    private final Pages pages;
    private final BiConsumer<Period, Consumer<List<Entry>>> reading;
    private final Map<Pages.Page, List<Entry>> held = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Pages.Page> waiting = new ArrayDeque<>();
    private Optional<Pages.Page> underWay = Optional.empty();

    /// @param days on which there were sessions, earliest first
    /// @param reading reads the sessions of some days, earliest first, and answers later
    Sessions(List<Day> days, BiConsumer<Period, Consumer<List<Entry>>> reading) {
        pages = new Pages(days);
        this.reading = reading;
    }

    @Override
    public int size() {
        return pages.sessions();
    }

    @Override
    public Slot get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        var page = pages.pageOf(index);
        var entries = held.getOrDefault(page, List.of());
        int within = index - page.first();
        return new Slot(
                index,
                pages.dayOf(index),
                within < entries.size() ? Optional.of(entries.get(within)) : Optional.empty());
    }

    /// Says that the session at `index` is in view: its page is read unless it is held.
    void need(int index) {
        var page = pages.pageOf(index);
        if (held.containsKey(page) || underWay.equals(Optional.of(page))) {
            return;
        }
        waiting.remove(page);
        waiting.addLast(page);
        if (waiting.size() > MOST_WAITING) {
            waiting.removeFirst();
        }
        readNext();
    }

    /// Shows what became of a session that is held.
    void replace(Entry changed) {
        held.forEach(
                (page, entries) -> {
                    for (int i = 0; i < entries.size(); i++) {
                        if (entries.get(i).id().equals(changed.id())) {
                            entries.set(i, changed);
                            tell(page.first() + i, page.first() + i + 1);
                        }
                    }
                });
    }

    private void readNext() {
        if (underWay.isEmpty() && !waiting.isEmpty()) {
            var page = waiting.removeLast();
            underWay = Optional.of(page);
            reading.accept(page.period(), entries -> came(page, entries));
        }
    }

    private void came(Pages.Page page, List<Entry> entries) {
        underWay = Optional.empty();
        held.put(page, new ArrayList<>(entries.reversed()));
        if (held.size() > MOST_PAGES) {
            held.remove(held.keySet().iterator().next());
        }
        tell(page.first(), page.end());
        readNext();
    }

    private void tell(int from, int to) {
        beginChange();
        for (int i = from; i < to; i++) {
            nextUpdate(i);
        }
        endChange();
    }
}
