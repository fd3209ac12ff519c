package org.tactus.bench.light;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Starts a program again and again and looks when its window is there, and when it has answered a
/// click: from before the process is made until the pixels are on the screen.
final class Start {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /// What has not changed for so long will not.
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(8);

    private final Program program;
    private final XDisplay display;
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
        this.folder = folder;
        this.clicked = clicked;
    }

    /// Learns how the window looks when it is ready, and when it has answered.
    void learn() throws IOException, InterruptedException {
        rest();
        var nothing = Look.of(display);
        try (var _ = program.start(folder)) {
            var window = settled(nothing);
            ready = Optional.of(window);
            if (clicked.isPresent()) {
                display.click(clicked.get().x(), clicked.get().y());
                answered = Optional.of(settled(window));
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

    /// How it looks when it no longer looks like `before` and has stopped changing.
    private Look settled(Look before) throws InterruptedException {
        long begin = System.nanoTime();
        long changed = begin;
        var last = before;
        while (last.isLike(before) || System.nanoTime() - changed < SETTLED.toNanos()) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException(program.name() + " shows nothing new");
            }
            Thread.sleep(BETWEEN_LOOKS.multipliedBy(10));
            var now = Look.of(display);
            if (!now.isLike(last)) {
                last = now;
                changed = System.nanoTime();
            }
        }
        return last;
    }

    /// The pointer is where nothing heeds it.
    private void rest() throws InterruptedException {
        display.point(Look.WIDTH - 1, Look.HEIGHT - 1);
        Thread.sleep(300);
    }

    private Duration await(Look look, Running running, long begin) throws InterruptedException {
        while (!look.isSeen(display)) {
            var since = Duration.ofNanos(System.nanoTime() - begin);
            if (since.compareTo(LONGEST) > 0 || !running.isAlive()) {
                throw new IllegalStateException(program.name() + " did not come");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
