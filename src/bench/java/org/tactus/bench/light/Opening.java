package org.tactus.bench.light;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Starts a program anew each time, lets it come to rest, clicks, and looks how long it takes until
/// what the click opens is painted: the first opening of a run.
final class Opening {
    /// Longer than what a program does behind its first picture.
    private static final Duration REST = Duration.ofSeconds(5);

    private final Program program;
    private final XDisplay display;
    private final Watcher watcher;
    private final Path folder;
    private final Start.Place door;
    private Optional<Look> opened = Optional.empty();

    /// From the click.
    ///
    /// @param begun until anything changed
    /// @param painted until all that there is to see was painted
    record Times(Duration begun, Duration painted) {}

    /// @param door what is clicked on
    Opening(Program program, XDisplay display, Path folder, Start.Place door) {
        this.program = program;
        this.display = display;
        this.watcher = new Watcher(display);
        this.folder = folder;
        this.door = door;
    }

    /// Learns how it looks when all is painted.
    void learn() throws IOException, InterruptedException {
        var nothing = away();
        try (var running = program.start(folder)) {
            var before = rested(nothing, running);
            display.click(door.x(), door.y());
            opened = Optional.of(watcher.settled(before, running));
        }
    }

    /// One opening.
    Times measure() throws IOException, InterruptedException {
        var nothing = away();
        try (var running = program.start(folder)) {
            var before = rested(nothing, running);
            long clicked = System.nanoTime();
            display.click(door.x(), door.y());
            long begun = watcher.change(before, running);
            long painted = watcher.await(opened.orElseThrow(), running);
            return new Times(
                    Duration.ofNanos(begun - clicked), Duration.ofNanos(painted - clicked));
        }
    }

    /// The pointer is where nothing heeds it.
    private Look away() throws InterruptedException {
        display.point(Look.WIDTH - 1, Look.HEIGHT - 1);
        Thread.sleep(300);
        return Look.of(display);
    }

    private Look rested(Look nothing, Running running) throws InterruptedException {
        watcher.settled(nothing, running);
        Thread.sleep(REST);
        return Look.of(display);
    }
}
