package org.tactus.bench.light;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Starts a program again and again and looks when its window is there, and when it has answered a
/// click: from before the process is made until the pixels are on the screen.
final class Start {
    private final Program program;
    private final XDisplay display;
    private final Watcher watcher;
    private final Path folder;
    private final Optional<Place> clicked;
    private Optional<Look> ready = Optional.empty();
    private Optional<Look> answered = Optional.empty();

    /// A place on the screen.
    record Place(int x, int y) {}

    /// When the window was there, and when the click was answered, or the same where none was.
    ///
    /// @param cpu what it took of processors, all in all
    record Times(Duration shown, Duration answered, Duration cpu) {}

    /// @param clicked where a click changes what is seen
    Start(Program program, XDisplay display, Path folder, Optional<Place> clicked) {
        this.program = program;
        this.display = display;
        this.watcher = new Watcher(display);
        this.folder = folder;
        this.clicked = clicked;
    }

    /// Learns how the window looks when it is ready, and when it has answered.
    void learn() throws IOException, InterruptedException {
        rest();
        var nothing = Look.of(display);
        try (var running = program.start(folder)) {
            var window = watcher.settled(nothing, running);
            ready = Optional.of(window);
            if (clicked.isPresent()) {
                display.click(clicked.get().x(), clicked.get().y());
                answered = Optional.of(watcher.settled(window, running));
            }
        }
    }

    /// One start.
    Times measure() throws IOException, InterruptedException {
        rest();
        long begin = System.nanoTime();
        try (var running = program.start(folder)) {
            var shown = await(ready.orElseThrow(), running, begin);
            if (answered.isEmpty()) {
                return new Times(shown, shown, running.cpu());
            }
            display.click(clicked.orElseThrow().x(), clicked.orElseThrow().y());
            var then = await(answered.get(), running, begin);
            return new Times(shown, then, running.cpu());
        }
    }

    /// The pointer is where nothing heeds it.
    private void rest() throws InterruptedException {
        display.point(Look.WIDTH - 1, Look.HEIGHT - 1);
        Thread.sleep(300);
    }

    private Duration await(Look look, Running running, long begin) throws InterruptedException {
        return Duration.ofNanos(watcher.await(look, running) - begin);
    }
}
