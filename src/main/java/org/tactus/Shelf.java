package org.tactus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryWatcher;
import org.tactus.routine.Routine;
import org.tactus.text.Messages;
import org.tactus.ui.library.Catalogue;
import org.tactus.ui.library.LibraryViewModel;

/// The routines that there are. They are read from the beginning on, beside everything else; the
/// list shows them as far as they are there.
final class Shelf implements AutoCloseable {
    private final Messages messages;
    private final LibraryViewModel model;
    private final LibraryWatcher watcher;
    private final AtomicReference<Optional<Arrival>> arrived =
            new AtomicReference<>(Optional.empty());
    private volatile boolean open;
    private Library library = Library.of(List.of(), List.of(), false);
    private Optional<Runnable> whenComplete = Optional.empty();
    /// What is to be done with routines that are to come, by their ids.
    private final Map<String, Consumer<Routine>> awaited = new HashMap<>();
    /// What the watcher's thread made last; it alone uses this.
    private Catalogue read = Catalogue.EMPTY;

    /// What has been read and is not shown yet.
    private record Arrival(Library library, Catalogue catalogue) {}

    /// @param folder the person's own routines
    /// @param model shows what is there
    Shelf(Path folder, Messages messages, LibraryViewModel model) {
        this.messages = messages;
        this.model = model;
        watcher = LibraryWatcher.start(folder, this::follow);
    }

    Library library() {
        return library;
    }

    /// Works out what the list shows of `snapshot`, here on the watcher's thread.
    private void follow(Library snapshot) {
        var next = read.next(snapshot, messages);
        read = next;
        arrived.set(Optional.of(new Arrival(snapshot, next)));
        if (open) {
            Platform.runLater(this::take);
        }
    }

    /// Shows what has been read by now.
    void take() {
        arrived.getAndSet(Optional.empty()).ifPresent(this::show);
    }

    private void show(Arrival arrival) {
        library = arrival.library();
        model.show(arrival.catalogue());
        handOver();
        bringIn();
    }

    /// Hands over the person's own routine with this id, as soon as it has been read.
    void whenThere(String id, Consumer<Routine> then) {
        awaited.put(id, then);
        handOver();
    }

    private void handOver() {
        for (var id : List.copyOf(awaited.keySet())) {
            library.find(id)
                    .filter(entry -> !entry.bundled())
                    .ifPresent(
                            entry ->
                                    Optional.ofNullable(awaited.remove(id))
                                            .ifPresent(then -> then.accept(entry.routine())));
        }
    }

    /// From now on shows by itself, on the JavaFX thread, what is read.
    void open() {
        open = true;
        take();
    }

    /// Hands `routine` to `importing` once it is known what is there.
    void bringIn(Path routine, Consumer<Path> importing) {
        whenComplete = Optional.of(() -> importing.accept(routine));
        bringIn();
    }

    private void bringIn() {
        if (library.isComplete()) {
            whenComplete.ifPresent(Runnable::run);
            whenComplete = Optional.empty();
        }
    }

    @Override
    public void close() {
        watcher.close();
    }
}
