package org.tactus.routine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The file system's notices of changes in one folder, for as long as the folder exists. Where the
/// system gives none, waiting is just waiting.
final class FolderNotices implements AutoCloseable {
    /// Editors save in several steps; this long must be quiet before their work is looked at.
    private static final Duration QUIET = Duration.ofMillis(150);

    private static final int MOST_WAITS = 4;

    private final Path folder;
    private final Optional<WatchService> service;
    private Optional<WatchKey> key = Optional.empty();

    private FolderNotices(Path folder, Optional<WatchService> service) {
        this.folder = folder;
        this.service = service;
        register();
    }

    static FolderNotices of(Path folder) {
        try {
            return new FolderNotices(folder, Optional.of(folder.getFileSystem().newWatchService()));
        } catch (IOException | UnsupportedOperationException noneLeft) {
            return new FolderNotices(folder, Optional.empty());
        }
    }

    /// Whether the system tells of changes now.
    boolean areGiven() {
        return key.isPresent();
    }

    /// Waits until something has changed and been quiet again, or until `longest` is over.
    void await(Duration longest) throws InterruptedException {
        register();
        if (key.isEmpty() || service.isEmpty()) {
            Thread.sleep(longest);
            return;
        }
        var notice =
                Optional.ofNullable(service.get().poll(longest.toMillis(), TimeUnit.MILLISECONDS));
        for (int waits = 0; notice.isPresent() && waits < MOST_WAITS; waits++) {
            take(notice.get());
            notice =
                    Optional.ofNullable(
                            service.get().poll(QUIET.toMillis(), TimeUnit.MILLISECONDS));
        }
        notice.ifPresent(this::take);
    }

    private void take(WatchKey notice) {
        notice.pollEvents();
        if (!notice.reset()) {
            key = Optional.empty();
        }
    }

    /// Asks for notices if there are none to come: at first, and when the folder is made or made
    /// anew.
    private void register() {
        boolean asked = key.filter(WatchKey::isValid).isPresent();
        if (asked || service.isEmpty() || !Files.isDirectory(folder)) {
            return;
        }
        try {
            key =
                    Optional.of(
                            folder.register(
                                    service.get(),
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException noNotices) {
            key = Optional.empty();
        }
    }

    @Override
    public void close() {
        service.ifPresent(FolderNotices::close);
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException cannotClose) {
            // Nothing is lost: the process gives it back when it ends.
        }
    }
}
