package org.tactus.routine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Keeps a [Library] up to date with the person's folder. All reading happens on one thread of its
/// own; the listener is called there, with the bundled routines at once, with parts while many
/// files are read, and with the whole whenever something has changed.
///
/// The file system's own notice brings a change within a moment; a look from time to time catches
/// what it misses (network folders, lost events, systems that have none).
public final class LibraryWatcher implements AutoCloseable {
    /// How often to look where the system tells of no changes, and where it does.
    private static final Duration OFTEN = Duration.ofMillis(500);

    private static final Duration SELDOM = Duration.ofSeconds(5);
    private static final int FILES_A_MILLISECOND = 4;
    private static final Duration ENDING = Duration.ofSeconds(2);

    private final Path folder;
    private final RoutineReader reader;
    private final LibraryFolder files;
    private final Consumer<Library> listener;
    private final Thread thread;
    private volatile boolean closed;

    private LibraryWatcher(Path folder, Consumer<Library> listener) {
        this.folder = folder;
        this.listener = listener;
        this.reader = new RoutineReader();
        this.files = new LibraryFolder(folder, reader);
        this.thread = Thread.ofPlatform().daemon().name("library").unstarted(this::run);
    }

    /// Begins to read and to watch.
    ///
    /// @param folder the person's own routines; need not exist yet
    /// @param listener called on the watcher's thread
    public static LibraryWatcher start(Path folder, Consumer<Library> listener) {
        var watcher = new LibraryWatcher(folder, listener);
        watcher.thread.start();
        return watcher;
    }

    /// Ends the watching; afterwards the listener is not called any more.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(ENDING);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var bundled = BundledRoutines.load(reader);
        tell(Library.of(bundled, List.of(), false));
        // Watching begins before the first look, so that no change falls between them.
        try (var notices = FolderNotices.of(folder)) {
            look(bundled, true);
            while (!closed) {
                notices.await(pause(notices.areGiven()));
                look(bundled, false);
            }
        } catch (InterruptedException ended) {
            closed = true;
        }
    }

    private void look(List<LibraryEntry> bundled, boolean first) {
        Consumer<Collection<LibraryEntry>> partial = own -> tell(Library.of(bundled, own, false));
        if (files.look(partial) || first) {
            tell(Library.of(bundled, files.entries(), true));
        }
    }

    private void tell(Library library) {
        if (!closed) {
            listener.accept(library);
        }
    }

    /// Looking at many files takes a while, so that it is done more seldom.
    private Duration pause(boolean told) {
        return (told ? SELDOM : OFTEN).plusMillis(files.entries().size() / FILES_A_MILLISECOND);
    }
}
