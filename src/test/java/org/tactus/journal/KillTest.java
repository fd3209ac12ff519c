package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a real program while it plays, rates and writes, and looks at what is left: `kill -9`, at
/// random moments, again and again in the same folder.
final class KillTest {
    private static final int FOLDERS = 4;
    private static final Duration OLDEST = Duration.ofSeconds(2);

    @TempDir Path home;

    @Test
    void nothingThatWasConfirmedIsLostInTwentyKills() throws Exception {
        kill(20, 500);
    }

    @Test
    @Tag("soak")
    void nothingThatWasConfirmedIsLostInFiveHundredKills() throws Exception {
        kill(500, 2500);
    }

    /// @param longest how long, in milliseconds, one may play before it is killed
    private void kill(int times, int longest) throws Exception {
        try (var threads = Executors.newFixedThreadPool(FOLDERS)) {
            var lives = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < FOLDERS; i++) {
                var folder = new Folder(home.resolve("home-" + i), new Random(i));
                lives.add(() -> folder.kill(times / FOLDERS, longest));
            }
            int confirmed = 0;
            for (var life : threads.invokeAll(lives)) {
                confirmed += life.get();
            }
            assertTrue(confirmed >= times / 2, confirmed + " were confirmed");
        }
    }

    /// One folder and all that was ever confirmed in it.
    private static final class Folder {
        private final Path home;
        private final Random random;
        private final Map<String, List<String>> confirmed = new HashMap<>();

        Folder(Path home, Random random) {
            this.home = home;
            this.random = random;
        }

        /// How many ratings were confirmed, and are there.
        int kill(int times, int longest) throws Exception {
            Files.createDirectories(home.resolve("tmp"));
            for (int i = 0; i < times; i++) {
                check(life(random.nextInt(longest)));
            }
            try (var left = Files.list(home.resolve("tmp"))) {
                assertEquals(List.of(), left.toList(), "nothing is left in the temporary folder");
            }
            return confirmed.values().stream().mapToInt(List::size).sum();
        }

        /// Lets a program play until it is killed; answers what it was seen to play and where.
        private Seen life(int millis) throws IOException, InterruptedException {
            var process = start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                return read(lines, process, millis);
            } finally {
                process.destroyForcibly();
                process.waitFor();
            }
        }

        private Seen read(BufferedReader lines, Process process, int millis) {
            var seen = new Seen("", Duration.ZERO, Duration.ZERO);
            for (var line = next(lines); line.isPresent(); line = next(lines)) {
                if (!line.get().endsWith(".")) {
                    continue;
                }
                var words = line.get().substring(0, line.get().length() - 1).split(" ", -1);
                switch (words[0]) {
                    case "playing" -> {
                        seen = new Seen(words[1], seen.position(), Duration.ZERO);
                        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                                .execute(process.toHandle()::destroyForcibly);
                    }
                    case "at" -> seen = seen.at(Duration.ofNanos(Long.parseLong(words[1])));
                    case "safe" ->
                            confirmed
                                    .computeIfAbsent(seen.entry(), _ -> new ArrayList<>())
                                    .add(words[1] + " " + words[2]);
                    default -> {}
                }
            }
            return seen;
        }

        /// What a killed program leaves of its output may be closed while it is read.
        private static Optional<String> next(BufferedReader lines) {
            try {
                return Optional.ofNullable(lines.readLine());
            } catch (IOException _) {
                return Optional.empty();
            }
        }

        private void check(Seen seen) throws SQLException {
            assertTrue(!seen.entry().isEmpty(), "it played");
            var folder = new JournalFolder(home.resolve("journal"));
            var opened = folder.open(Samples.TODAY, Runnable::run);
            var fine = assertInstanceOf(Opened.Fine.class, opened);
            try {
                var resume = fine.resume().orElseThrow();
                assertEquals(seen.entry(), resume.entry().id().toString());
                var age = seen.position().minus(resume.session().position());
                var oldest = OLDEST.plus(seen.stall());
                assertTrue(age.compareTo(oldest) <= 0, "the position is " + age + " old");
                confirmed.forEach((entry, ratings) -> assertThere(resume.entry(), entry, ratings));
            } finally {
                fine.journal().close();
            }
            try (var database = Database.open(folder.file())) {
                assertEquals(
                        Optional.of("ok"),
                        database.one("pragma integrity_check", row -> row.results().getString(1)));
            }
        }

        private static void assertThere(Entry entry, String id, List<String> ratings) {
            assertEquals(entry.id().toString(), id);
            var there =
                    entry.during().stream()
                            .map(remark -> remark.at().toNanos() + " " + remark.said().name())
                            .toList();
            assertTrue(there.containsAll(ratings), "of " + ratings + " there are " + there);
        }

        private Process start() throws IOException {
            var target = Path.of(Objects.requireNonNull(System.getProperty("tactus.target")));
            var path =
                    String.join(
                            File.pathSeparator,
                            target.resolve("test-classes").toString(),
                            target.resolve("classes").toString(),
                            target.resolve("modules") + File.separator + "*");
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djava.io.tmpdir=" + home.resolve("tmp"),
                            "-cp",
                            path,
                            Victim.class.getName(),
                            home.resolve("journal").toString(),
                            String.valueOf(random.nextLong()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }

    /// What a program said before it was killed.
    ///
    /// @param stall the longest that it stood still, on a machine with too much to do
    private record Seen(String entry, Duration position, Duration stall) {
        Seen at(Duration now) {
            var since = position.isZero() ? Duration.ZERO : now.minus(position);
            return new Seen(entry, now, since.compareTo(stall) > 0 ? since : stall);
        }
    }
}
