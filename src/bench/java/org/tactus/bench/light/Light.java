package org.tactus.bench.light;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

public final class Light {
    private Light() {}

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]).toAbsolutePath();
        var work = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        int rounds = Integer.parseInt(arguments[2]);
        var display = System.getenv("DISPLAY");
        var programs = new Programs(target, work, display);
        var data = Files.createDirectories(work.resolve("data"));
        CutOffSession.prepare(data);
        try (var screen = new XDisplay(display)) {
            var starts = new ArrayList<Start>();
            for (var name : List.of(arguments).subList(3, arguments.length)) {
                starts.add(
                        switch (name) {
                            case "hello" -> new Start(programs.yardstick(HelloWindow.class), screen, work, Optional.empty());
                            case "hello-cached" -> new Start(programs.cachedYardstick(HelloWindow.class), screen, work, Optional.empty());
                            case "tactus" -> new Start(programs.tactus(data), screen, work, Optional.of(new Start.Place(270, 420)));
                            case "tactus-uncached" -> new Start(programs.uncached(data), screen, work, Optional.of(new Start.Place(270, 420)));
                            default -> throw new IllegalArgumentException(name);
                        });
            }
            for (var start : starts) {
                start.learn();
            }
            var times = new ArrayList<List<Start.Times>>();
            for (var start : starts) times.add(new ArrayList<>());
            for (int i = 0; i < rounds; i++) {
                for (int j = 0; j < starts.size(); j++) {
                    times.get(j).add(starts.get(j).measure());
                }
            }
            for (int j = 0; j < starts.size(); j++) {
                System.out.printf(Locale.ROOT, "%-16s shown %5d answered %5d  cpu %5d (min answered %d cpu %d)%n", arguments[3 + j],
                    median(times.get(j).stream().map(Start.Times::shown).toList()),
                    median(times.get(j).stream().map(Start.Times::answered).toList()),
                    median(times.get(j).stream().map(Start.Times::cpu).toList()),
                    times.get(j).stream().mapToLong(t -> t.answered().toMillis()).min().orElse(0),
                    times.get(j).stream().mapToLong(t -> t.cpu().toMillis()).min().orElse(0));
            }
        }
    }

    private static long median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2).toMillis();
    }
}
