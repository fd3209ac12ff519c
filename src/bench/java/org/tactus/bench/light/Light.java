package org.tactus.bench.light;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tactus.bench.light.Start.Times;
import org.tactus.journal.ManySessions;
import org.tactus.settings.DataFolder;

/// Measures how quickly Tactus starts and how light it is, beside what JavaFX itself costs and
/// beside a browser: everything in turn, on one display, from outside. Prints a table; `src/bench/
/// light` runs it.
public final class Light {
    private static final Start.Place BACK_OF_THE_FIGURE = new Start.Place(270, 300);
    private static final Start.Place JOURNAL_IN_THE_RAIL = new Start.Place(44, 272);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration STILL = Duration.ofSeconds(30);
    private static final Duration SETTLING = Duration.ofSeconds(6);
    private static final Duration SCENE = Duration.ofSeconds(75);
    private static final double MEGABYTE = 1e6;
    private static final Set<String> ALL =
            Set.of("starts", "playing", "browser", "journal", "sizes");

    private final Path target;
    private final Path work;
    private final Path bench;
    private final Programs programs;
    private final XDisplay display;
    private final Watcher watcher;
    private final Table table = new Table();

    private Light(Path target, Path bench, Path work, String name, XDisplay display) {
        this.target = target;
        this.bench = bench;
        this.work = work;
        this.programs = new Programs(target, work, name);
        this.display = display;
        this.watcher = new Watcher(display);
    }

