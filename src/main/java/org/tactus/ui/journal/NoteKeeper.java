package org.tactus.ui.journal;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.journal.Entry;
import org.tactus.journal.Written;

/// Keeps a session's note while it is being written: every change at once, but never two at a time;
/// what was typed while one was being kept follows it.
final class NoteKeeper {
    private final Records records;
    private final Consumer<Entry> changed;
    private final ReadOnlyObjectWrapper<Optional<Written>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The latest of each session that waits, the first that was begun first.
    private final SequencedMap<UUID, Entry> waiting = new LinkedHashMap<>();

    private boolean keeping;

    /// @param changed told of a session whose note is kept
    NoteKeeper(Records records, Consumer<Entry> changed) {
        this.records = records;
        this.changed = changed;
    }

    /// What became of the latest note; empty while there is nothing to say.
    ReadOnlyObjectProperty<Optional<Written>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    void begin() {
        kept.set(Optional.empty());
    }

    void note(Entry entry, String note) {
        kept.set(Optional.empty());
        waiting.put(entry.id(), noted(entry, note));
        keepNext();
    }

    private void keepNext() {
        if (keeping || waiting.isEmpty()) {
            return;
        }
        var entry = waiting.pollFirstEntry().getValue();
        keeping = true;
        records.put(
                entry,
                written -> {
                    keeping = false;
                    if (written.isSafe()) {
                        changed.accept(entry);
                    }
                    if (waiting.isEmpty()) {
                        kept.set(Optional.of(written));
                    }
                    keepNext();
                });
    }

    private static Entry noted(Entry entry, String note) {
        return new Entry(
                entry.id(),
                entry.person(),
                entry.begun(),
                entry.routine(),
                entry.title(),
                entry.planned(),
                entry.played(),
                entry.breathed(),
                entry.ending(),
                entry.work(),
                entry.before(),
                entry.after(),
                entry.overall(),
                entry.during(),
                entry.hurting(),
                note);
    }
}
