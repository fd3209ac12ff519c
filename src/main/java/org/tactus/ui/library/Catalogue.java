package org.tactus.ui.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.text.Messages;

/// The library as the routines screen needs it, with all that is costly worked out: made on the
/// thread that reads the files, handed to the JavaFX thread whole. It never changes.
public final class Catalogue {
    /// Nothing read yet.
    public static final Catalogue EMPTY = new Catalogue(Map.of(), List.of(), false);

    private final Map<String, RoutineItem> items;
    private final List<BrokenFile> broken;
    private final boolean complete;

    private Catalogue(Map<String, RoutineItem> items, List<BrokenFile> broken, boolean complete) {
        this.items = items;
        this.broken = broken;
        this.complete = complete;
    }

    /// The catalogue of `library`, the person's own routines first. Those that stood in this one
    /// are not worked out again.
    public Catalogue next(Library library, Messages messages) {
        var routines = library.routines();
        var now = new LinkedHashMap<String, RoutineItem>(routines.size() * 2);
        routines.stream()
                .sorted(Comparator.comparing(LibraryEntry.Good::bundled))
                .forEach(entry -> now.put(entry.routine().id(), item(entry, messages)));
        return new Catalogue(
                now, library.broken().stream().map(BrokenFile::of).toList(), library.isComplete());
    }

    /// The routines, own ones first, otherwise in the library's order.
    Collection<RoutineItem> items() {
        return items.values();
    }

    List<BrokenFile> broken() {
        return broken;
    }

    /// Whether no more files are being read.
    boolean isComplete() {
        return complete;
    }

    private RoutineItem item(LibraryEntry.Good entry, Messages messages) {
        return Optional.ofNullable(items.get(entry.routine().id()))
                .filter(known -> known.stillShows(entry))
                .orElseGet(() -> RoutineItem.of(entry, messages));
    }
}