    /// Arguments: the build's folder, the folder of the benchmarks, how often to start, and the
    /// parts that are wanted; none for all.
    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]).toAbsolutePath();
        var bench = Path.of(arguments[1]).toAbsolutePath();
        int starts = Integer.parseInt(arguments[2]);
        var wanted = arguments.length > 3 ? Set.of(arguments[3].split(",")) : ALL;
        var work = Files.createTempDirectory("tactus-light");
        var name = System.getenv("DISPLAY");
        try (var display = new XDisplay(name)) {
            var light = new Light(target, bench, work, name, display);
            light.measure(wanted, starts);
            System.out.println(light.table);
        }
    }

    private void measure(Set<String> wanted, int starts) throws Exception {
        if (wanted.contains("starts")) {
            starts(starts);
        }
        if (wanted.contains("playing") || wanted.contains("browser")) {
            playing(wanted.contains("browser"));
        }
        if (wanted.contains("journal")) {
            journal(starts);
        }
        if (wanted.contains("sizes")) {
            sizes();
        }
    }

    /// By turns, so that whatever else the machine does meets all alike.
    private void starts(int times) throws IOException, InterruptedException {
        var data = work.resolve("used");
        CutOffSession.prepare(data);
        var hello = start(programs.yardstick(HelloWindow.class), Optional.empty());
        var cached = start(programs.cachedYardstick(HelloWindow.class), Optional.empty());
        var tactus = start(programs.tactus(data), Optional.of(BACK_OF_THE_FIGURE));
        var all = List.of(hello, cached, tactus);
        for (var start : all) {
            start.learn();
        }
        var found = new ArrayList<List<Times>>();
        all.forEach(_ -> found.add(new ArrayList<>()));
        for (int i = 0; i < times; i++) {
            for (int j = 0; j < all.size(); j++) {
                found.get(j).add(all.get(j).measure());
            }
        }
        double usable = median(found.getLast(), Times::answered);
        table.compare(
                "start until a click on the figure is answered",
                usable,
                "hello window without a cache",
                median(found.getFirst(), Times::shown),
                0.7,
                "s");
        table.compare(
                "the same",
                usable,
                "hello window with a cache",
                median(found.get(1), Times::shown),
                1.6,
                "s");
        table.tell("of it until all is painted", median(found.getLast(), Times::shown), "s");
        table.compare(
                "processor time of the start",
                median(found.getLast(), Times::cpu),
                "hello window with a cache",
                median(found.get(1), Times::cpu),
                Double.POSITIVE_INFINITY,
                "s");
    }

    private Start start(Program program, Optional<Start.Place> click) {
        return new Start(program, display, work, click);
    }

    /// The journal with a hundred thousand sessions, opened for the first time in a run.
    private void journal(int times) throws Exception {
        var data = work.resolve("journal");
        CutOffSession.prepare(data);
        ManySessions.fill(new DataFolder(data).journal());
        var opening = new Opening(programs.tactus(data), display, work, JOURNAL_IN_THE_RAIL);
        opening.learn();
        var found = new ArrayList<Opening.Times>();
        for (int i = 0; i < times; i++) {
            found.add(opening.measure());
        }
        table.tell(
                "the journal with 100,000 sessions: until the screen changes",
                1000 * median(found, Opening.Times::begun),
                "ms");
        table.atMost(
                "the same: until all of it is painted",
                1000 * median(found, Opening.Times::painted),
                300,
                "ms");
    }

    private static <T> double median(List<T> times, Function<T, Duration> which) {
        return times.stream().map(which).sorted().toList().get(times.size() / 2).toNanos() / 1e9;
    }

    private void playing(boolean withBrowser) throws IOException, InterruptedException {
        var session = CutOffSession.make();
        var circle = circle();
        var data = work.resolve("playing");
        session.writeTo(data);
        Use played;
        double paused;
        var nothing = Look.of(display);
        try (var tactus = programs.tactus(data).start(work)) {
            // The session that was cut off is offered: Enter goes on with it.
            watcher.settled(nothing, tactus);
            display.type(XDisplay.Key.ENTER);
            watcher.awaitMotion(tactus);
            played = use(tactus, MINUTE);
            display.type(XDisplay.Key.SPACE);
            Thread.sleep(SETTLING);
            paused = use(tactus, STILL).cpu();
        }
        table.compare(
                "memory after a minute of playing",
                played.megabytes(),
                "a window with one moving circle",
                circle.megabytes(),
                1.25,
                "MB");
        if (withBrowser) {
            table.compare(
                    "processor seconds in a minute of playing",
                    played.cpu(),
                    "the same scene in Chromium",
                    browser(session).cpu(),
                    1,
                    "s");
        }
        table.compare(
                "the same",
                played.cpu(),
                "a window with one moving circle",
                circle.cpu(),
                Double.POSITIVE_INFINITY,
                "s");
        table.atMost("of a core while paused", share(paused), 0.5, "%");
        double still = share(still());
        table.atMost("of a core with the list on the screen", still, 0.5, "%");
        table.compare(
                "the same",
                still,
                "a bare window",
                share(standing(programs.yardstick(HelloWindow.class))),
                Double.POSITIVE_INFINITY,
                "%");
    }

    private static double share(double cpu) {
        return 100 * cpu / STILL.toSeconds();
    }

    private Use circle() throws IOException, InterruptedException {
        try (var circle = programs.yardstick(CircleWindow.class).start(work)) {
            watcher.awaitMotion(circle);
            return use(circle, MINUTE);
        }
    }

    private Use browser(CutOffSession session) throws IOException, InterruptedException {
        var page =
                new ScenePage(bench.resolve("scene.html"), session.session(), SCENE).writeTo(work);
        try (var browser = programs.browser(page).start(work)) {
            watcher.awaitMotion(browser);
            return use(browser, MINUTE);
        }
    }

    private double still() throws IOException, InterruptedException {
        var data = work.resolve("still");
        CutOffSession.prepare(data);
        return standing(programs.tactus(data));
    }

    /// Processor seconds of a program in whose window nothing happens.
    private double standing(Program program) throws IOException, InterruptedException {
        var nothing = Look.of(display);
        try (var running = program.start(work)) {
            watcher.settled(nothing, running);
            Thread.sleep(SETTLING);
            return use(running, STILL).cpu();
        }
    }

    /// What a program used.
    ///
    /// @param cpu processor seconds of a time
    /// @param megabytes in memory at its end
    private record Use(double cpu, double megabytes) {}

    private static Use use(Running running, Duration time) throws InterruptedException {
        var before = running.cpu();
        Thread.sleep(time);
        double cpu = running.cpu().minus(before).toMillis() / 1e3;
        return new Use(cpu, running.resident());
    }

    private void sizes() throws IOException {
        var image = target.resolve("dist/Tactus");
        if (!Files.isDirectory(image)) {
            table.miss("application image", "none was built; mvn -Pdist package");
            return;
        }
        table.atMost("application image", size(image) / MEGABYTE, 140, "MB");
        try (var files = Files.list(target.resolve("dist"))) {
            var packed = files.filter(file -> file.toString().endsWith(".deb")).findFirst();
            if (packed.isPresent()) {
                table.atMost("Debian package", Files.size(packed.get()) / MEGABYTE, 60, "MB");
            }
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
